import * as v from 'valibot';
import { count, date, known, lifeId, listOf, money, span, time, yes } from './values';

// What ends: src/lib/domain/validity/validity.ts.
const firstDay = v.picklist(['inclusive', 'exclusive']);
const from = v.picklist([
	'activation',
	'purchase',
	'first-use',
	'install',
	'rental-start',
	'contract-start',
	'pack-end'
]);
const counts = v.picklist(['top-up', 'pack-bought', 'sms', 'call', 'data']);
const fixedDays = { kind: v.literal('fixed-days'), count, from };

const rolling = v.strictObject({
	kind: v.literal('rolling'),
	span,
	since: v.picklist(['event', 'pack-end']),
	qualifying: listOf(counts),
	firstDay,
	onTopUp: v.picklist(['reset', 'extend-if-later', 'accumulate']),
	maxDays: v.exactOptional(count),
	first: v.exactOptional(span),
	tiers: v.exactOptional(listOf(v.strictObject({ atLeast: money, gives: span }))),
	renewBy: v.exactOptional(v.strictObject({ day: count, time, ifClosed: v.literal('next-business-day') }))
});

const contract = v.strictObject({
	kind: v.literal('contract'),
	startDate: date,
	minimumTermMonths: count,
	termEnd: v.picklist(['day-before-anniversary', 'anniversary', 'end-of-month']),
	firstMonth: v.exactOptional(v.picklist(['start-month', 'next-month'])),
	afterTerm: v.picklist(['ends', 'renews', 'month-to-month']),
	renewalTermMonths: v.exactOptional(count),
	penalty: v.exactOptional(yes)
});

const validity = v.variant('kind', [
	v.variant('counting', [
		v.strictObject({ ...fixedDays, counting: v.literal('calendar-days'), firstDay }),
		v.strictObject({ ...fixedDays, counting: v.literal('24h-periods') })
	]),
	v.strictObject({
		kind: v.literal('fixed-date'),
		date,
		boundary: v.picklist(['through', 'before']),
		time: v.exactOptional(time)
	}),
	v.strictObject({ kind: v.literal('months'), count, from, lastDay: v.picklist(['same-day', 'day-before']) }),
	rolling,
	v.strictObject({
		kind: v.literal('recurring'),
		every: v.strictObject({ n: count, unit: v.picklist(['days', 'months']) }),
		from
	}),
	contract,
	v.strictObject({ kind: v.picklist(['open-ended', 'unknown']) })
]);

const missed = v.picklist(['void', 'starts']);
const activateBy = v.variant('kind', [
	v.strictObject({ missed, kind: v.literal('fixed-date'), date }),
	v.strictObject({
		missed,
		kind: v.literal('days-after'),
		count,
		from: v.picklist(['purchase', 'activation']),
		firstDay
	}),
	v.strictObject({ missed, kind: v.literal('months-after'), count, from: v.picklist(['purchase', 'activation']) })
]);

export const afterEndStep = v.strictObject({
	after: v.union([span, v.strictObject({ dayOfMonth: count }), v.literal('unknown')]),
	state: v.picklist(['warned', 'outgoing-barred', 'suspended', 'stopped', 'number-lost', 'recycled']),
	rescue: v.exactOptional(v.picklist(['top-up', 'pay', 'ask-carrier', 'port-out'])),
	unsure: v.exactOptional(yes)
});

export const life = v.strictObject({
	id: lifeId,
	main: v.exactOptional(yes),
	rule: validity,
	also: v.exactOptional(listOf(v.strictObject({ rule: validity, why: v.picklist(['cap', 'reading', 'both-needed']) }))),
	activateBy: v.exactOptional(activateBy),
	afterEnd: v.exactOptional(listOf(afterEndStep)),
	charge: v.exactOptional(v.strictObject({ amount: v.exactOptional(money), from: v.picklist(['balance', 'card']) })),
	marginDays: v.exactOptional(count)
});

// What it costs: src/lib/domain/billing/billing.ts.
export const period = v.union([v.strictObject({ periodStartDay: count }), v.strictObject({ closingDay: count })]);
const dueRule = { ifClosed: v.exactOptional(v.literal('next-business-day')) };
export const bill = v.strictObject({
	schedule: v.variant('kind', [
		v.strictObject({ kind: v.literal('monthly'), day: count }),
		v.strictObject({ kind: v.literal('yearly'), month: count, day: count }),
		v.strictObject({ kind: v.picklist(['every-n-months', 'every-n-days']), n: count, anchor: date })
	]),
	amount: v.exactOptional(money),
	payment: v.picklist(['manual', 'automatic']),
	finalAfterMonths: v.exactOptional(count),
	due: v.union([v.strictObject({ daysAfter: count, ...dueRule }), v.strictObject({ dayOfMonth: count, ...dueRule })])
});

export const portCode = v.union([v.strictObject({ days: count, firstDay }), v.strictObject({ hours: count })]);
export const returnDuty = v.strictObject({
	required: known,
	withinDays: v.exactOptional(count),
	time: v.exactOptional(time),
	counts: v.exactOptional(v.picklist(['posted', 'arrived']))
});
