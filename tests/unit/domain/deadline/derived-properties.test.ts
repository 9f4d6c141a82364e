import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Activity, ActivityContent } from '$lib/domain/record/activity';
import { billDates } from '$lib/domain/billing/billing';
import type { Cancellation } from '$lib/domain/cancellation/cancellation';
import { addDays, addMonths, daysBetween, lastOfMonth, type CivilDate } from '$lib/domain/base/civil-date';
import { deadlinesFor } from '$lib/domain/deadline/deadlines-for';
import { HOLIDAYS } from '$lib/domain/base/holidays';
import { nextRenewal } from '$lib/domain/validity/recurring';
import type { Subscription, Terms } from '$lib/domain/record/subscription';
import type { Rolling } from '$lib/domain/validity/validity';
import { aPostpaid, aPrepaid, aSubscription } from '../../../support/builders';
import { aFact } from '../../../support/facts';
import { at, date } from '../../../support/literals';
import { seed } from '../../../support/seed';

const day = fc.integer({ min: 0, max: 1500 }).map((days) => addDays(date('2025-01-01'), days));
const NOW = '2026-11-21T10:00:00.000Z';

function derived(record: Subscription, facts: readonly Activity[], now = NOW) {
	return deadlinesFor(record, facts, { now: at(now), holidays: HOLIDAYS });
}

test(`240 monthly bills and renewals keep the day of their anchor, clamped (seed ${seed})`, () => {
	fc.assert(
		fc.property(fc.integer({ min: 1, max: 31 }), day, (number, from) => {
			const dates = billDates({ kind: 'monthly', day: number }, from, 240);
			for (const bill of dates)
				expect(Number(bill.slice(8))).toBe(Math.min(number, Number(lastOfMonth(bill).slice(8))));
			expect(new Set(dates.map((bill) => bill.slice(0, 7))).size).toBe(240);
		}),
		{ seed, numRuns: 40 }
	);
	fc.assert(
		fc.property(day, (anchor) => {
			let renewal: CivilDate = anchor;
			for (let cycle = 1; cycle <= 240; cycle++) {
				renewal = nextRenewal({ anchor, every: { n: 1, unit: 'months' } }, renewal);
				expect(renewal).toBe(addMonths(anchor, cycle));
			}
		}),
		{ seed, numRuns: 20 }
	);
});

test(`a later top-up never shortens what extends if later (seed ${seed})`, () => {
	const rule: Rolling = {
		kind: 'rolling',
		span: { days: 180 },
		since: 'event',
		qualifying: ['top-up'],
		firstDay: 'exclusive',
		onTopUp: 'extend-if-later',
		tiers: [
			{ atLeast: { minor: 1000, currency: 'HKD' }, gives: { days: 30 } },
			{ atLeast: { minor: 5000, currency: 'HKD' }, gives: { days: 180 } }
		]
	};
	const record = aPrepaid(rule, { life: { id: 'number' } });
	const topUp = fc
		.tuple(day, fc.integer({ min: 0, max: 9000 }))
		.map(([on, minor]): [CivilDate, ActivityContent] => [on, { kind: 'top-up', amount: { minor, currency: 'HKD' } }]);
	fc.assert(
		fc.property(fc.array(topUp, { minLength: 2, maxLength: 8 }), (topUps) => {
			const facts = topUps.toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([on, fact]) => aFact(on, fact));
			let reached = '';
			for (let count = 1; count <= facts.length; count++) {
				const { deadlines } = derived(record, facts.slice(0, count), '2024-12-01T00:00:00.000Z');
				const lastDay = deadlines.find(({ kind }) => kind === 'keep-alive')?.lastDay ?? '';
				expect(lastDay >= reached).toBe(true);
				reached = lastDay;
			}
		}),
		{ seed, numRuns: 100 }
	);
});

