import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Cancellation, Exit, Processing } from '$lib/domain/cancellation/cancellation';
import type { ChannelKind } from '$lib/domain/base/channel';
import { addDays, addMilliseconds, instant, localDate, wall, type CivilDate } from '$lib/domain/base/civil-date';
import type { ExitContext } from '$lib/domain/cancellation/exit-context';
import { exitDatesFor, serviceEndFor } from '$lib/domain/cancellation/exit-dates';
import { HOLIDAYS } from '$lib/domain/base/holidays';
import { anExit } from '../../../support/exits';
import { at, date, time, zone } from '../../../support/literals';
import { seed } from '../../../support/seed';

const runs = { seed, numRuns: 250 };
const firstMoment = at('2026-03-01T00:00:00.000Z');
const YEAR = 365 * 86_400_000;

const rules = fc.oneof(
	fc.record({ kind: fc.constant('anytime' as const) }),
	fc.record({
		kind: fc.constant('cost-boundary' as const),
		at: fc.constantFrom('month-end' as const, 'closing-day' as const, 'renewal' as const)
	}),
	fc.record({ kind: fc.constant('end-of-month' as const), cutoffDay: fc.integer({ min: 1, max: 31 }) }),
	fc.record({ kind: fc.constant('end-of-billing-period' as const), noticeDays: fc.integer({ min: 0, max: 45 }) }),
	fc.record({ kind: fc.constant('notice' as const), days: fc.integer({ min: 0, max: 60 }) }),
	fc.record({
		kind: fc.constant('notice' as const),
		days: fc.integer({ min: 0, max: 30 }),
		earliestDays: fc.integer({ min: 30, max: 90 })
	}),
	fc.record({ kind: fc.constant('notice-months' as const), months: fc.integer({ min: 1, max: 3 }) }),
	fc.record({
		kind: fc.constant('days-before-renewal' as const),
		days: fc.integer({ min: 0, max: 20 }),
		counting: fc.constantFrom('calendar-days' as const, 'business-days' as const),
		clear: fc.boolean()
	}),
	fc.record({
		kind: fc.constant('hours-before-renewal' as const),
		hours: fc.oneof(fc.constant('unknown' as const), fc.integer({ min: 0, max: 72 }))
	})
) satisfies fc.Arbitrary<Cancellation>;

const reviews: fc.Arbitrary<Processing> = fc.record({
	businessDays: fc.constantFrom(0 as const, 1 as const, 2 as const, 3 as const),
	calendar: fc.constantFrom('JP' as const, 'HK' as const, 'none' as const)
});

const exits: fc.Arbitrary<Exit> = fc
	.record({
		rule: rules,
		serviceEnds: fc.constantFrom('on-request', 'next-day', 'with-rule', 'unknown'),
		processing: reviews,
		blackout: fc.constantFrom([], [-1], [1, 2, 3], [15]),
		closes: fc.option(fc.constantFrom('20:00', '21:10'), { nil: undefined })
	})
	.map(({ rule, serviceEnds, processing, blackout, closes }) =>
		anExit(rule, {
			serviceEnds,
			processing,
			blackoutDays: blackout,
			...(closes !== undefined && { dayClosesAt: time(closes) })
		})
	);

const contexts: fc.Arbitrary<ExitContext & { neededUntil: CivilDate }> = fc
	.record({
		after: fc.integer({ min: 0, max: 2 * YEAR }),
		wait: fc.integer({ min: 0, max: 200 }),
		place: fc.constantFrom('Asia/Tokyo', 'Asia/Hong_Kong', 'Europe/London', 'America/Santiago', 'America/Havana'),
		closingDay: fc.integer({ min: 1, max: 31 }),
		n: fc.integer({ min: 1, max: 3 }),
		unit: fc.constantFrom('months' as const, 'days' as const),
		channel: fc.option(fc.constantFrom<ChannelKind>('store', 'online'), { nil: undefined })
	})
	.map(({ after, wait, place, closingDay, n, unit, channel }) => {
		const now = addMilliseconds(firstMoment, after);
		const today = localDate(now, zone(place));
		return {
			now,
			today,
			zone: zone(place),
			holidays: HOLIDAYS,
			calendar: 'JP',
			neededUntil: addDays(today, wait),
			period: { closingDay },
			renewals: { kind: 'every', anchor: date('2026-01-31'), every: { n: unit === 'days' ? n * 10 : n, unit } },
			events: {},
			unpaid: true,
			depositOpen: false,
			...(channel !== undefined && { channel })
		};
	});

