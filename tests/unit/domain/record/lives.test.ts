import { describe, expect, test } from 'vitest';
import type { ActivityContent } from '$lib/domain/record/activity';
import type { Life, Rolling, Validity } from '$lib/domain/validity/validity';
import { aLife, aPrepaid, aSubscription } from '../../../support/builders';
import { derivedAt, linesOf } from '../../../support/derived';
import { aFact } from '../../../support/facts';
import { at, date, time } from '../../../support/literals';

const TOP_UP: Rolling = {
	kind: 'rolling',
	span: { days: 180 },
	since: 'event',
	qualifying: ['top-up'],
	firstDay: 'exclusive',
	onTopUp: 'reset'
};
const SEVEN_DAYS: Validity = {
	kind: 'fixed-days',
	count: 7,
	from: 'activation',
	counting: 'calendar-days',
	firstDay: 'inclusive'
};
const NOW = '2026-11-21T03:00:00.000Z';

function number(rule: Rolling, life: Partial<Life> = {}) {
	return aPrepaid(rule, { life: { id: 'number', ...life } });
}

function hkd(minor: number): ActivityContent {
	return { kind: 'top-up', amount: { minor, currency: 'HKD' } };
}

describe('what a top-up gives', () => {
	const tiered = number({
		...TOP_UP,
		tiers: [
			{ atLeast: { minor: 10000, currency: 'HKD' }, gives: { days: 30 } },
			{ atLeast: { minor: 20000, currency: 'HKD' }, gives: { days: 365 } }
		]
	});

	test.each([
		{ fact: hkd(10000), line: 'keep-alive 2026-12-01 !' },
		{ fact: hkd(19999), line: 'keep-alive 2026-12-01 !' },
		{ fact: hkd(20000), line: 'keep-alive 2027-11-01 !' }
	])('$fact.amount.minor reaches $line', ({ fact, line }) =>
		expect(linesOf(derivedAt(NOW, tiered, [aFact('2026-11-01', fact)]))).toEqual([line])
	);

	test.each([
		{ fact: { kind: 'top-up' }, why: 'no amount' },
		{ fact: { kind: 'top-up', amount: { minor: 99900, currency: 'USD' } }, why: 'another currency' }
	] as const)('$why counts as the lowest tier, as early as', ({ fact }) =>
		expect(derivedAt(NOW, tiered, [aFact('2026-11-01', fact)]).deadlines).toMatchObject([
			{ lastDay: '2026-12-01', asEarlyAs: 'lowest-tier' }
		])
	);

	test('below the lowest tier nothing counts, and that is said', () => {
		const facts = [aFact('2026-11-01', hkd(10000)), aFact('2026-11-20', hkd(5000))];
		const all = derivedAt(NOW, tiered, facts);
		expect(linesOf(all)).toEqual(['keep-alive 2026-12-01 !']);
		expect(all.notices).toEqual([{ ruleId: 'number', code: 'top-up-too-small' }]);
	});

	test('its own number of days counts before any tier', () => {
		const own: ActivityContent = { kind: 'top-up', amount: { minor: 10000, currency: 'HKD' }, gives: { days: 90 } };
		expect(linesOf(derivedAt(NOW, tiered, [aFact('2026-11-01', own)]))).toEqual(['keep-alive 2027-01-30 !']);
	});

	test('the end of the third month after it', () => {
		const iij = number({ ...TOP_UP, span: { monthEnds: 3 } });
		expect(linesOf(derivedAt('2026-11-30T04:00:00.000Z', iij, [aFact('2026-11-30', hkd(1))]))).toEqual([
			'keep-alive 2027-02-28 !'
		]);
	});

	test('twice a month added to 31 January is 31 March', () => {
		const monthly = number({ ...TOP_UP, span: { months: 1 }, onTopUp: 'accumulate' });
		const facts = [aFact('2026-01-31', hkd(1)), aFact('2026-02-10', hkd(1))];
		expect(linesOf(derivedAt('2026-02-11T00:00:00.000Z', monthly, facts))).toEqual(['keep-alive 2026-03-31 !']);
	});

	test('what came with the card counts from its activation until the first top-up', () => {
		const card = number({ ...TOP_UP, first: { days: 90 } });
		const activated = aFact('2026-10-01', { kind: 'activated' });
		expect(linesOf(derivedAt(NOW, card, [activated]))).toEqual(['keep-alive 2026-12-30 !']);
		expect(linesOf(derivedAt(NOW, card, [activated, aFact('2026-11-01', hkd(1))]))).toEqual([
			'keep-alive 2027-04-30 !'
		]);
		expect(derivedAt(NOW, card).unknown).toEqual([{ ruleId: 'number', reason: 'no-activation' }]);
	});

	test('only what the rule counts moves the end', () => {
		const facts = [aFact('2026-06-01', hkd(1)), aFact('2026-11-01', { kind: 'sms' })];
		expect(linesOf(derivedAt(NOW, number(TOP_UP), facts))).toEqual(['keep-alive 2026-11-28 !']);
	});
});

