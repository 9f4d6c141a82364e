import type { ChannelKind } from '../base/channel';
import type { Deadline } from '../deadline/deadline';
import type { Money } from '../base/money';
import type { Fee, PhoneLine } from '../plan/plan';
import type { Localized } from '../base/localized';
import type { Activity } from '../record/activity';
import { ENDING } from '../record/proof-target';
import type { Blocker } from './blocker';
import type { RequestFacts } from './request-facts';

type ActivityKind = Activity['kind'];

/** Each is the tail of two message keys: `procedure_step_<code>` and `procedure_step_<code>_detail`. */
// prettier-ignore
export const STEP_CODES = [
	// before anything
	'see_what_remains', 'note_details', 'move_services', 'save_data', 'choose_day', 'check_fee', 'clear_blockers',
	'check_bills', 'pay_bills', 'gather_documents', 'stop_using',
	// asking, by channel
	'find_menu', 'submit_form', 'call_hotline', 'visit_store', 'sign_form', 'hand_back_sim', 'write_email',
	'send_letter', 'send_withdrawal', 'send_sms', 'dial_code', 'look_on_site', 'ask_hotline', 'ask_to_cancel',
	// until it is over, and what comes after
	'watch_confirmation', 'return_device', 'return_sim', 'send_back_sim', 'claim_deposit', 'keep_proof',
	'watch_last_bill', 'remove_profile', 'discard_sim', 'ask_data_erased',
	// nothing to cancel
	'use_up', 'ask_leftover', 'wait_for_end', 'stop_topping_up', 'look_up_end', 'leave_unactivated', 'turn_off_renewal',
	'end_early', 'end_rental',
	// roaming add-on of the home operator
	'roaming_off', 'keep_home_sim', 'end_add_on', 'check_home_bill',
	// taking the number along
	'do_not_cancel', 'match_registration', 'get_port_code', 'apply_at_new_carrier', 'wait_for_switch',
	// lost or stolen
	'report_loss', 'secure_services', 'replace_sim'
] as const;
export type StepCode = (typeof STEP_CODES)[number];

/** W1–W13 of the product's list, and four that it names without a number; tails of `procedure_warning_<code>`. */
// prettier-ignore
export const WARNING_CODES = [
	'w1_debt_blocks', 'w2_billing_goes_on', 'w3_background_data', 'w4_bound_services', 'w5_back_up', 'w6_fake_sites',
	'w7_keep_proof', 'w8_before_departure', 'w9_late_fees', 'w10_personal_data', 'w11_safe_network', 'w12_wrong_taps',
	'w13_fees', 'stop_using_first', 'stay_reachable', 'bill_after_closing', 'profile_is_not_contract'
] as const;
export type WarningCode = (typeof WARNING_CODES)[number];

/** The fact that is written when the step is done. */
export type StepRecord =
	| 'pay'
	| 'services-moved'
	| 'value-seen'
	| 'request-cancel'
	| 'confirm-cancel'
	| 'report-lost'
	| 'suspend'
	| 'port-code'
	| 'ported-out'
	| 'returned'
	| 'deposit-returned';

/** What blocks, the request, what follows; advice is for any carrier and stands folded. */
export type StepPhase = 'prepare' | 'request' | 'after' | 'advice';

/** One checkbox. `code` is unique within its procedure and the key of its tick in an `Attempt`. */
export interface ProcedureStep {
	code: StepCode;
	phase: StepPhase;
	warnings: readonly WarningCode[];
	by?: Deadline; // its date stands beside the step
	blockedBy?: readonly Blocker[];
	records?: StepRecord;
	channel?: ChannelKind; // of the fact that is written
	request?: RequestFacts; // of the step at which one asks
	optional?: true;
	done?: true; // the facts of the record say so
	text?: Localized; // the carrier's own way, under the general words
	items?: readonly Localized[];
	fees?: readonly Fee[];
	services?: readonly string[];
	money?: readonly Money[];
	lines?: readonly PhoneLine[];
	url?: string;
}

/** What the proof of a step belongs to, the surest first; of others that tell to keep one it is the ending. */
const PROVES: Partial<Record<StepCode, readonly ActivityKind[]>> = {
	keep_proof: ENDING,
	pay_bills: ['payment'],
	sign_form: ENDING,
	send_withdrawal: ENDING,
	return_device: ['returned'],
	return_sim: ['returned'],
	send_back_sim: ['returned']
};

/** Of a step that tells to keep a proof: what it proves. Such a step stands where the proof can be kept. */
export function provenBy({
	code,
	warnings
}: Pick<ProcedureStep, 'code' | 'warnings'>): readonly ActivityKind[] | undefined {
	return PROVES[code] ?? (warnings.includes('w7_keep_proof') ? ENDING : undefined);
}

type Extras = Omit<ProcedureStep, 'code' | 'phase' | 'warnings'>;

/** A step maker for one phase: `step('keep_proof', ['w7_keep_proof'], { … })`. */
export function stepsOf(phase: StepPhase) {
	return (code: StepCode, warnings: readonly WarningCode[] = [], extras: Extras = {}): ProcedureStep => ({
		code,
		phase,
		warnings,
		...extras
	});
}
