import { describe, expect, test } from 'vitest';
import type { Subscription } from '$lib/domain/record/subscription';
import { aLife, anExit, aPostpaid, aPrepaid, aSubscription } from '../../../support/builders';
import { derivedAt, linesOf } from '../../../support/derived';
import { aFact } from '../../../support/facts';
import { at, date } from '../../../support/literals';

const NOW = '2026-11-21T03:00:00.000Z';
const CUTOFF_25 = { rule: { kind: 'end-of-month', cutoffDay: 25 } } as const;

describe('intention first', () => {
	test('a kept line has its next cut-off as one quiet line', () =>
		expect(derivedAt(NOW, aPostpaid(CUTOFF_25))).toEqual({
			status: 'active',
			deadlines: [],
			unknown: [],
			notices: [],
			cutoff: { exitId: 'cancel', end: at('2026-11-25T15:00:00.000Z') }
		}));

	test('the earliest of several cut-offs, rights left out', () => {
		const line = aSubscription({
			terms: {
				exits: [
					anExit({ id: 'line', rule: { kind: 'end-of-month' } }),
					anExit({ id: 'membership', ...CUTOFF_25 }),
					anExit({ id: 'cooling-off', rule: { kind: 'cooling-off', days: 8, from: 'contract-document' } })
				]
			}
		});
		const facts = [aFact('2026-11-14', { kind: 'contract-document' })];
		expect(derivedAt(NOW, line, facts).cutoff).toEqual({ exitId: 'membership', end: at('2026-11-25T15:00:00.000Z') });
	});

	test('a line to let end has no date of leaving at all', () =>
		expect(derivedAt(NOW, aPostpaid(CUTOFF_25, { intent: { kind: 'let-end' } }))).toEqual({
			status: 'active',
			deadlines: [],
			unknown: [],
			notices: []
		}));

	test('a line to leave as soon as possible has the next cut-off, and its end', () => {
		const all = derivedAt(NOW, aPostpaid(CUTOFF_25, { intent: { kind: 'leave' } }));
		expect(linesOf(all)).toEqual(['cancel-by 2026-11-25 !', 'cancel-safe 2026-11-25 !']);
		expect(all.serviceEnd).toBe('2026-11-30');
	});

	test('free to leave any day: only the end is known', () => {
		const line = aPostpaid({ rule: { kind: 'anytime' }, serviceEnds: 'on-request' }, { intent: { kind: 'leave' } });
		const all = derivedAt(NOW, line);
		expect(linesOf(all)).toEqual([]);
		expect(all.serviceEnd).toBe('2026-11-21');
		expect(all.askToday).toEqual({ exitId: 'cancel', endsOn: '2026-11-21' });
	});

	test('a way out that nobody knows is said', () => {
		const line = aPostpaid({ rule: { kind: 'unknown' } }, { intent: { kind: 'leave' } });
		expect(derivedAt(NOW, line).unknown).toEqual([{ ruleId: 'cancel', reason: 'exit-unknown' }]);
	});
});

