import { expect, test } from 'vitest';
import type { Source } from '$lib/domain/plan/plan';
import { checkedBetween, hostOf, sitesOf } from '$lib/domain/plan/sources';

const HELP = 'https://www.carrier.example/help';
const fees: Source = { fact: 'facts.fees', url: HELP, checked: '2026-11-02', seen: 'direct', confidence: 'high' };
const refund: Source = { fact: 'facts.refund', url: HELP, checked: '2026-10-01', seen: 'direct', confidence: 'low' };
const news: Source = {
	fact: 'facts.fees',
	url: 'https://news.example/2026',
	checked: '2026-11-02',
	seen: 'cited',
	confidence: 'medium'
};
const hearsay: Source = { fact: 'facts.lost', checked: '2026-11-02', seen: 'no', confidence: 'low' };

test('a page that is named for two facts stands once, as sure as the less sure of them', () => {
	expect(sitesOf([fees, refund])).toEqual([
		{
			host: 'carrier.example',
			pages: [
				{
					url: HELP,
					facts: ['facts.fees', 'facts.refund'],
					oldest: '2026-10-01',
					newest: '2026-11-02',
					confidence: 'low',
					seen: 'direct'
				}
			]
		}
	]);
});

test('the pages of one site stand together, and what no page says comes last', () => {
	const contact = { ...fees, url: 'https://carrier.example/contact' };
	expect(sitesOf([hearsay, fees, news, contact]).map(({ host, pages }) => [host, pages.map(({ url }) => url)])).toEqual(
		[
			['carrier.example', [HELP, 'https://carrier.example/contact']],
			['news.example', ['https://news.example/2026']],
			[undefined, [undefined]]
		]
	);
});

test('checked from the oldest day to the newest; of nothing, never', () => {
	expect(checkedBetween([fees, refund, news])).toEqual({ oldest: '2026-10-01', newest: '2026-11-02' });
	expect(checkedBetween([])).toBeUndefined();
});

test.each([
	['https://www.ofca.gov.hk/en/news/index.html', 'ofca.gov.hk'],
	['http://web.three.com.hk', 'web.three.com.hk']
])('%s is read as %s', (url, host) => expect(hostOf(url)).toBe(host));
