import { expect, test } from 'vitest';
import { listPlans } from '$lib/catalogue/catalogue';
import type { Status } from '$lib/domain/record/status';
import { SearchIndex } from '../../../src/routes/subscriptions/find/search-index';
import { aSubscription } from '../../support/builders';

const index = new SearchIndex({ plans: await listPlans(), trips: [{ id: 'trip-1', name: '東京 2027' }] });

const subscription = aSubscription({
	nickname: 'Flat',
	carrier: { id: 'docomo', name: { en: 'NTT docomo' } },
	plan: { id: 'docomo-monthly', revision: '2026-11-21' },
	form: 'esim',
	intent: { kind: 'leave' },
	tripId: 'trip-1'
});
const found = (typed: string, status: Status = 'active') =>
	index.find([{ view: { subscription, status } }], typed).length === 1;

test.each([
	['its name', 'flat'],
	['its carrier in another language', 'ドコモ'],
	['its carrier in another spelling', '都科摩'],
	['its plan in another language', '月租'],
	['its country in English', 'japan'],
	['its country in Chinese', '日本'],
	['its form', 'ESIM'],
	['its trip', '东京'],
	['what becomes of it', 'leave'],
	['several of them in any order', '2027 ドコモ flat']
])('a record is found by %s', (_, typed) => expect(found(typed)).toBe(true));

test('a record is found by the status that it has now, in either language', () => {
	expect(found('cancelled')).toBe(false);
	expect(found('cancelled', 'cancelled')).toBe(true);
	expect(found('已解约', 'cancelled')).toBe(true);
	expect(found('cancelled')).toBe(false);
});

test('a later version of a record is found by what it says now', () => {
	const renamed = { ...subscription, nickname: 'Codes' };
	expect(index.find([{ view: { subscription: renamed, status: 'active' } }], 'flat')).toEqual([]);
	expect(index.find([{ view: { subscription: renamed, status: 'active' } }], 'codes')).toHaveLength(1);
});

test('nothing typed finds all, in their order', () => {
	const all = [{ view: { subscription, status: 'active' as const } }];
	expect(index.find(all, ' ')).toBe(all);
});
