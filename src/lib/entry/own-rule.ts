import type { ActivateBy, AfterEndStep, Contract, From, Life, Rolling, Validity } from '$lib/domain/validity/validity';
import { COUNTING, FROMS } from './choices';
import type { TextField } from './draft';
import type { TypedDraft } from './draft-schema';

/** What a rule cannot do without; where several are named together, one of them. */
export const RULE_NEEDS: Record<Validity['kind'], readonly (readonly TextField[])[]> = {
	'fixed-days': [['days']],
	'fixed-date': [['lastDay']],
	months: [['months']],
	rolling: [['keepAliveEvery']],
	recurring: [['days', 'months']],
	contract: [['contractStart'], ['months']],
	'open-ended': [],
	unknown: []
};

/** The rule as entered by hand; undefined while something it needs is missing. */
export function ownRule(typed: TypedDraft): Validity | undefined {
	const { rule, lastDay } = typed;
	switch (rule) {
		case undefined:
			return undefined;
		case 'fixed-days':
			return fixedDays(typed);
		case 'fixed-date':
		case 'unknown':
			if (lastDay === undefined) return rule === 'unknown' ? { kind: 'unknown' } : undefined;
			return fixedDate(lastDay, typed);
		case 'months':
			return monthsRule(typed);
		case 'rolling':
			return rolling(typed);
		case 'recurring':
			return recurring(typed);
		case 'contract':
			return contract(typed);
		case 'open-ended':
			return { kind: 'open-ended' };
	}
}

export function fixedDate(lastDay: NonNullable<TypedDraft['lastDay']>, { lastDayUntil }: TypedDraft): Validity {
	return {
		kind: 'fixed-date',
		date: lastDay,
		boundary: 'through',
		...(lastDayUntil !== undefined && { time: lastDayUntil })
	};
}

function from({ countedFrom }: TypedDraft): From {
	return FROMS.find((one) => one === countedFrom) ?? 'activation';
}

function fixedDays(typed: TypedDraft): Validity | undefined {
	const { days: count, countedAs, dayOne = 'inclusive' } = typed;
	if (count === undefined) return undefined;
	const common = { kind: 'fixed-days', count, from: from(typed) } as const;
	return countedAs === '24h-periods'
		? { ...common, counting: '24h-periods' }
		: { ...common, counting: 'calendar-days', firstDay: dayOne };
}

/** Where the first day is day 1, a month ends on the day before the same day. */
function monthsRule(typed: TypedDraft): Validity | undefined {
	const { months: count, dayOne } = typed;
	if (count === undefined) return undefined;
	return { kind: 'months', count, from: from(typed), lastDay: dayOne === 'inclusive' ? 'day-before' : 'same-day' };
}

function rolling(typed: TypedDraft): Rolling | undefined {
	const { keepAliveEvery: every, keepAliveUnit, countedFrom, whatCounts = 'any-use', afterTopUp, maxDays } = typed;
	if (every === undefined) return undefined;
	const span = keepAliveUnit === 'months' ? { months: every } : { days: every };
	const since = countedFrom === 'pack-end' ? 'pack-end' : 'event';
	return {
		kind: 'rolling',
		span,
		since,
		qualifying: COUNTING[whatCounts],
		firstDay: typed.dayOne ?? 'exclusive',
		onTopUp: afterTopUp ?? 'reset',
		...(maxDays !== undefined && afterTopUp !== 'reset' && { maxDays }),
		// Nobody has used it yet: then the activation is the first use.
		...(since === 'event' && { first: span })
	};
}

function recurring(typed: TypedDraft): Validity | undefined {
	const { days, months } = typed;
	if (days !== undefined) return { kind: 'recurring', every: { n: days, unit: 'days' }, from: from(typed) };
	if (months !== undefined) return { kind: 'recurring', every: { n: months, unit: 'months' }, from: from(typed) };
	return undefined;
}

function contract(typed: TypedDraft): Contract | undefined {
	const { contractStart, months, termEnds = 'day-before-anniversary', afterTerm = 'month-to-month' } = typed;
	if (contractStart === undefined || months === undefined) return undefined;
	return {
		kind: 'contract',
		startDate: contractStart,
		minimumTermMonths: months,
		termEnd: termEnds,
		...(termEnds === 'end-of-month' && typed.firstMonth && { firstMonth: typed.firstMonth }),
		afterTerm,
		...(afterTerm === 'renews' && { renewalTermMonths: typed.renewalMonths ?? months }),
		...(afterTerm === 'renews' && typed.penalty && { penalty: true })
	};
}

export function ownLife(typed: TypedDraft): Life | undefined {
	const rule = ownRule(typed);
	if (rule === undefined) return undefined;
	return {
		id: rule.kind === 'rolling' ? 'number' : 'plan',
		main: true,
		rule,
		...(typed.activateWithin !== undefined && { activateBy: activateWithin(typed.activateWithin) }),
		...(typed.graceDays !== undefined && { afterEnd: graceSteps(typed.graceDays) })
	};
}

/** The day bought is day 0. */
export function activateWithin(count: number): ActivateBy {
	return { missed: 'void', kind: 'days-after', count, from: 'purchase', firstDay: 'exclusive' };
}

/** Suspended, and a top-up still saves the number until these days are over. */
export function graceSteps(days: number): readonly AfterEndStep[] {
	return [
		{ after: { days: 0 }, state: 'suspended', rescue: 'top-up' },
		{ after: { days }, state: 'number-lost' }
	];
}