describe('several conditions of one life', () => {
	const activated = aFact('2026-11-10', { kind: 'activated' });

	test('a cap that no top-up beats is an expiry', () => {
		const visitor = number(TOP_UP, {
			also: [{ rule: { ...SEVEN_DAYS, kind: 'fixed-days', count: 30 } as Validity, why: 'cap' }]
		});
		const all = derivedAt(NOW, visitor, [activated, aFact('2026-11-20', hkd(1))]);
		expect(linesOf(all)).toEqual(['expiry 2026-12-09 !']);
	});

	test("the carrier's second wording is said to be the early one", () => {
		const lyca = number(TOP_UP, { also: [{ rule: { ...TOP_UP, span: { days: 90 } }, why: 'reading' }] });
		expect(derivedAt(NOW, lyca, [aFact('2026-11-01', hkd(1))]).deadlines).toMatchObject([
			{ kind: 'keep-alive', lastDay: '2027-01-30', asEarlyAs: 'second-wording' }
		]);
	});

	test('a second wording that ends later changes nothing', () => {
		const csl = number(TOP_UP, { also: [{ rule: { ...TOP_UP, span: { days: 365 } }, why: 'reading' }] });
		const [deadline] = derivedAt(NOW, csl, [aFact('2026-11-01', hkd(1))]).deadlines;
		expect(deadline).toMatchObject({ lastDay: '2027-04-30' });
		expect(deadline).not.toHaveProperty('asEarlyAs');
	});

	const asda = number(TOP_UP, { also: [{ rule: { ...TOP_UP, qualifying: ['top-up', 'sms'] }, why: 'both-needed' }] });
	test('both conditions have to be met: the one met longest ago decides', () => {
		const facts = [aFact('2026-08-01', hkd(1)), aFact('2026-11-01', { kind: 'sms' })];
		expect(linesOf(derivedAt(NOW, asda, facts))).toEqual(['keep-alive 2027-01-28 !']);
	});

	test('a condition without a fact is said, and the date comes from the other', () => {
		const all = derivedAt(NOW, asda, [aFact('2026-11-01', { kind: 'sms' })]);
		expect(linesOf(all)).toEqual(['keep-alive 2027-04-30 !']);
		expect(all.unknown).toEqual([{ ruleId: 'number', reason: 'no-top-up-or-use' }]);
	});

	test('a line that renews until a cap gives both dates', () => {
		const suspended = aPrepaid(
			{ kind: 'recurring', every: { n: 1, unit: 'months' }, from: 'activation' },
			{ life: { also: [{ rule: { kind: 'months', count: 6, from: 'activation', lastDay: 'same-day' }, why: 'cap' }] } }
		);
		expect(linesOf(derivedAt(NOW, suspended, [activated]))).toEqual(['renewal 2026-12-09', 'expiry 2027-05-10 !']);
	});
});

