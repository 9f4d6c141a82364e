import type { Cancellation } from '$lib/domain/cancellation/cancellation';
import { m } from '$lib/i18n/paraglide/messages.js';
import { spanWords } from '$lib/i18n/words/rule-words';

type Of<K extends Cancellation['kind']> = Extract<Cancellation, { kind: K }>;

/** A way out, its rule in a few words. */
export function exitWords(rule: Cancellation): string {
	switch (rule.kind) {
		case 'none-needed':
			return m.deadline_exit_none_needed();
		case 'anytime':
			return m.deadline_exit_anytime();
		case 'unknown':
			return m.deadline_exit_unknown();
		case 'cost-boundary':
			return boundaries[rule.at]();
		case 'end-of-month':
			return endOfMonthWords(rule);
		case 'end-of-billing-period':
			return rule.noticeDays === 0
				? m.deadline_exit_end_of_period()
				: m.deadline_exit_end_of_period_notice({ span: spanWords({ days: rule.noticeDays }) });
		case 'notice':
			return m.deadline_exit_notice({ span: spanWords({ days: rule.days }) });
		case 'notice-months':
			return m.deadline_exit_notice({ span: spanWords({ months: rule.months }) });
		case 'days-before-renewal':
			return beforeRenewalWords(rule);
		case 'hours-before-renewal':
			return rule.hours === 'unknown'
				? m.deadline_exit_hours_unknown()
				: m.deadline_exit_hours_before_renewal({ count: rule.hours });
		case 'renewal-window':
			return m.deadline_exit_renewal_window({ span: spanWords({ months: rule.windowMonths }) });
		case 'cooling-off':
			return coolingOffWords(rule);
		case 'before-event':
			return rule.event === 'activation' ? m.deadline_exit_before_activation() : m.deadline_exit_before_rental();
	}
}

const boundaries: Record<Of<'cost-boundary'>['at'], () => string> = {
	'month-end': m.deadline_exit_cost_month_end,
	'closing-day': m.deadline_exit_cost_closing_day,
	renewal: m.deadline_exit_cost_renewal
};

function endOfMonthWords({ cutoffDay }: Of<'end-of-month'>): string {
	if (cutoffDay === undefined) return m.deadline_exit_end_of_month();
	if (cutoffDay === 'unknown') return m.deadline_exit_end_of_month_unknown();
	return m.deadline_exit_end_of_month_cutoff({ day: cutoffDay });
}

function beforeRenewalWords({ days, counting }: Of<'days-before-renewal'>): string {
	return counting === 'business-days'
		? m.deadline_exit_working_days_before_renewal({ count: days })
		: m.deadline_exit_days_before_renewal({ span: spanWords({ days }) });
}

function coolingOffWords({ days, from }: Of<'cooling-off'>): string {
	const span = spanWords({ days });
	return from === 'contract-start'
		? m.deadline_exit_cooling_off_contract({ span })
		: m.deadline_exit_cooling_off({ span });
}