const cancellations: fc.Arbitrary<Cancellation> = fc.oneof(
	fc.record({ kind: fc.constant('end-of-month' as const), cutoffDay: fc.integer({ min: 1, max: 31 }) }),
	fc.record({ kind: fc.constant('end-of-billing-period' as const), noticeDays: fc.integer({ min: 0, max: 20 }) }),
	fc.record({ kind: fc.constant('notice' as const), days: fc.integer({ min: 0, max: 60 }) }),
	fc.record({ kind: fc.constant('notice-months' as const), months: fc.integer({ min: 1, max: 3 }) }),
	fc.constant({ kind: 'cost-boundary' as const, at: 'month-end' as const })
);

test(`service never ends before it is needed, and the safe day is never after the latest (seed ${seed})`, () => {
	const ahead = fc.integer({ min: 0, max: 400 }).map((days) => addDays(date('2026-11-21'), days));
	fc.assert(
		fc.property(
			cancellations,
			ahead,
			fc.constantFrom('with-rule', 'on-request', 'next-day'),
			(rule, until, serviceEnds) => {
				const record = aPostpaid(
					{ rule, serviceEnds, processing: { businessDays: 3, calendar: 'JP' } },
					{ intent: { kind: 'leave', neededUntil: until }, terms: { period: { closingDay: 20 } } }
				);
				const { deadlines, serviceEnd } = derived(record, []);
				expect(serviceEnd !== undefined && daysBetween(until, serviceEnd) >= 0).toBe(true);
				const latest = deadlines.find(({ kind }) => kind === 'cancel-by');
				const safe = deadlines.find(({ kind }) => kind === 'cancel-safe');
				if (latest && safe) expect(safe.end <= latest.end).toBe(true);
				const opens = deadlines.find(({ kind }) => kind === 'cancel-opens');
				if (latest && opens) expect(opens.end < latest.end).toBe(true);
			}
		),
		{ seed, numRuns: 300 }
	);
});

const odd = fc.oneof(fc.integer({ min: -5, max: 400 }), fc.constantFrom(0, -1, 0.5, NaN, Infinity, 1e12));
const span = fc.oneof(fc.record({ days: odd }), fc.record({ months: odd }), fc.record({ monthEnds: odd }));
const from = fc.constantFrom(
	'activation',
	'purchase',
	'first-use',
	'install',
	'rental-start',
	'contract-start',
	'pack-end'
);
const rules = fc.oneof(
	fc.record({
		kind: fc.constant('fixed-days'),
		count: odd,
		from,
		counting: fc.constant('calendar-days'),
		firstDay: fc.constant('inclusive')
	}),
	fc.record({ kind: fc.constant('fixed-days'), count: odd, from, counting: fc.constant('24h-periods') }),
	fc.record({ kind: fc.constant('fixed-date'), date: day, boundary: fc.constantFrom('through', 'before') }),
	fc.record({ kind: fc.constant('months'), count: odd, from, lastDay: fc.constantFrom('same-day', 'day-before') }),
	fc.record(
		{
			kind: fc.constant('rolling'),
			span,
			since: fc.constantFrom('event', 'pack-end'),
			qualifying: fc.constant(['top-up', 'pack-bought', 'sms']),
			firstDay: fc.constantFrom('inclusive', 'exclusive'),
			onTopUp: fc.constantFrom('reset', 'extend-if-later', 'accumulate'),
			maxDays: odd,
			first: span,
			renewBy: fc.record({ day: odd, time: fc.constant('14:00'), ifClosed: fc.constant('next-business-day') })
		},
		{ requiredKeys: ['kind', 'span', 'since', 'qualifying', 'firstDay', 'onTopUp'] }
	),
	fc.record({
		kind: fc.constant('recurring'),
		every: fc.record({ n: odd, unit: fc.constantFrom('days', 'months') }),
		from
	}),
	fc.record({
		kind: fc.constant('contract'),
		startDate: day,
		minimumTermMonths: odd,
		renewalTermMonths: odd,
		termEnd: fc.constantFrom('day-before-anniversary', 'anniversary', 'end-of-month'),
		afterTerm: fc.constantFrom('ends', 'renews', 'month-to-month')
	}),
	fc.constantFrom({ kind: 'open-ended' }, { kind: 'unknown' })
);
const steps = fc.array(
	fc.record({
		after: fc.oneof(span, fc.record({ dayOfMonth: odd }), fc.constant('unknown')),
		state: fc.constantFrom('suspended', 'number-lost'),
		rescue: fc.constantFrom('top-up', 'port-out')
	}),
	{ maxLength: 3 }
);
const lives = fc.record(
	{
		rule: rules,
		also: fc.array(fc.record({ rule: rules, why: fc.constantFrom('cap', 'reading', 'both-needed') }), { maxLength: 2 }),
		afterEnd: steps,
		marginDays: odd,
		activateBy: fc.record({
			kind: fc.constantFrom('days-after', 'months-after'),
			count: odd,
			from: fc.constantFrom('purchase', 'activation'),
			firstDay: fc.constant('exclusive'),
			missed: fc.constantFrom('void', 'starts')
		})
	},
	{ requiredKeys: ['rule'] }
);
const terms = fc.record(
	{
		main: lives,
		pack: lives,
		bill: fc.record({
			schedule: fc.oneof(
				fc.record({ kind: fc.constant('monthly'), day: odd }),
				fc.record({ kind: fc.constantFrom('every-n-days', 'every-n-months'), n: odd, anchor: day })
			),
			payment: fc.constantFrom('manual', 'automatic'),
			finalAfterMonths: odd,
			due: fc.oneof(fc.record({ daysAfter: odd }), fc.record({ dayOfMonth: odd }))
		}),
		ifUnpaid: steps,
		returnDuty: fc.record({ required: fc.constantFrom('yes', 'unknown'), withinDays: odd }),
		portCode: fc.oneof(fc.record({ hours: odd }), fc.record({ days: odd, firstDay: fc.constant('inclusive') })),
		lossEndsAfter: span,
		notice: odd
	},
	{ requiredKeys: ['main'] }
);
const plain = fc.constantFrom(
	...(['bought', 'activated', 'first-use', 'installed', 'sms', 'lost', 'found', 'suspended', 'port-code'] as const),
	...(['reinstated', 'cancel-requested', 'cancel-confirmed', 'ported-out', 'top-up', 'pack-bought'] as const)
);
const facts = fc.array(fc.tuple(day, plain, span), { maxLength: 8 });