describe('needed until', () => {
	function leaving(neededUntil: string, more: Partial<Subscription> = {}) {
		return aPostpaid(CUTOFF_25, { intent: { kind: 'leave', neededUntil: date(neededUntil) }, ...more });
	}

	test('the day itself is asked about, once; past, it is as if there were none', () => {
		expect(linesOf(derivedAt('2026-12-27T03:00:00.000Z', leaving('2026-12-27')))).toEqual([
			'needed-until 2026-12-27 !',
			'cancel-by 2027-01-25 !',
			'cancel-safe 2027-01-25 !'
		]);
		expect(linesOf(derivedAt('2026-12-30T03:00:00.000Z', leaving('2026-12-27')))).toEqual([
			'cancel-by 2027-01-25 !',
			'cancel-safe 2027-01-25 !'
		]);
		const asked = [aFact('2026-12-20', { kind: 'cancel-requested' })];
		expect(linesOf(derivedAt('2026-12-30T03:00:00.000Z', leaving('2026-12-27'), asked))).toEqual([
			'confirm-check 2026-12-31 !'
		]);
	});

	test.each([
		{ neededUntil: '2026-12-02', lines: ['keep-alive 2026-12-01 !', 'needed-until 2026-12-02 !'] },
		{ neededUntil: '2026-12-01', lines: ['keep-alive 2026-12-01', 'needed-until 2026-12-01 !'] },
		{ neededUntil: '2026-11-25', lines: ['needed-until 2026-11-25 !', 'keep-alive 2026-12-01'] }
	])('a line needed until $neededUntil is kept alive only as long', ({ neededUntil, lines }) => {
		const card = aPrepaid(
			{
				kind: 'rolling',
				span: { days: 30 },
				since: 'event',
				qualifying: ['top-up'],
				firstDay: 'exclusive',
				onTopUp: 'reset'
			},
			{ intent: { kind: 'leave', neededUntil: date(neededUntil) } }
		);
		expect(linesOf(derivedAt(NOW, card, [aFact('2026-11-01', { kind: 'top-up' })]))).toEqual(lines);
	});
});

describe('after it was asked for', () => {
	const line = aPostpaid(CUTOFF_25, { intent: { kind: 'leave' } });
	const asked = aFact('2026-11-20T03:00:00.000Z', { kind: 'cancel-requested', exitId: 'cancel' });

	test('the confirmation is checked on the last day of service, and after it', () => {
		const all = derivedAt(NOW, line, [asked]);
		expect(all).toMatchObject({ status: 'cancel-requested', serviceEnd: '2026-11-30' });
		expect(linesOf(all)).toEqual(['confirm-check 2026-11-30 !']);
		expect(linesOf(derivedAt('2026-12-05T03:00:00.000Z', line, [asked]))).toEqual(['confirm-check 2026-11-30 !']);
	});

	test('asked a day too late, it ends a month later', () => {
		const late = aFact('2026-11-26T03:00:00.000Z', { kind: 'cancel-requested', exitId: 'cancel' });
		expect(derivedAt('2026-11-27T00:00:00.000Z', line, [late]).serviceEnd).toBe('2026-12-31');
	});

	test('an agreed end counts before the rule', () => {
		const agreed = aFact('2026-11-20', { kind: 'cancel-requested', endsOn: date('2026-12-10') });
		expect(linesOf(derivedAt(NOW, line, [agreed]))).toEqual(['confirm-check 2026-12-10 !']);
	});

	test('withdrawn, the dates of leaving are back', () => {
		const withdrawn = aFact('2026-11-21T01:00:00.000Z', { kind: 'cancel-withdrawn' });
		const all = derivedAt(NOW, line, [asked, withdrawn]);
		expect(all.status).toBe('active');
		expect(linesOf(all)).toEqual(['cancel-by 2026-11-25 !', 'cancel-safe 2026-11-25 !']);
	});

	test('confirmed, nothing is left to do', () => {
		const confirmed = aFact('2026-11-21T01:00:00.000Z', { kind: 'cancel-confirmed' });
		expect(derivedAt(NOW, line, [asked, confirmed])).toEqual({
			status: 'cancelled',
			deadlines: [],
			unknown: [],
			notices: [],
			serviceEnd: '2026-11-30'
		});
	});
});

