import { describe, expect, test } from 'vitest';
import type { PlanListing } from '$lib/catalogue/plan-listing';
import { byCountry, found, NO_FILTER, searchable } from '../../../src/routes/procedures/procedure-list';

function aListing(id: string, more: Partial<PlanListing> = {}): PlanListing {
	return {
		id,
		revision: '2026-11-21',
		carrierId: id,
		carrier: { en: id },
		plan: { en: 'Monthly' },
		country: 'JP',
		form: ['physical'],
		billing: 'postpaid',
		topic: 'online',
		online: 'yes',
		...more
	};
}

const docomo = aListing('docomo', { carrier: { en: 'NTT docomo', ja: 'NTTドコモ' }, topic: 'store' });
const cmhk = aListing('cmhk', {
	carrier: { en: 'China Mobile Hong Kong', 'zh-Hans': '中国移动香港', 'zh-Hant': '中國移動香港' },
	country: 'HK',
	online: 'unknown'
});
const cuhk = aListing('cuhk', { country: 'HK', online: 'not-needed', carrier: { en: 'China Unicom Hong Kong' } });
const travel = aListing('travel', { country: 'ZZ' });
const shop = new Map([['docomo', ['In the shop', '门店解约']]]);
const all = [docomo, cmhk, cuhk, travel].map((plan) => searchable(plan, ({ id }) => shop.get(id) ?? []));

const idsFor = (filter: Partial<typeof NO_FILTER>) => found(all, { ...NO_FILTER, ...filter }).map(({ id }) => id);

describe('searching the procedures', () => {
	test.each([
		{ query: '', ids: ['docomo', 'cmhk', 'cuhk', 'travel'] },
		{ query: '  ', ids: ['docomo', 'cmhk', 'cuhk', 'travel'] },
		{ query: 'DOCOMO', ids: ['docomo'] },
		{ query: 'ドコモ', ids: ['docomo'] },
		{ query: 'ｄｏｃｏｍｏ', ids: ['docomo'] },
		{ query: '移动香港', ids: ['cmhk'] },
		{ query: '移動香港', ids: ['cmhk'] },
		{ query: 'china monthly', ids: ['cmhk', 'cuhk'] },
		{ query: '门店', ids: ['docomo'] },
		{ query: 'china shop', ids: [] }
	])('"$query" finds $ids', ({ query, ids }) => expect(idsFor({ query })).toEqual(ids));

	test('a country and an answer narrow what was typed', () => {
		expect(idsFor({ country: 'HK' })).toEqual(['cmhk', 'cuhk']);
		expect(idsFor({ online: 'unknown' })).toEqual(['cmhk']);
		expect(idsFor({ country: 'JP', online: 'unknown' })).toEqual([]);
	});
});

test('countries with most plans come first, those of several countries last, carriers stay together', () => {
	const groups = byCountry([travel, docomo, cmhk, cuhk, { ...cmhk, id: 'cmhk-2' }]);
	expect(groups.map(({ country, count }) => [country, count])).toEqual([
		['HK', 3],
		['JP', 1],
		['ZZ', 1]
	]);
	expect(groups[0]?.carriers.map(({ id, plans }) => [id, plans.length])).toEqual([
		['cmhk', 2],
		['cuhk', 1]
	]);
});
