import { stepsOf, type ProcedureStep } from './step';
import type { Fee } from '../plan/plan';
import { deadlineOf, mustAsk, type Situation } from './context';

const step = stepsOf('after');

/** From the request to the confirmation: nothing counts as cancelled before the carrier says so. */
export function confirmation(situation: Situation): readonly ProcedureStep[] {
	const atOnce = situation.exit?.processing?.businessDays === 0;
	return [...(atOnce ? [] : [step('stay_reachable', ['stay_reachable'])]), confirmed(situation)];
}

export function confirmed(situation: Situation): ProcedureStep {
	const by = deadlineOf(situation, 'confirm-check');
	return step('watch_confirmation', ['w7_keep_proof'], {
		records: 'confirm-cancel',
		...(by && { by }),
		...(situation.state.status === 'cancelled' && { done: true })
	});
}

/** What is left when the line has ended: give back, get back, keep, pay the last bill, and only now erase. */
export function aftermath(situation: Situation): readonly ProcedureStep[] {
	const { subscription, hasNumber } = situation;
	const bills = subscription.billing === 'postpaid' && mustAsk(situation);
	return [
		...giveBack(situation),
		...claimDeposit(situation),
		...(bills ? [step('keep_proof', ['w7_keep_proof']), step('watch_last_bill', ['bill_after_closing'])] : []),
		...erase(situation),
		...(hasNumber && bills ? [step('ask_data_erased', ['w10_personal_data'], { optional: true })] : [])
	];
}

/** A profile is deleted, not sent: an eSIM has no return, whatever the plan says of its other forms. */
export function giveBack(situation: Situation): readonly ProcedureStep[] {
	const { subscription, state } = situation;
	const duty = subscription.terms.returnDuty;
	const { form } = subscription;
	if (form === 'esim' || form === 'roaming') return [];
	const rented = form === 'pocket-wifi';
	if (!rented && (!duty || duty.required === 'no')) return [];
	if (rented && duty?.required === 'no') return [];
	if (!rented && handsBackInShop(situation)) return [];
	const by = deadlineOf(situation, 'return-by');
	const fees = rented ? feesOfReturn(situation) : [];
	const sim = duty?.required === 'yes' ? 'send_back_sim' : 'return_sim';
	return [
		step(rented ? 'return_device' : sim, rented ? ['w9_late_fees', 'w7_keep_proof'] : ['w7_keep_proof'], {
			records: 'returned',
			...(by && { by }),
			...(fees.length > 0 && { fees }),
			...(state.returned && { done: true })
		})
	];
}

/** What a late or lost device costs; where cancelling has to be asked for, its own step says it. */
function feesOfReturn(situation: Situation): readonly Fee[] {
	if (mustAsk(situation)) return [];
	return situation.facts?.fees.filter(({ kind }) => kind !== 'share-kept') ?? [];
}

export function handsBackInShop(situation: Situation): boolean {
	const { channel, subscription } = situation;
	const wanted = subscription.form === 'physical' && subscription.terms.returnDuty?.required === 'yes';
	return wanted && channel === 'store' && mustAsk(situation);
}

export function claimDeposit(situation: Situation): readonly ProcedureStep[] {
	const { deposits } = situation.state;
	if (deposits.length === 0) return [];
	const by = deadlineOf(situation, 'claim-by');
	const text = situation.facts?.refund;
	return [
		step('claim_deposit', [], {
			records: 'deposit-returned',
			money: deposits,
			...(by && { by }),
			...(text && { text })
		})
	];
}

/** Only now: before the end it would cut off codes, and it ends no contract. */
export function erase({ subscription }: Situation): readonly ProcedureStep[] {
	if (subscription.form === 'esim') return [step('remove_profile', ['profile_is_not_contract'])];
	const returned = subscription.terms.returnDuty?.required;
	const keeps = subscription.form === 'physical' && (returned === undefined || returned === 'no');
	return keeps ? [step('discard_sim')] : [];
}