describe('the end that the carrier itself shows', () => {
	function seen(on: string, end: string): ReturnType<typeof aFact> {
		return aFact(on, { kind: 'end-seen', end: end.includes('T') ? { instant: at(end) } : { date: date(end) } });
	}

	test('stands until a later top-up', () => {
		const facts = [aFact('2026-11-01', hkd(1)), seen('2026-11-10', '2026-12-24')];
		expect(linesOf(derivedAt(NOW, number(TOP_UP), facts))).toEqual(['keep-alive 2026-12-24 !']);
		expect(linesOf(derivedAt(NOW, number(TOP_UP), [...facts, aFact('2026-11-20', hkd(1))]))).toEqual([
			'keep-alive 2027-05-19 !'
		]);
	});

	test('is what a later top-up is added to', () => {
		const card = number({ ...TOP_UP, span: { days: 60 }, onTopUp: 'accumulate' });
		const facts = [seen('2026-11-10', '2026-12-24'), aFact('2026-11-20', hkd(1))];
		expect(linesOf(derivedAt(NOW, card, facts))).toEqual(['keep-alive 2027-02-22 !']);
	});

	test('as an instant is exclusive: midnight belongs to the day before', () => {
		const all = derivedAt(NOW, number(TOP_UP), [seen('2026-11-10', '2026-12-24T15:00:00.000Z')]);
		expect(all.deadlines).toMatchObject([{ lastDay: '2026-12-24', end: at('2026-12-24T15:00:00.000Z') }]);
	});

	test('gives a card without a known rule its expiry', () => {
		const laox = aPrepaid({ kind: 'unknown' }, { intent: { kind: 'let-end' } });
		expect(derivedAt(NOW, laox).unknown).toEqual([{ ruleId: 'plan', reason: 'end-unknown' }]);
		const all = derivedAt(NOW, laox, [seen('2026-11-10', '2026-12-24')]);
		expect(linesOf(all)).toEqual(['expiry 2026-12-24']);
		expect(all.unknown).toEqual([]);
	});

	test('on the day of a top-up stands if it was noted after it', () => {
		const topUp = aFact('2026-11-10T03:00:00.000Z', hkd(1), { recordedAt: '2026-11-10T03:00:00.000Z' });
		const page = { ...seen('2026-11-10', '2027-06-30'), recordedAt: at('2026-11-10T04:00:00.000Z') };
		expect(linesOf(derivedAt(NOW, number(TOP_UP), [topUp, page]))).toEqual(['keep-alive 2027-06-30 !']);
	});

	test('of a plan that renews is the day before its next renewal', () => {
		const plan = aPrepaid({ kind: 'recurring', every: { n: 30, unit: 'days' }, from: 'activation' });
		expect(linesOf(derivedAt(NOW, plan, [seen('2026-11-10', '2026-12-05')]))).toEqual(['renewal 2026-12-05']);
		expect(linesOf(derivedAt(NOW, plan, [seen('2026-10-10', '2026-11-05')]))).toEqual(['renewal 2026-12-05']);
	});
});

describe('what is behind an end and before it', () => {
	const topUp = [aFact('2026-11-01', hkd(1))];

	test.each([
		{ rescue: 'top-up', lines: ['keep-alive 2027-04-30 !', 'grace-end 2027-05-30 !'] },
		{ rescue: 'ask-carrier', lines: ['keep-alive 2027-04-30 !', 'grace-end 2027-05-30 !'] },
		{ rescue: 'port-out', lines: ['keep-alive 2027-04-30 !'] }
	] as const)('what $rescue can rescue', ({ rescue, lines }) => {
		const card = number(TOP_UP, {
			afterEnd: [
				{ after: { days: 0 }, state: 'stopped', rescue },
				{ after: { days: 30 }, state: 'number-lost' }
			]
		});
		expect(linesOf(derivedAt(NOW, card, topUp))).toEqual(lines);
	});

	test('an unofficial loss gives no grace', () => {
		const card = number(TOP_UP, {
			afterEnd: [
				{ after: { days: 0 }, state: 'stopped', rescue: 'top-up' },
				{ after: { days: 30 }, state: 'number-lost', unsure: true }
			]
		});
		expect(linesOf(derivedAt(NOW, card, topUp))).toEqual(['keep-alive 2027-04-30 !']);
	});

	test('a grace of unknown length is said', () => {
		const card = number(TOP_UP, {
			afterEnd: [
				{ after: { days: 0 }, state: 'stopped', rescue: 'top-up' },
				{ after: 'unknown', state: 'number-lost' }
			]
		});
		expect(derivedAt(NOW, card, topUp).unknown).toEqual([{ ruleId: 'number', reason: 'grace-end-unknown' }]);
	});

	test('a margin gives a safe day, and the date stays', () => {
		const [deadline] = derivedAt(NOW, number(TOP_UP, { marginDays: 1 }), topUp).deadlines;
		expect(deadline).toMatchObject({ end: at('2027-04-30T15:00:00.000Z'), safe: at('2027-04-29T15:00:00.000Z') });
	});

	test('a renewal that has to be ordered in time lies in the month before where the life ends too early in its own', () => {
		const renewBy = { day: 15, time: time('14:00'), ifClosed: 'next-business-day' } as const;
		const card = number({ ...TOP_UP, span: { months: 12 }, renewBy });
		expect(linesOf(derivedAt(NOW, card, [aFact('2026-03-10', hkd(1))]))).toEqual([
			'keep-alive 2027-02-15 !',
			'expiry 2027-03-10 !'
		]);
	});
});

