import { describe, expect, test } from 'vitest';
import type { Cancellation } from '$lib/domain/cancellation/cancellation';
import type { Contract } from '$lib/domain/validity/validity';
import { aLife, aPostpaid } from '../../../support/builders';
import { derivedAt, linesOf } from '../../../support/derived';
import { aFact } from '../../../support/facts';
import { date } from '../../../support/literals';

const leave = { intent: { kind: 'leave' } } as const;
const twoYears: Contract = {
	kind: 'contract',
	startDate: date('2024-03-01'),
	minimumTermMonths: 24,
	termEnd: 'day-before-anniversary',
	afterTerm: 'month-to-month'
};

/** At noon in Hong Kong. */
function noon(day: string): string {
	return `${day}T04:00:00.000Z`;
}

function inHongKong(rule: Cancellation, intent: { kind: 'leave'; neededUntil?: string } | { kind: 'keep' }) {
	const { neededUntil, ...kind } = { neededUntil: undefined, ...intent };
	return aPostpaid(
		{ rule },
		{
			zone: 'Asia/Hong_Kong',
			country: 'HK',
			intent: neededUntil === undefined ? { kind: kind.kind } : { kind: 'leave', neededUntil: date(neededUntil) },
			terms: { lives: [aLife(twoYears)] }
		}
	);
}

describe('a contract that goes on from month to month, with one month’s notice', () => {
	const record = inHongKong({ kind: 'notice-months', months: 1 }, { kind: 'leave' });

	test('while the notice still reaches the term’s end, its last day is a date', () => {
		const all = derivedAt(noon('2026-01-10'), record);
		expect(linesOf(all)).toEqual(['cancel-by 2026-02-01 !', 'cancel-safe 2026-02-01 !', 'renewal 2026-02-28']);
		expect(all.askToday).toBeUndefined();
	});

	test.each([
		{ today: '2026-02-10', endsOn: '2026-03-10' },
		{ today: '2026-02-11', endsOn: '2026-03-11' },
		{ today: '2026-04-30', endsOn: '2026-05-30' }
	])('missed, on $today: asked today it ends on $endsOn, and no day is the last', ({ today, endsOn }) => {
		const all = derivedAt(noon(today), record);
		expect(all.deadlines.filter(({ kind }) => kind !== 'renewal')).toEqual([]);
		expect(all.askToday).toEqual({ exitId: 'cancel', endsOn });
	});

	test('kept, it has no quiet line that is today', () =>
		expect(
			derivedAt(noon('2026-02-10'), inHongKong({ kind: 'notice-months', months: 1 }, { kind: 'keep' })).cutoff
		).toBeUndefined());
});

describe('a notice of 30 days, needed until a day', () => {
	const notice: Cancellation = { kind: 'notice', days: 30 };
	const openEnded = (neededUntil: string) =>
		aPostpaid({ rule: notice }, { intent: { kind: 'leave', neededUntil: date(neededUntil) } });

	test.each([
		{ today: '2026-11-20', lines: ['cancel-opens 2026-11-21', 'cancel-by 2026-11-21 !', 'cancel-safe 2026-11-21 !'] },
		{ today: '2026-11-21', lines: ['cancel-by 2026-11-21 !', 'cancel-safe 2026-11-21 !'] },
		{ today: '2026-11-22', lines: [] }
	])('on $today: the day stays until it is past', ({ today, lines }) =>
		expect(linesOf(derivedAt(noon(today), openEnded('2026-12-21')))).toEqual([...lines, 'needed-until 2026-12-21 !'])
	);

	test('past, asking today is said', () =>
		expect(derivedAt(noon('2026-11-22'), openEnded('2026-12-21')).askToday).toEqual({
			exitId: 'cancel',
			endsOn: '2026-12-22'
		}));

	test('too late for the earliest day a request may name: none is the last', () => {
		const record = aPostpaid(
			{ rule: { kind: 'notice', days: 30, earliestDays: 60 } },
			{ intent: { kind: 'leave', neededUntil: date('2027-01-31') } }
		);
		expect(linesOf(derivedAt(noon('2027-01-20'), record))).toEqual(['needed-until 2027-01-31 !']);
		expect(derivedAt(noon('2027-01-20'), record).askToday).toEqual({ exitId: 'cancel', endsOn: '2027-02-19' });
	});
});

describe('once the day that the line was needed until is past', () => {
	test('a line that ends on a chosen day, or in the shop, has no last day that is today', () => {
		const until = { intent: { kind: 'leave', neededUntil: date('2026-11-10') } } as const;
		const chosen = aPostpaid({ rule: { kind: 'anytime' }, serviceEnds: 'chosen-day' }, until);
		expect(linesOf(derivedAt(noon('2026-11-21'), chosen))).toEqual([]);
		const shop = aPostpaid(
			{ rule: { kind: 'anytime' }, serviceEnds: 'on-request', channels: [{ kind: 'store', available: 'yes' }] },
			{ intent: { ...until.intent, channel: 'store' } }
		);
		expect(linesOf(derivedAt(noon('2026-11-10'), shop))).toEqual([
			'cancel-by 2026-11-10 !',
			'cancel-safe 2026-11-10 !',
			'needed-until 2026-11-10 !'
		]);
		expect(linesOf(derivedAt(noon('2026-11-21'), shop))).toEqual([]);
		expect(derivedAt(noon('2026-11-21'), shop).askToday).toEqual({ exitId: 'cancel', endsOn: '2026-11-21' });
	});

	test('the end of a request that named it stays where it was', () => {
		const record = aPostpaid(
			{ rule: { kind: 'anytime' }, serviceEnds: 'chosen-day' },
			{ intent: { kind: 'leave', neededUntil: date('2026-11-10') } }
		);
		const asked = [aFact('2026-11-01', { kind: 'cancel-requested' })];
		expect(derivedAt(noon('2026-11-05'), record, asked).serviceEnd).toBe('2026-11-10');
		expect(derivedAt(noon('2026-11-21'), record, asked).serviceEnd).toBe('2026-11-10');
	});
});

test('what is owed first has no day of its own where asking has none', () => {
	const record = aPostpaid({ rule: { kind: 'anytime' }, serviceEnds: 'on-request', blockedByDebt: 'yes' }, leave);
	const owed = aFact('2026-11-01', {
		kind: 'charge',
		amount: { minor: 100, currency: 'JPY' },
		dueOn: date('2026-12-01')
	});
	expect(linesOf(derivedAt(noon('2026-11-21'), record, [owed]))).toEqual(['bill-due 2026-12-01 !']);
});
