import { expect, test } from 'vitest';
import type { Plan } from '$lib/domain/plan/plan';
import { aCarrierFile } from '../../../support/catalogue/made-up-plan';
import { rulesMakeSense } from '../../../support/catalogue/rules/rules-make-sense';

const exit = {
	id: 'cancel',
	serviceEnds: 'with-rule',
	blockedByDebt: 'no',
	blockedByDeposit: 'no',
	channels: []
} as const;
const withTerms = (terms: Plan['terms']) => [aCarrierFile((plan) => ({ ...plan, terms }))];

test('a plan that makes sense is fine', () => {
	expect(rulesMakeSense([aCarrierFile()])).toEqual([]);
});

test('a nature belongs to a rule with a date, and only there', () => {
	const exits = [
		{ ...exit, rule: { kind: 'anytime' }, nature: 'cost' },
		{ ...exit, id: 'month', rule: { kind: 'end-of-month' }, blackoutDays: [0] }
	] as const;
	expect(rulesMakeSense(withTerms({ lives: [], exits }))).toEqual([
		'example-payg: exit cancel has a nature and no date',
		'example-payg: exit month has a date and no nature',
		'example-payg: exit month is closed on a day outside the month'
	]);
});

test('tiers rise in whole minor units, and what follows the end comes in order of time', () => {
	const rule = {
		kind: 'rolling',
		span: { days: 180 },
		since: 'event',
		qualifying: ['top-up'],
		firstDay: 'exclusive',
		onTopUp: 'reset',
		tiers: [
			{ atLeast: { minor: 10000, currency: 'HKD' }, gives: { days: 180 } },
			{ atLeast: { minor: 0.5, currency: 'HKD' }, gives: { days: 30 } }
		]
	} as const;
	const afterEnd = [
		{ after: { days: 30 }, state: 'number-lost' },
		{ after: { days: 0 }, state: 'suspended' }
	] as const;
	expect(rulesMakeSense(withTerms({ lives: [{ id: 'number', main: true, rule, afterEnd }], exits: [] }))).toEqual([
		'example-payg: terms.lives.0.rule.tiers do not rise',
		'example-payg: terms.lives.0.rule.tiers.1.atLeast.minor is not whole',
		'example-payg: terms.lives.0.afterEnd is not in order of time'
	]);
});