test('holidays that are not known are said with their year', () => {
	const renewBy = { day: 15, time: time('14:00'), ifClosed: 'next-business-day' } as const;
	const card = number({ ...TOP_UP, span: { months: 36 }, renewBy });
	expect(derivedAt(NOW, card, [aFact('2026-11-20', hkd(1))]).notices).toEqual([
		{ ruleId: 'number', code: 'holidays-unknown', year: 2029 }
	]);
});

describe('what has to be started', () => {
	const firstUse: Validity = { ...SEVEN_DAYS, from: 'first-use' } as Validity;
	const starts = {
		missed: 'starts',
		kind: 'days-after',
		count: 30,
		from: 'activation',
		firstDay: 'inclusive'
	} as const;

	test('a first-use rule without a first use counts from the activation, as early as', () => {
		const card = aPrepaid(firstUse, { intent: { kind: 'let-end' } });
		const all = derivedAt(NOW, card, [aFact('2026-11-20', { kind: 'activated' })]);
		expect(all.deadlines).toMatchObject([{ lastDay: '2026-11-26', asEarlyAs: 'first-use-unknown', todo: false }]);
	});

	test('unless the activation only opens a window, at whose end it starts by itself', () => {
		const card = aPrepaid(firstUse, { intent: { kind: 'let-end' }, life: { activateBy: starts } });
		const facts = [aFact('2026-11-01', { kind: 'activated' })];
		expect(linesOf(derivedAt(NOW, card, facts))).toEqual(['activate-by 2026-11-30']);
		expect(linesOf(derivedAt('2026-12-01T00:00:00.000Z', card, facts))).toEqual(['expiry 2026-12-07']);
	});

	test('an unknown purchase is said as long as nothing was started', () => {
		const activateBy = { missed: 'void', kind: 'months-after', count: 12, from: 'purchase' } as const;
		const card = aPrepaid(SEVEN_DAYS, { life: { activateBy } });
		expect(derivedAt(NOW, card)).toMatchObject({
			status: 'not-activated',
			unknown: [
				{ ruleId: 'plan', reason: 'no-activation' },
				{ ruleId: 'plan', reason: 'no-purchase' }
			]
		});
		expect(derivedAt(NOW, card, [aFact('2026-11-20', { kind: 'activated' })]).unknown).toEqual([]);
	});
});

