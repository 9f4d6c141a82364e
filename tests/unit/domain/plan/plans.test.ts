import { describe, expect, test } from 'vitest';
import type { Activity } from '$lib/domain/record/activity';
import type { Derived } from '$lib/domain/deadline/deadline';
import { deadlinesFor } from '$lib/domain/deadline/deadlines-for';
import { HOLIDAYS } from '$lib/domain/base/holidays';
import type { Intent, Subscription } from '$lib/domain/record/subscription';
import { answerTerms, questionsOf, type Answer, type Question } from '$lib/domain/plan/terms-draft';
import { aSubscription } from '../../../support/builders';
import { readSheets, type SheetPlan } from '../../../support/catalogue/sheets';
import { aFact } from '../../../support/facts';
import { at, date } from '../../../support/literals';

interface PlanTerms extends SheetPlan {
	country: string;
}
const plans: readonly PlanTerms[] = readSheets().flatMap((sheet) =>
	sheet.plans.map((plan) => ({ ...plan, country: sheet.country }))
);

function planNamed(id: string): PlanTerms {
	const plan = plans.find((other) => other.id === id);
	if (!plan) throw new Error(`No plan ${id}`);
	return plan;
}

function sensible({ path, asks, usual, choices }: Question): Answer {
	const offered = usual ?? choices?.at(-1);
	if (offered !== undefined) return offered;
	if (asks === 'date') return '2026-01-31';
	return path.endsWith('minimumTermMonths') ? 24 : 15;
}

function record(id: string, given: Readonly<Record<string, Answer>> = {}, intent?: Intent): Subscription {
	const plan = planNamed(id);
	const answers = Object.fromEntries(questionsOf(plan.terms).map((question) => [question.path, sensible(question)]));
	const answered = answerTerms(plan.terms, { ...answers, ...given });
	if (!answered.ok) throw new Error(`${id}: ${JSON.stringify(answered.issues)}`);
	return aSubscription({
		terms: answered.terms,
		country: plan.country,
		zone: typeof plan.zone === 'string' ? plan.zone : 'Asia/Bangkok',
		intent: intent ?? { kind: plan.intent }
	});
}

function derived(subscription: Subscription, facts: readonly Activity[], now: string): Derived {
	return deadlinesFor(subscription, facts, { now: at(now), holidays: HOLIDAYS });
}

const TYPICAL: readonly Activity[] = [
	aFact('2026-11-01', { kind: 'bought' }),
	aFact('2026-11-02', { kind: 'contract-document' }),
	aFact('2026-11-05', { kind: 'installed' }),
	aFact('2026-11-10', { kind: 'rental-start' }),
	aFact('2026-11-10T03:00:00.000Z', { kind: 'activated' }),
	aFact('2026-11-10T04:00:00.000Z', { kind: 'first-use' }),
	aFact('2026-11-11', { kind: 'top-up', amount: { minor: 100000, currency: 'HKD' } }),
	aFact('2026-11-12', { kind: 'data' }),
	aFact('2026-11-12', { kind: 'sms' }),
	aFact('2026-11-12', { kind: 'charge', amount: { minor: 5000, currency: 'JPY' }, dueOn: date('2026-11-30') }),
	aFact('2026-11-12', { kind: 'port-code' })
];

describe('every plan of the catalogue', () => {
	test('there are 119 and more', () => expect(plans.length).toBeGreaterThanOrEqual(119));

	test.each(plans.map(({ id }) => id))(
		'%s can be answered, and every life and way out has a date or a reason',
		(id) => {
			for (const intent of [{ kind: 'keep' }, { kind: 'let-end' }, { kind: 'leave' }] as const) {
				const line = record(id, {}, intent);
				expect(JSON.stringify(line.terms)).not.toContain('"ask"');
				const packs = line.terms.lives
					.filter((life) => life.id.startsWith('pack-'))
					.map((life) => ({ ...aFact('2026-11-12', { kind: 'pack-bought' }), lifeId: life.id }));
				const all = derived(line, [...TYPICAL, ...packs], '2026-11-12T09:00:00.000Z');
				for (const life of line.terms.lives)
					expect(isAnswered(life.id, all) || life.rule.kind === 'open-ended').toBe(true);
				if (intent.kind !== 'leave') continue;
				for (const { id: exitId, rule } of line.terms.exits) {
					const undated = rule.kind === 'none-needed' || rule.kind === 'anytime' || isOnce(rule.kind);
					expect(isAnswered(exitId, all) || undated, `${exitId} ${rule.kind}`).toBe(true);
				}
			}
		}
	);

	test.each(plans.map(({ id }) => id))('%s without any fact gives dates or reasons, and no exception', (id) => {
		const line = record(id, {}, { kind: 'leave', neededUntil: date('2026-12-27') });
		const all = derived(line, [], '2026-11-15T00:00:00.000Z');
		for (const { id: lifeId, rule } of line.terms.lives) {
			const calm = rule.kind === 'open-ended' || lifeId.startsWith('pack-');
			expect(isAnswered(lifeId, all) || calm).toBe(true);
		}
	});
});

