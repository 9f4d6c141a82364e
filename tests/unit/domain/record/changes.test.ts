import { applyChanges, changesBetween, conflictsOf, inverseOf, sameValue } from '$lib/domain/record/changes';
import type { Subscription } from '$lib/domain/record/subscription';
import type { Exit } from '$lib/domain/cancellation/cancellation';
import { describe, expect, test } from 'vitest';
import { at, zone } from '../../../support/literals';

const shop: Exit = {
	id: 'shop',
	rule: { kind: 'anytime' },
	serviceEnds: 'on-request',
	blockedByDebt: 'yes',
	blockedByDeposit: 'no',
	channels: []
};
const card: Subscription = {
	id: 'card',
	rev: 3,
	createdAt: at('2026-11-21T10:00:00.000Z'),
	nickname: 'Airport card',
	carrier: { name: { en: 'Example HK' } },
	country: 'HK',
	zone: zone('Asia/Hong_Kong'),
	form: 'physical',
	billing: 'prepaid',
	terms: {
		lives: [
			{
				id: 'plan',
				main: true,
				rule: { kind: 'months', count: 1, from: 'activation', lastDay: 'same-day' },
				marginDays: 1
			}
		],
		exits: [shop]
	},
	overrides: [],
	intent: { kind: 'keep' },
	msisdns: ['+85251234567'],
	sims: [],
	bound: [],
	registration: { holder: 'Li Lei' },
	price: { minor: 17600, currency: 'HKD' },
	tags: ['trip'],
	notes: ''
};

describe('what changed is named by its path', () => {
	test.each<{ after: Subscription; changes: unknown[] }>([
		{ after: card, changes: [] },
		{ after: { ...card, rev: 4 }, changes: [] },
		{ after: { ...card, notes: 'x' }, changes: [{ path: 'notes', was: '', is: 'x' }] },
		{
			after: { ...card, price: { minor: 100, currency: 'JPY' } },
			changes: [{ path: 'price', was: { minor: 17600, currency: 'HKD' }, is: { minor: 100, currency: 'JPY' } }]
		},
		{ after: { ...card, tags: ['trip', 'old'] }, changes: [{ path: 'tags', was: ['trip'], is: ['trip', 'old'] }] },
		{ after: { ...card, boughtAt: 'Airport' }, changes: [{ path: 'boughtAt', was: null, is: 'Airport' }] },
		{
			after: { ...card, registration: { holder: 'Han Meimei', email: 'a@b' } },
			changes: [
				{ path: 'registration.holder', was: 'Li Lei', is: 'Han Meimei' },
				{ path: 'registration.email', was: null, is: 'a@b' }
			]
		},
		{
			after: { ...card, intent: { kind: 'leave', channel: 'store' } },
			changes: [{ path: 'intent', was: { kind: 'keep' }, is: { kind: 'leave', channel: 'store' } }]
		},
		{
			after: { ...card, terms: { ...card.terms, exits: [{ ...shop, rule: { kind: 'none-needed' } }] } },
			changes: [{ path: 'terms.exits.shop.rule', was: { kind: 'anytime' }, is: { kind: 'none-needed' } }]
		},
		{
			after: { ...card, terms: { ...card.terms, period: { closingDay: 20 } } },
			changes: [{ path: 'terms.period', was: null, is: { closingDay: 20 } }]
		}
	])('$changes', ({ after, changes }) => {
		expect(changesBetween(card, after)).toEqual(changes);
	});

	test('a rule is one value: its parts make no sense apart', () => {
		const lives = card.terms.lives.map((life) => ({ ...life, rule: { kind: 'open-ended' as const } }));
		expect(changesBetween(card, { ...card, terms: { ...card.terms, lives } })).toEqual([
			{
				path: 'terms.lives.plan.rule',
				was: { kind: 'months', count: 1, from: 'activation', lastDay: 'same-day' },
				is: { kind: 'open-ended' }
			}
		]);
	});
});

describe('changes can be applied and taken back', () => {
	test.each<{ name: string; after: Subscription }>([
		{ name: 'a text', after: { ...card, notes: 'In the drawer' } },
		{ name: 'a field that was empty', after: { ...card, boughtAt: 'Airport' } },
		{
			name: 'a life that is added',
			after: withLives([...card.terms.lives, { id: 'pack-1', rule: { kind: 'unknown' } }])
		},
		{ name: 'a life that is taken away', after: withLives([]) },
		{ name: 'an exit that is taken away', after: { ...card, terms: { ...card.terms, exits: [] } } },
		{ name: 'a registration that is emptied', after: withoutRegistration() }
	])('$name', ({ after }) => {
		const changes = changesBetween(card, after);
		const changed = applyChanges(card, changes);
		expect(changed).toEqual(after);
		expect(Object.keys(changed).sort()).toEqual(Object.keys(after).sort());
		expect(applyChanges(changed, inverseOf(changes))).toEqual(card);
	});

	test('and the given record stays as it is', () => {
		const before = structuredClone(card);
		applyChanges(card, [{ path: 'terms.lives.plan.marginDays', was: 1, is: 2 }]);
		expect(card).toEqual(before);
	});
});

describe('a conflict is a field that both changed, to different values', () => {
	const mine = [{ path: 'nickname', was: 'Airport card', is: 'Red card' }];

	test.each([
		{ theirs: { ...card, notes: 'x' }, conflicts: [] },
		{ theirs: { ...card, nickname: 'Red card' }, conflicts: [] },
		{
			theirs: { ...card, nickname: 'Blue card' },
			conflicts: [{ path: 'nickname', base: 'Airport card', theirs: 'Blue card', mine: 'Red card' }]
		}
	])('$conflicts', ({ theirs, conflicts }) => {
		expect(conflictsOf(mine, theirs)).toEqual(conflicts);
	});
});

test.each([
	{ a: { x: 1, y: [1, { z: null }] }, b: { y: [1, {}], x: 1 }, same: true },
	{ a: undefined, b: null, same: true },
	{ a: [], b: {}, same: false },
	{ a: [1, 2], b: [2, 1], same: false },
	{ a: 0, b: '', same: false },
	{ a: null, b: {}, same: false }
])('$a and $b are the same: $same', ({ a, b, same }) => {
	expect(sameValue(a, b)).toBe(same);
});

function withLives(lives: Subscription['terms']['lives']): Subscription {
	return { ...card, terms: { ...card.terms, lives } };
}

function withoutRegistration(): Subscription {
	const copy = structuredClone(card);
	delete copy.registration;
	return copy;
}