test(`whatever the terms and facts say, there are dates or reasons and never an exception (seed ${seed})`, () => {
	fc.assert(
		fc.property(
			terms,
			facts,
			fc.constantFrom('keep', 'let-end', 'leave'),
			({ main, pack, notice, ...rest }, said, intent) => {
				const made: Partial<Terms> = JSON.parse(JSON.stringify({ lives: [] })); // the types would refuse these numbers
				Object.assign(made, rest, {
					lives: [{ id: 'plan', main: true, ...main }, ...(pack ? [{ id: 'pack-data', ...pack }] : [])],
					exits: [
						{
							id: 'cancel',
							rule: { kind: 'notice', days: notice ?? 30 },
							serviceEnds: 'with-rule',
							blockedByDebt: 'unknown',
							blockedByDeposit: 'no',
							channels: []
						}
					]
				});
				const written = said.map(([on, kind, gives]) => {
					const fact: ActivityContent = kind === 'top-up' || kind === 'pack-bought' ? { kind, gives } : { kind };
					return aFact(on, fact);
				});
				const charge = aFact('2026-10-01', {
					kind: 'charge',
					amount: { minor: 1, currency: 'JPY' },
					dueOn: date('2026-10-31')
				});
				const { deadlines } = derived(aSubscription({ terms: made, intent: { kind: intent } }), [...written, charge]);
				for (const { end, lastDay } of deadlines) {
					expect(Number.isSafeInteger(end)).toBe(true);
					expect(lastDay).toMatch(/^\d{4}-\d{2}-\d{2}$/);
				}
				expect(new Set(deadlines.map(({ kind, ruleId }) => `${kind} ${ruleId}`)).size).toBe(deadlines.length);
			}
		),
		{ seed, numRuns: 600 }
	);
}, 30_000);