function isOnce(kind: string): boolean {
	return kind === 'cooling-off' || kind === 'before-event'; // over, or not to come
}

function isAnswered(ruleId: string, { deadlines, unknown, status }: Derived): boolean {
	return status === 'expired' || [...deadlines, ...unknown].some((each) => each.ruleId === ruleId);
}

test('a question that is not answered is an issue, unless it may stay open', () => {
	const { terms } = planNamed('cmhk-monthly');
	expect(answerTerms(terms, {})).toEqual({
		ok: false,
		issues: { 'lives.0.rule.startDate': 'missing', 'lives.0.rule.minimumTermMonths': 'missing' }
	});
	const answered = answerTerms(terms, {
		'lives.0.rule.startDate': '2026-02-30',
		'lives.0.rule.minimumTermMonths': 24
	});
	expect(answered).toEqual({ ok: false, issues: { 'lives.0.rule.startDate': 'not-an-answer' } });
	const open = answerTerms(terms, { 'lives.0.rule.startDate': '2026-02-28', 'lives.0.rule.minimumTermMonths': 24 });
	expect(open.ok && open.terms.period).toBe(undefined);
});

test('a plan lists what it asks, with what is usual', () => {
	expect(questionsOf(planNamed('airalo-data').terms)).toEqual([
		{ path: 'lives.0.rule.count', asks: 'count' },
		{ path: 'lives.0.rule.from', asks: 'choice', usual: 'first-use', choices: ['first-use', 'install'] }
	]);
	expect(questionsOf(planNamed('nt-plan').terms)).toEqual([
		{ path: 'exits.0.rule.at', asks: 'choice', choices: ['month-end', 'closing-day'] },
		{ path: 'period', asks: 'day-of-month', optional: true }
	]);
});