describe('what stands in the way', () => {
	const exit = anExit({ ...CUTOFF_25, blockedByDebt: 'yes', blockedByDeposit: 'unknown' });
	const line = aSubscription({ billing: 'postpaid', intent: { kind: 'leave' }, terms: { exits: [exit] } });
	const charge = aFact('2026-11-01', {
		kind: 'charge',
		amount: { minor: 3278, currency: 'JPY' },
		dueOn: date('2026-11-30')
	});

	test('an open bill is paid two working days before', () => {
		const all = derivedAt('2026-11-16T03:00:00.000Z', line, [charge]);
		expect(linesOf(all)).toEqual([
			'pay-by 2026-11-23 !',
			'cancel-by 2026-11-25 !',
			'cancel-safe 2026-11-25 !',
			'bill-due 2026-11-30 !'
		]);
		expect(all.notices).toEqual([{ ruleId: 'cancel', code: 'debt-blocks' }]);
	});

	test('an open deposit is said and moves no date', () => {
		const deposit = aFact('2026-11-01', {
			kind: 'deposit-paid',
			amount: { minor: 5000, currency: 'JPY' },
			claimBy: date('2027-01-31')
		});
		const all = derivedAt('2026-11-16T03:00:00.000Z', line, [deposit]);
		expect(linesOf(all)).toEqual(['cancel-by 2026-11-25 !', 'cancel-safe 2026-11-25 !', 'claim-by 2027-01-31 !']);
		expect(all.notices).toEqual([{ ruleId: 'cancel', code: 'deposit-unknown' }]);
	});
});

describe('a line that has ended by itself', () => {
	const contract = aLife({
		kind: 'fixed-date',
		date: date('2026-10-31'),
		boundary: 'through'
	});

	test('is not cancelled any more where it was prepaid', () => {
		const card = aSubscription({ intent: { kind: 'leave' }, terms: { lives: [contract], exits: [anExit(CUTOFF_25)] } });
		expect(derivedAt(NOW, card)).toMatchObject({ status: 'expired', deadlines: [], endedOn: '2026-10-31' });
	});

	test('may still be billed where it was postpaid: cancelling stays possible', () => {
		const card = aPostpaid(CUTOFF_25, { intent: { kind: 'leave' }, terms: { lives: [contract] } });
		expect(linesOf(derivedAt(NOW, card))).toEqual(['cancel-by 2026-11-25 !', 'cancel-safe 2026-11-25 !']);
	});
});

test('a lost line keeps its dates of leaving and of money, and is not kept alive', () => {
	const card = aPrepaid(
		{
			kind: 'rolling',
			span: { days: 30 },
			since: 'event',
			qualifying: ['top-up'],
			firstDay: 'exclusive',
			onTopUp: 'reset'
		},
		{ intent: { kind: 'leave', neededUntil: date('2026-12-20') }, terms: { exits: [anExit(CUTOFF_25)] } }
	);
	const facts = [aFact('2026-11-10', { kind: 'top-up' }), aFact('2026-11-20', { kind: 'lost' })];
	expect(linesOf(derivedAt(NOW, card, facts))).toEqual([
		'cancel-opens 2026-11-26',
		'keep-alive 2026-12-10',
		'needed-until 2026-12-20 !',
		'cancel-by 2026-12-25 !',
		'cancel-safe 2026-12-25 !'
	]);
});

test('a kept line that was asked to end is kept alive only until it does', () => {
	const card = aPrepaid(
		{
			kind: 'rolling',
			span: { days: 30 },
			since: 'event',
			qualifying: ['top-up'],
			firstDay: 'exclusive',
			onTopUp: 'reset'
		},
		{ terms: { exits: [anExit(CUTOFF_25)] } }
	);
	const topUp = aFact('2026-11-01', { kind: 'top-up' });
	const november = aFact('2026-11-20', { kind: 'cancel-requested' });
	const december = aFact('2026-11-20', { kind: 'cancel-requested', endsOn: date('2026-12-31') });
	expect(linesOf(derivedAt(NOW, card, [topUp, november]))).toEqual([
		'confirm-check 2026-11-30 !',
		'keep-alive 2026-12-01'
	]);
	expect(linesOf(derivedAt(NOW, card, [topUp, december]))).toEqual([
		'keep-alive 2026-12-01 !',
		'confirm-check 2026-12-31 !'
	]);
});