describe('packs', () => {
	const pack: Life = { id: 'pack-data', rule: { ...SEVEN_DAYS, from: 'purchase' } as Validity };
	const queued: Life = {
		id: 'pack-next',
		rule: { ...SEVEN_DAYS, from: 'pack-end', firstDay: 'exclusive' } as Validity
	};
	const line = aSubscription({ terms: { lives: [aLife({ kind: 'open-ended' }), pack, queued] } });

	function bought(on: string, lifeId: 'pack-data' | 'pack-next', more: Partial<ActivityContent> = {}) {
		return { ...aFact(on, { kind: 'pack-bought', ...more } as ActivityContent), lifeId };
	}

	test('give no date and no reason before one is bought', () =>
		expect(derivedAt(NOW, line)).toMatchObject({ deadlines: [], unknown: [] }));

	test('the earliest that still runs is shown, and nothing is to do', () => {
		const facts = [
			bought('2026-11-10', 'pack-data'),
			bought('2026-11-18', 'pack-data'),
			bought('2026-11-20', 'pack-data')
		];
		expect(linesOf(derivedAt(NOW, line, facts))).toEqual(['expiry 2026-11-24']);
	});

	test('one that queues starts when the running one ends', () => {
		const facts = [bought('2026-11-18', 'pack-data'), bought('2026-11-19', 'pack-next')];
		expect(linesOf(derivedAt(NOW, line, facts))).toEqual(['expiry 2026-11-24', 'expiry 2026-12-01']);
	});

	test('one that queues behind nothing starts on the day it was bought', () =>
		expect(linesOf(derivedAt(NOW, line, [bought('2026-11-19', 'pack-next')]))).toEqual(['expiry 2026-11-26']));

	test('the end named at the purchase counts before the rule', () => {
		const facts = [bought('2026-11-18', 'pack-data', { packEnds: { date: date('2026-12-31') } })];
		expect(linesOf(derivedAt(NOW, line, facts))).toEqual(['expiry 2026-12-31']);
	});

	test('one that renews runs out where it would have renewed, once that was asked for', () => {
		const renewing: Life = {
			id: 'pack-easy',
			rule: { kind: 'recurring', every: { n: 1, unit: 'months' }, from: 'purchase' }
		};
		const exit = {
			id: 'easy-renewal',
			life: 'pack-easy',
			rule: { kind: 'hours-before-renewal', hours: 'unknown' },
			serviceEnds: 'with-rule',
			blockedByDebt: 'no',
			blockedByDeposit: 'no',
			channels: []
		} as const;
		const card = aSubscription({ terms: { lives: [aLife({ kind: 'open-ended' }), renewing], exits: [exit] } });
		const facts = [{ ...aFact('2026-11-10', { kind: 'pack-bought' }), lifeId: 'pack-easy' as const }];
		expect(derivedAt(NOW, card, facts)).toMatchObject({
			status: 'active',
			deadlines: [{ kind: 'renewal', lastDay: '2026-12-09' }],
			cutoff: { exitId: 'easy-renewal', end: at('2026-12-08T15:00:00.000Z') }
		});
		const asked = aFact('2026-11-20', { kind: 'cancel-requested', exitId: 'easy-renewal' });
		const all = derivedAt(NOW, card, [...facts, asked]);
		expect(all.status).toBe('active');
		expect(linesOf(all)).toEqual(['expiry 2026-12-09']);
	});

	test('povo: without an end the day it was bought counts, as early as', () => {
		const povo = number({ ...TOP_UP, since: 'pack-end', qualifying: ['pack-bought'] });
		expect(derivedAt(NOW, povo, [aFact('2026-11-01', { kind: 'pack-bought' })]).deadlines).toMatchObject([
			{ lastDay: '2027-04-30', asEarlyAs: 'pack-end-unknown' }
		]);
	});

	test('povo: of two toppings the one that ends last counts, whichever was bought last', () => {
		const povo = number({ ...TOP_UP, since: 'pack-end', qualifying: ['pack-bought'] });
		const facts = [
			aFact('2026-10-01', { kind: 'pack-bought', packEnds: { date: date('2026-10-31') } }),
			aFact('2026-10-05', { kind: 'pack-bought', packEnds: { date: date('2026-10-12') } })
		];
		expect(linesOf(derivedAt(NOW, povo, facts))).toEqual(['keep-alive 2027-04-29 !']);
	});
});