function noonOf(day: CivilDate, context: ExitContext) {
	return wall(day, time('12:00'), context.zone);
}

test(`the safe day is never after the last one, and the last one is never past (seed ${seed})`, () => {
	fc.assert(
		fc.property(exits, contexts, (exit, context) => {
			const { latest, safe, payBy } = exitDatesFor({ ...exit, blockedByDebt: 'yes' }, context);
			if (latest !== undefined) expect(latest.end).toBeGreaterThan(context.now);
			if (latest !== undefined && safe !== undefined) expect(safe.end).toBeLessThanOrEqual(latest.end);
			if (safe !== undefined && payBy !== undefined) expect(payBy.lastDay <= safe.lastDay).toBe(true);
		}),
		runs
	);
});

test(`service never ends before the line is no longer needed, whichever day of the window is used (seed ${seed})`, () => {
	fc.assert(
		fc.property(exits, contexts, (exit, context) => {
			const { opens, latest, safe, serviceLastDay, unknown } = exitDatesFor(exit, context);
			expect(unknown).toBeUndefined();
			expect(serviceLastDay !== undefined && serviceLastDay >= context.neededUntil).toBe(true);
			const days = [opens?.day, latest?.lastDay, safe?.lastDay].filter((day) => day !== undefined);
			for (const day of days.filter((each) => each > context.today)) {
				const ends = serviceEndFor(exit, context, noonOf(day, context));
				expect(ends !== undefined && ends >= context.neededUntil).toBe(true);
			}
		}),
		runs
	);
});

test(`no day before the window opens would do (seed ${seed})`, () => {
	fc.assert(
		fc.property(exits, contexts, (exit, context) => {
			const { opens } = exitDatesFor({ ...exit, blackoutDays: [] }, context);
			if (opens === undefined || exit.rule.kind === 'notice') return;
			const dayBefore = addDays(opens.day, -1);
			if (dayBefore <= context.today) return;
			const ends = serviceEndFor(exit, context, noonOf(dayBefore, context));
			// A line that dies when asked does not serve the whole of the day it is asked on.
			const isTooEarly =
				ends !== undefined && (ends < context.neededUntil || (ends === dayBefore && ends <= context.neededUntil));
			expect(isTooEarly).toBe(true);
		}),
		runs
	);
});

test(`time never moves a date back: while a cut-off is ahead it stays, then a later one takes over (seed ${seed})`, () => {
	fc.assert(
		fc.property(exits, contexts, fc.integer({ min: 1, max: YEAR }), (exit, context, later) => {
			const now = addMilliseconds(context.now, later);
			const first = exitDatesFor(exit, context);
			const second = exitDatesFor(exit, { ...context, now, today: localDate(now, context.zone) });
			if (first.latest === undefined || second.latest === undefined) return;
			expect(second.latest.end).toBeGreaterThanOrEqual(first.latest.end);
			if (first.latest.end > now) expect(second.latest.end).toBe(first.latest.end);
		}),
		runs
	);
});

test(`a stored exit never throws, whatever numbers it holds (seed ${seed})`, () => {
	const wild = fc.oneof(fc.integer(), fc.double(), fc.constant(Number.NaN));
	const wildRules = fc
		.tuple(fc.constantFrom('notice', 'notice-months', 'hours', 'days', 'period', 'month'), wild)
		.map(([kind, number]): Cancellation => {
			switch (kind) {
				case 'notice':
					return { kind: 'notice', days: number };
				case 'notice-months':
					return { kind: 'notice-months', months: number };
				case 'hours':
					return { kind: 'hours-before-renewal', hours: number };
				case 'days':
					return { kind: 'days-before-renewal', days: number, counting: 'business-days', clear: true };
				case 'period':
					return { kind: 'end-of-billing-period', noticeDays: number };
				default:
					return { kind: 'end-of-month', cutoffDay: number };
			}
		});
	fc.assert(
		fc.property(wildRules, contexts, wild, (rule, context, closingDay) => {
			const dates = exitDatesFor(anExit(rule), { ...context, period: { closingDay }, now: instant(context.now) });
			expect(dates.notices).toBeDefined();
		}),
		runs
	);
});