describe('the examples that the carriers themselves give', () => {
	function expectEnd(
		subscription: Subscription,
		facts: readonly Activity[],
		now: string,
		lastDay: string,
		kind = 'expiry'
	) {
		const found = derived(subscription, facts, now).deadlines.find((deadline) => deadline.kind === kind);
		expect(found?.lastDay).toBe(lastDay);
		return found;
	}

	test.each(['2026-12-31T15:00:00.000Z', '2027-01-01T14:59:00.000Z'])(
		'1 Sakura Travel: ten days installed at %s end on 10 January',
		(installed) => {
			const line = record('sakura-travel-esim', { 'lives.0.rule.count': 10 });
			expectEnd(line, [aFact(installed, { kind: 'installed' })], '2027-01-02T00:00:00.000Z', '2027-01-10');
		}
	);

	const gigako = record('gigako', { 'lives.0.rule.count': 3 });
	test('2 gigako: three days from the first use on 1 April', () => {
		const facts = [aFact('2026-04-01T06:25:00.000Z', { kind: 'first-use' })];
		expectEnd(gigako, facts, '2026-04-02T00:00:00.000Z', '2026-04-03');
	});

	test('3 gigako: applied for on 1 April and never connected, it starts on 15 May and ends on 17 May', () => {
		const facts = [aFact('2026-04-01', { kind: 'bought' })];
		expectEnd(gigako, facts, '2026-05-01T00:00:00.000Z', '2026-05-14', 'activate-by');
		expectEnd(gigako, facts, '2026-05-15T00:00:00.000Z', '2026-05-17');
	});

	test('4 CUniq: three days activated in Macau end at 23:59 in Hong Kong, two days later', () => {
		const line = record('cuniq-travel', { 'lives.0.rule.count': 3 });
		const facts = [aFact('2026-11-10T12:00:00.000Z', { kind: 'activated' })];
		const found = expectEnd(line, facts, '2026-11-11T00:00:00.000Z', '2026-11-12');
		expect(found?.end).toBe(at('2026-11-12T16:00:00.000Z'));
	});

	test('5 SUN: the eighth day ends in Hong Kong, at whatever hour it was activated abroad', () => {
		const facts = [aFact('2026-11-10T22:00:00.000Z', { kind: 'activated' })];
		expectEnd(record('sun-8day'), facts, '2026-11-11T00:00:00.000Z', '2026-11-18');
	});

	test('6 GigSky: thirty days end at the same clock time', () => {
		const line = record('gigsky-data', { 'lives.0.rule.count': 30 });
		const facts = [aFact('2026-11-10T03:00:00.000Z', { kind: 'first-use' })];
		const found = expectEnd(line, facts, '2026-11-11T00:00:00.000Z', '2026-12-10');
		expect(found?.end).toBe(at('2026-12-10T03:00:00.000Z'));
	});

	test('7 Tello: activated on 5 July, renews on 4 August; cancelled 24 hours before', () => {
		const line = record('tello-plan', {}, { kind: 'leave' });
		const facts = [aFact('2026-07-05T16:00:00.000Z', { kind: 'activated' })];
		const all = derived(line, facts, '2026-07-20T00:00:00.000Z');
		expect(all.deadlines.find(({ kind }) => kind === 'renewal')?.end).toBe(at('2026-08-04T04:00:00.000Z'));
		expect(all.deadlines.find(({ kind }) => kind === 'cancel-by')?.end).toBe(at('2026-08-03T04:00:00.000Z'));
	});

	test('7a Tello: a renewal that stays unpaid costs the number 12 days after the plan ended', () => {
		const facts = [
			aFact('2026-07-05T16:00:00.000Z', { kind: 'activated' }),
			aFact('2026-08-04', { kind: 'charge', amount: { minor: 500, currency: 'USD' }, dueOn: date('2026-08-04') })
		];
		const all = derived(record('tello-plan'), facts, '2026-08-06T00:00:00.000Z');
		expect(all.deadlines.find(({ arrears }) => arrears)).toMatchObject({ kind: 'expiry', lastDay: '2026-08-16' });
	});

	test('8 Nomad: thirty days activated on 1 June end on 1 July', () => {
		const line = record('nomad-data', { 'lives.0.rule.count': 30 });
		expectEnd(line, [aFact('2026-06-01', { kind: 'activated' })], '2026-06-02T00:00:00.000Z', '2026-07-01');
	});

	test('9 China Mobile Hong Kong: HK$50 on 15 May 2016 reach 11 November', () => {
		const facts = [
			aFact('2015-10-22', { kind: 'top-up', amount: { minor: 5000, currency: 'HKD' } }),
			aFact('2016-05-15', { kind: 'top-up', amount: { minor: 5000, currency: 'HKD' } })
		];
		expectEnd(record('cmhk-mysim'), facts, '2016-06-01T00:00:00.000Z', '2016-11-11', 'keep-alive');
	});

	test('10 povo2.0: a topping that ended on 31 October 2021 carries the number to 29 April 2022', () => {
		const facts = [aFact('2021-10-01', { kind: 'pack-bought', packEnds: { date: date('2021-10-31') } })];
		expectEnd(record('povo20'), facts, '2021-12-01T00:00:00.000Z', '2022-04-29', 'keep-alive');
	});

	test('11 IIJmio prepaid: topped up on 1 April, usable to 31 July, kept to 31 August', () => {
		const facts = [aFact('2026-04-01', { kind: 'top-up' })];
		expectEnd(record('iijmio-prepaid'), facts, '2026-05-01T00:00:00.000Z', '2026-07-31', 'keep-alive');
		expectEnd(record('iijmio-prepaid'), facts, '2026-05-01T00:00:00.000Z', '2026-08-31', 'grace-end');
	});

	test('12 SoftBank prepaid: ten days left and ¥3,000 make seventy, never more than 360', () => {
		const line = record('softbank-prepaid');
		const card = { kind: 'top-up', amount: { minor: 3000, currency: 'JPY' } } as const;
		const first = [aFact('2026-03-01', card), aFact('2026-04-20', card)];
		expectEnd(line, first, '2026-04-20T03:00:00.000Z', '2026-06-29', 'keep-alive');
		const many = Array.from({ length: 10 }, () => aFact('2026-04-20', card));
		expectEnd(line, many, '2026-04-20T03:00:00.000Z', '2027-04-15', 'keep-alive');
	});

	test.each([
		{ sent: '2026-08-25T03:00:00.000Z', serviceEnd: '2026-08-31' },
		{ sent: '2026-08-26T03:00:00.000Z', serviceEnd: '2026-09-30' }
	])('13 Sakura long-term: asked for at $sent, it ends on $serviceEnd', ({ sent, serviceEnd }) => {
		const facts = [aFact(sent, { kind: 'cancel-requested', exitId: 'cancel' })];
		expect(derived(record('sakura-longterm'), facts, sent).serviceEnd).toBe(serviceEnd);
	});

	test('14 IIJmio Giga: asked for by the day before the last of the month, for on the last it slips', () => {
		const all = derived(record('iijmio-giga', {}, { kind: 'leave' }), [], '2026-03-10T00:00:00.000Z');
		expect(all.deadlines.find(({ kind }) => kind === 'cancel-by')?.lastDay).toBe('2026-03-30');
		expect(all.serviceEnd).toBe('2026-03-31');
		const onTheLast = derived(record('iijmio-giga', {}, { kind: 'leave' }), [], '2026-03-31T00:00:00.000Z');
		expect(onTheLast.deadlines.find(({ kind }) => kind === 'cancel-by')?.lastDay).toBe('2026-04-29');
		expect(onTheLast.serviceEnd).toBe('2026-04-30');
	});

	test('15 Keepgo: three days activated at 10:00 in Hong Kong end at its midnight, or 72 hours later elsewhere', () => {
		const facts = [aFact('2026-11-10T02:00:00.000Z', { kind: 'activated' })];
		const answers = { 'lives.0.rule.count': 3, 'lives.0.rule.from': 'activation' };
		const asia = expectEnd(record('keepgo-unl-asia', answers), facts, '2026-11-11T00:00:00.000Z', '2026-11-12');
		expect(asia?.end).toBe(at('2026-11-12T16:00:00.000Z'));
		const other = expectEnd(record('keepgo-unl', answers), facts, '2026-11-11T00:00:00.000Z', '2026-11-13');
		expect(other?.end).toBe(at('2026-11-13T02:00:00.000Z'));
	});

	test('16 EE: 179 or 180 days to hibernation and 90 more to the end, of which the earlier counts', () => {
		const facts = [aFact('2026-01-01', { kind: 'call' })];
		expectEnd(record('ee-payg'), facts, '2026-02-01T00:00:00.000Z', '2026-06-29', 'keep-alive');
		expectEnd(record('ee-payg'), facts, '2026-02-01T00:00:00.000Z', '2026-09-27', 'grace-end');
	});

	test.each([
		{ name: 'only topped up', facts: [], lastDay: '2026-06-30' },
		{ name: 'and a text sent in May', facts: [aFact('2026-05-01', { kind: 'sms' })], lastDay: '2026-09-27' }
	])('16a ASDA, two clocks: topped up in April, $name: $lastDay', ({ facts, lastDay }) => {
		const all = [
			aFact('2026-01-01', { kind: 'activated' }),
			aFact('2026-03-31', { kind: 'top-up', amount: { minor: 500, currency: 'GBP' } }),
			...facts
		];
		expectEnd(record('asda-payg'), all, '2026-05-02T00:00:00.000Z', lastDay, 'keep-alive');
	});

	test('16b Vodafone: 180 days without use, and 90 more in which a top-up keeps it', () => {
		const facts = [aFact('2026-01-01', { kind: 'call' })];
		expectEnd(record('vf-payg'), facts, '2026-02-01T00:00:00.000Z', '2026-06-30', 'keep-alive');
		expectEnd(record('vf-payg'), facts, '2026-02-01T00:00:00.000Z', '2026-09-28', 'grace-end');
	});

	test('17 the eight-day right: papers of 1 August can be sent back until 8 August', () => {
		const facts = [aFact('2026-08-01', { kind: 'contract-document' })];
		const all = derived(record('ahamo', {}, { kind: 'leave' }), facts, '2026-08-02T00:00:00.000Z');
		expect(all.deadlines.find(({ ruleId }) => ruleId === 'cooling-off')).toMatchObject({
			kind: 'cancel-by',
			nature: 'right',
			lastDay: '2026-08-08'
		});
	});

	test('18 CALENDAR: ordered by 14:00 on the 15th of the month it ends in, on Monday where that is a Sunday', () => {
		const facts = [aFact('2026-02-20', { kind: 'top-up', amount: { minor: 5400, currency: 'JPY' } })];
		const all = derived(record('calendar-1y'), facts, '2026-11-21T00:00:00.000Z');
		expect(all.deadlines.map(({ kind, end }) => [kind, end])).toEqual([
			['keep-alive', at('2027-02-15T05:00:00.000Z')],
			['expiry', at('2027-02-20T15:00:00.000Z')]
		]);
		const sunday = [aFact('2025-11-20', { kind: 'top-up', amount: { minor: 5400, currency: 'JPY' } })];
		const shifted = derived(record('calendar-1y'), sunday, '2026-11-01T00:00:00.000Z').deadlines[0];
		expect(shifted?.end).toBe(at('2026-11-16T05:00:00.000Z'));
	});
});

