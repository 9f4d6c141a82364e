import type { EarlyReason, NoticeCode, UnknownReason } from '$lib/domain/base/reasons';
import type { Notice } from '$lib/domain/deadline/deadline';
import { m } from '$lib/i18n/paraglide/messages.js';

const early: Record<EarlyReason, () => string> = {
	'second-wording': m.deadline_early_second_wording,
	'time-unknown': m.deadline_early_time_unknown,
	'lowest-tier': m.deadline_early_lowest_tier,
	'first-use-unknown': m.deadline_early_first_use_unknown,
	'pack-end-unknown': m.deadline_early_pack_end_unknown,
	'service-start-unknown': m.deadline_early_service_start_unknown,
	'balance-unknown': m.deadline_early_balance_unknown,
	'return-days-unknown': m.deadline_early_return_days_unknown,
	'rule-changed': m.deadline_early_rule_changed
};

const unknowns: Record<UnknownReason, () => string> = {
	'end-unknown': m.deadline_unknown_end_unknown,
	'no-activation': m.deadline_unknown_no_activation,
	'no-purchase': m.deadline_unknown_no_purchase,
	'no-first-use': m.deadline_unknown_no_first_use,
	'no-install': m.deadline_unknown_no_install,
	'no-rental-start': m.deadline_unknown_no_rental_start,
	'no-contract-start': m.deadline_unknown_no_contract_start,
	'no-pack-end': m.deadline_unknown_no_pack_end,
	'no-top-up-or-use': m.deadline_unknown_no_top_up_or_use,
	'grace-end-unknown': m.deadline_unknown_grace_end_unknown,
	'zone-unknown': m.deadline_unknown_zone_unknown,
	'rule-impossible': m.deadline_unknown_rule_impossible,
	'return-duty-unknown': m.deadline_unknown_return_duty_unknown,
	'arrears-end-unknown': m.deadline_unknown_arrears_end_unknown,
	'beyond-horizon': m.deadline_unknown_beyond_horizon,
	'not-begun': m.deadline_unknown_not_begun,
	'exit-unknown': m.deadline_unknown_exit_unknown,
	'no-closing-day': m.deadline_unknown_no_closing_day,
	'no-renewal': m.deadline_unknown_no_renewal,
	'no-contract-document': m.deadline_unknown_no_contract_document,
	'no-day-taken': m.deadline_unknown_no_day_taken
};

const notices: Record<Exclude<NoticeCode, 'holidays-unknown'>, () => string> = {
	'review-unknown': m.deadline_notice_review_unknown,
	'margin-not-met': m.deadline_notice_margin_not_met,
	'cutoff-unknown': m.deadline_notice_cutoff_unknown,
	'hours-unknown': m.deadline_notice_hours_unknown,
	'channel-closed': m.deadline_notice_channel_closed,
	'service-end-unknown': m.deadline_notice_service_end_unknown,
	'after-last-use': m.deadline_notice_after_last_use,
	'inside-minimum-term': m.deadline_notice_inside_minimum_term,
	'debt-blocks': m.deadline_notice_debt_blocks,
	'debt-unknown': m.deadline_notice_debt_unknown,
	'deposit-blocks': m.deadline_notice_deposit_blocks,
	'deposit-unknown': m.deadline_notice_deposit_unknown,
	'top-up-too-small': m.deadline_notice_top_up_too_small
};

/** Why the date is the earliest reading: "as early as this: …". */
export function earlyWords(reason: EarlyReason): string {
	return m.deadline_as_early_as({ why: early[reason]() });
}

/** Why there is no date, and how to find it out. */
export function unknownWords(reason: UnknownReason): string {
	return unknowns[reason]();
}

/** What has to be said beside the dates. */
export function noticeWords({ code, year = 0 }: Omit<Notice, 'ruleId'>): string {
	return code === 'holidays-unknown' ? m.deadline_notice_holidays_unknown({ year }) : notices[code]();
}