describe('what ends a line besides its lives', () => {
	const unpaid = aSubscription({
		billing: 'postpaid',
		terms: {
			ifUnpaid: [
				{ after: { days: 30 }, state: 'suspended', rescue: 'pay' },
				{ after: { days: 90 }, state: 'number-lost' },
				{ after: { days: 180 }, state: 'recycled', unsure: true }
			]
		}
	});
	const charge = aFact('2026-11-01', {
		kind: 'charge',
		amount: { minor: 100, currency: 'JPY' },
		dueOn: date('2026-11-30')
	});

	test('an open bill ends it ninety days after it was due, from the moment there is one', () => {
		expect(derivedAt(NOW, unpaid).deadlines).toEqual([]);
		expect(derivedAt(NOW, unpaid, [charge]).deadlines).toMatchObject([
			{ kind: 'bill-due', lastDay: '2026-11-30' },
			{ kind: 'expiry', ruleId: 'arrears', arrears: true, todo: true, lastDay: '2027-02-28' }
		]);
	});

	test.each([
		{ now: '2027-02-20T15:00:00.000Z', status: 'expiring' },
		{ now: '2027-02-28T15:00:00.000Z', status: 'expired' }
	])('and counts as the end of the line: $status at $now', ({ now, status }) =>
		expect(derivedAt(now, unpaid, [charge]).status).toBe(status)
	);

	test('its last day is said once it is over, until the carrier takes it back', () => {
		const now = '2027-03-02T00:00:00.000Z';
		expect(derivedAt(now, unpaid, [charge])).toMatchObject({ status: 'expired', endedOn: '2027-02-28' });
		const back = aFact('2027-03-01T00:00:00.000Z', { kind: 'reinstated' });
		expect(derivedAt(now, unpaid, [charge, back]).status).toBe('active');
	});

	test('paid, it ends nothing', () => {
		const paid = aFact('2026-11-20', { kind: 'payment', amount: { minor: 100, currency: 'JPY' } });
		expect(derivedAt(NOW, unpaid, [charge, paid]).deadlines).toEqual([]);
	});

	test('a loss by the tenth of the next month is counted from the due date', () => {
		const nextia = aSubscription({
			terms: { ifUnpaid: [{ after: { dayOfMonth: 10 }, state: 'number-lost' }] }
		});
		const due = aFact('2026-11-20', {
			kind: 'charge',
			amount: { minor: 1, currency: 'JPY' },
			dueOn: date('2026-11-25')
		});
		expect(linesOf(derivedAt(NOW, nextia, [due]))).toEqual(['bill-due 2026-11-25 !', 'expiry 2026-12-10 !']);
	});

	test('a lost SIM ends seven days later, until it is found', () => {
		const mobal = aSubscription({ terms: { lossEndsAfter: { days: 7 } } });
		const lost = aFact('2026-11-20', { kind: 'lost' });
		expect(derivedAt(NOW, mobal, [lost])).toMatchObject({
			status: 'lost',
			deadlines: [{ kind: 'expiry', ruleId: 'loss', lastDay: '2026-11-27', todo: true }]
		});
		const found = aFact('2026-11-21', { kind: 'found' });
		expect(derivedAt(NOW, mobal, [lost, found])).toMatchObject({ status: 'active', deadlines: [] });
	});
});

describe('contracts', () => {
	const contract = {
		kind: 'contract',
		startDate: date('2025-02-02'),
		minimumTermMonths: 24,
		termEnd: 'day-before-anniversary'
	} as const;

	test.each([
		{ afterTerm: 'ends', lines: ['expiry 2027-02-01 !'] },
		{ afterTerm: 'renews', lines: ['renewal 2027-02-01'] },
		{ afterTerm: 'month-to-month', lines: ['renewal 2027-02-01'] }
	] as const)('a term that then $afterTerm', ({ afterTerm, lines }) =>
		expect(linesOf(derivedAt(NOW, aPrepaid({ ...contract, afterTerm })))).toEqual(lines)
	);

	test('from month to month nothing renews any more', () =>
		expect(derivedAt('2027-02-02T00:00:00.000Z', aPrepaid({ ...contract, afterTerm: 'month-to-month' }))).toMatchObject(
			{
				status: 'active',
				deadlines: [],
				unknown: []
			}
		));

	test('a renewal that binds asks for action, even of a line that is kept', () =>
		expect(derivedAt(NOW, aPrepaid({ ...contract, afterTerm: 'renews', penalty: true })).deadlines).toMatchObject([
			{ kind: 'renewal', penalty: true, todo: true, end: at('2027-02-01T15:00:00.000Z') }
		]));

	test('a contract that has not begun is not activated', () =>
		expect(derivedAt(NOW, aPrepaid({ ...contract, startDate: date('2026-12-01'), afterTerm: 'renews' })).status).toBe(
			'not-activated'
		));
});

test.each([
	{ rule: { kind: 'fixed-days', count: -7, from: 'activation', counting: 'calendar-days', firstDay: 'inclusive' } },
	{ rule: { kind: 'months', count: 0, from: 'activation', lastDay: 'same-day' } },
	{ rule: { ...TOP_UP, span: { days: -1 } } },
	{ rule: { kind: 'recurring', every: { n: 0, unit: 'days' }, from: 'activation' } }
] as const)('an impossible rule gives a reason: $rule', ({ rule }) =>
	expect(derivedAt(NOW, aPrepaid(rule), [aFact('2026-11-01', { kind: 'activated' })]).unknown).toEqual([
		{ ruleId: 'plan', reason: 'rule-impossible' }
	])
);