describe('cases from the public', () => {
	const NOW = '2026-11-21T10:00:00.000Z';
	const lines = (all: Derived) => all.deadlines.map(({ kind, lastDay }) => `${kind} ${lastDay}`);

	test.each([
		{ name: 'HK$50', amount: 5000, lastDay: '2027-04-30', early: undefined },
		{ name: 'HK$10', amount: 1000, lastDay: '2026-12-01', early: undefined },
		{ name: 'an amount that was not asked', amount: undefined, lastDay: '2026-12-01', early: 'lowest-tier' }
	])('MySIM, topped up on 1 November with $name: $lastDay', ({ amount, lastDay, early }) => {
		const topUp = {
			kind: 'top-up',
			...(amount !== undefined && { amount: { minor: amount, currency: 'HKD' } })
		} as const;
		const all = derived(record('cmhk-mysim'), [aFact('2026-11-01', topUp)], NOW);
		expect(all.deadlines.map((each) => [each.kind, each.lastDay, each.asEarlyAs])).toEqual([
			['keep-alive', lastDay, early]
		]);
	});

	test.each([
		{ id: 'ultra-paygo', facts: [], expected: ['money-by 2026-12-15', 'renewal 2026-12-15'] },
		{ id: 'lebara-plan', facts: [], expected: ['money-by 2026-12-15', 'renewal 2026-12-15'] },
		{ id: 'cn-mobile-8yuan', facts: [], expected: ['money-by 2026-12-15', 'renewal 2026-12-15'] },
		{ id: 'tello-plan', facts: [], expected: ['renewal 2026-12-15'] },
		{
			id: 'ultra-paygo',
			facts: [aFact('2026-11-20', { kind: 'value-seen', amount: { minor: 1000, currency: 'USD' } })],
			expected: ['renewal 2026-12-15', 'money-by 2027-03-15']
		},
		{
			id: 'cn-mobile-8yuan',
			facts: [aFact('2026-11-20', { kind: 'value-seen', amount: { minor: 2399, currency: 'CNY' } })],
			expected: ['renewal 2026-12-15', 'money-by 2027-02-15']
		}
	])('$id is kept by the money on it: $expected', ({ id, facts, expected }) => {
		const activated = aFact(id === 'cn-mobile-8yuan' ? '2026-10-16' : '2026-10-17', { kind: 'activated' });
		expect(lines(derived(record(id), [activated, ...facts], NOW))).toEqual(expected);
	});

	test('Ultra, the wallet empty: the number is lost by the earlier of the two readings, 60 days after the last payment', () => {
		const facts = [
			aFact('2026-10-17', { kind: 'activated' }),
			aFact('2026-11-16', { kind: 'value-seen', amount: { minor: 0, currency: 'USD' } })
		];
		const all = derived(record('ultra-paygo'), facts, '2026-12-20T20:00:00.000Z');
		expect(all.status).toBe('grace');
		expect(lines(all)).toEqual(['grace-end 2027-01-14']); // paid on 16 November, suspended on 16 December
	});
});
