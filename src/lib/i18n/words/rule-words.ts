import { addDays, type CivilDate } from '$lib/domain/base/civil-date';
import type { ActivateBy, Contract, Counts, From, Rolling, Span, Validity } from '$lib/domain/validity/validity';
import { formatDate } from '$lib/i18n/format';
import { currentLocale } from '$lib/i18n/locale';
import { m } from '$lib/i18n/paraglide/messages.js';

const froms: Record<From, () => string> = {
	activation: m.deadline_from_activation,
	purchase: m.deadline_from_purchase,
	'first-use': m.deadline_from_first_use,
	install: m.deadline_from_install,
	'rental-start': m.deadline_from_rental_start,
	'contract-start': m.deadline_from_contract_start,
	'pack-end': m.deadline_from_pack_end
};

const counted: Record<Counts, () => string> = {
	'top-up': m.deadline_counts_top_up,
	'pack-bought': m.deadline_counts_pack_bought,
	sms: m.deadline_counts_sms,
	call: m.deadline_counts_call,
	data: m.deadline_counts_data
};

export function spanWords(span: Span): string {
	if ('days' in span) return m.deadline_span_days({ count: span.days });
	if ('months' in span) return m.deadline_span_months({ count: span.months });
	return m.deadline_span_month_ends({ count: span.monthEnds });
}

/** "the activation". */
export function fromWords(from: From): string {
	return froms[from]();
}

/** "top-up, SMS or call". */
function countsWords(qualifying: readonly Counts[]): string {
	const list = new Intl.ListFormat(currentLocale(), { type: 'disjunction' });
	return list.format(qualifying.map((counts) => counted[counts]()));
}

/** A life's rule in a few words. `lastDay`: of an end that this rule alone gave, to name the first day as well. */
export function validityWords(rule: Validity, lastDay?: CivilDate): string {
	switch (rule.kind) {
		case 'fixed-days':
			return fixedDaysWords(rule, lastDay);
		case 'fixed-date':
			return m.deadline_rule_fixed_date();
		case 'months': {
			const words = rule.lastDay === 'same-day' ? m.deadline_rule_months_same_day : m.deadline_rule_months_day_before;
			return words({ span: spanWords({ months: rule.count }), from: fromWords(rule.from) });
		}
		case 'rolling':
			return rollingWords(rule);
		case 'recurring':
			return m.deadline_rule_recurring({
				span: spanWords(rule.every.unit === 'days' ? { days: rule.every.n } : { months: rule.every.n })
			});
		case 'contract':
			return contractWords(rule);
		case 'open-ended':
			return m.deadline_rule_open_ended();
		case 'unknown':
			return m.deadline_rule_unknown();
	}
}

function fixedDaysWords(rule: Extract<Validity, { kind: 'fixed-days' }>, lastDay: CivilDate | undefined): string {
	const span = spanWords({ days: rule.count });
	const from = fromWords(rule.from);
	if (rule.counting === '24h-periods') return m.deadline_rule_days_24h({ span, from });
	if (rule.firstDay === 'exclusive') return m.deadline_rule_days_exclusive({ span, from });
	if (lastDay === undefined) return m.deadline_rule_days_inclusive({ span, from });
	return m.deadline_rule_days_inclusive_first({ span, date: formatDate(addDays(lastDay, 1 - rule.count)) });
}

function rollingWords(rule: Rolling): string {
	const span = spanWords(rule.span);
	if (rule.since === 'pack-end') return m.deadline_rule_rolling_pack({ span });
	const counts = countsWords(rule.qualifying);
	return 'monthEnds' in rule.span
		? m.deadline_rule_rolling_month_end({ counts, span })
		: m.deadline_rule_rolling({ counts, span });
}

const afterTerms: Record<Contract['afterTerm'], (inputs: { span: string }) => string> = {
	ends: m.deadline_rule_contract_ends,
	renews: m.deadline_rule_contract_renews,
	'month-to-month': m.deadline_rule_contract_monthly
};

function contractWords(rule: Contract): string {
	return afterTerms[rule.afterTerm]({ span: spanWords({ months: rule.minimumTermMonths }) });
}

/** Until when it must be activated, and what happens if not. */
export function activateByWords(rule: ActivateBy): string {
	const missed =
		rule.missed === 'void' ? m.deadline_rule_activate_missed_void() : m.deadline_rule_activate_missed_starts();
	const within = activateWithin(rule);
	return within === undefined ? missed : `${within}; ${missed}`;
}

function activateWithin(rule: ActivateBy): string | undefined {
	switch (rule.kind) {
		case 'fixed-date':
			return undefined;
		case 'days-after':
			return m.deadline_rule_activate_within({ span: spanWords({ days: rule.count }), from: fromWords(rule.from) });
		case 'months-after':
			return m.deadline_rule_activate_within({ span: spanWords({ months: rule.count }), from: fromWords(rule.from) });
	}
}
