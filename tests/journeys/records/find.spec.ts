import type { Page } from '@playwright/test';
import { expect, setClock, test, type App } from '../support/app';
import { keptNumber, storeRecords, storeRows } from '../support/rows';

const WRITTEN_AT = Date.parse('2026-11-20T10:00:00Z');

async function open(page: Page, app: App): Promise<void> {
	await setClock(page, '2026-11-21T10:00:00Z');
	await page.goto(app.url);
	await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible();
}

function aRecord(nickname: string, more: Readonly<Record<string, unknown>> = {}) {
	return keptNumber({ id: nickname, nickname, lastDay: '2027-06-30', writtenAt: WRITTEN_AT, more });
}

test('a record is found by its own name, however it is typed', async ({ page, app }) => {
	await open(page, app);
	await storeRecords(page, app, [
		aRecord('Ｋｏｗｌｏｏｎ　カード'),
		aRecord('ﾄﾞｺﾓ 回線'),
		aRecord('Café Mobile'),
		aRecord('Number', { msisdns: ['+819012345678'] }),
		aRecord('Serial', { sims: [{ iccid: '8985200001234567890' }] }),
		aRecord('Hong Kong', { carrier: { name: { en: 'CMHK', 'zh-Hant': '中國移動' } } })
	]);
	await page.goto(`${app.url}/subscriptions`);
	const rows = page.locator('[data-subscription]');
	await expect(rows).toHaveCount(6);
	const search = page.getByRole('searchbox', { name: 'Search' });
	for (const [typed, name] of [
		['Ｋｏｗｌｏｏｎ', 'Ｋｏｗｌｏｏｎ　カード'],
		['kowloon カード', 'Ｋｏｗｌｏｏｎ　カード'],
		['ドコモ', 'ﾄﾞｺﾓ 回線'],
		['cafe', 'Café Mobile'],
		['090-1234-5678', 'Number'],
		['+81 90 1234 5678', 'Number'],
		['8985 2000 0123 4567 890', 'Serial'],
		['中国移动', 'Hong Kong']
	] as const) {
		await search.fill(typed);
		await expect(rows, typed).toHaveCount(1);
		await expect(rows, typed).toHaveAttribute('data-subscription', name);
	}
});

test('a record is found by its trip, its tags, its note and its country in another language', async ({ page, app }) => {
	await open(page, app);
	const { subscription, topUp } = aRecord('Spare', {
		tripId: 'trip-1',
		tags: ['Bank'],
		notes: 'In the blue wallet',
		country: 'JP'
	});
	await storeRows(page, app, {
		subscriptions: [subscription, aRecord('Other').subscription],
		activities: [topUp],
		trips: [{ id: 'trip-1', name: '東京 2027' }]
	});
	await page.goto(`${app.url}/subscriptions`);
	const rows = page.locator('[data-subscription]');
	await expect(rows).toHaveCount(2);
	for (const typed of ['东京', 'bank', 'wallet blue', '日本', 'japan 2027']) {
		await page.getByRole('searchbox', { name: 'Search' }).fill(typed);
		await expect(rows, typed).toHaveCount(1);
		await expect(rows, typed).toHaveAttribute('data-subscription', 'Spare');
	}
});

for (const [typed, plan] of [
	['随身wifi', 'NINJA WiFi'],
	['和记', '3HK DIY prepaid'],
	['軟銀', 'SoftBank prepaid'],
	['忍者', 'NINJA WiFi'],
	['ドコモ', 'docomo monthly plan']
] as const) {
	test(`"${typed}" offers ${plan} when a SIM is added, on Procedures and on Lost`, async ({ page, app }) => {
		await page.goto(`${app.url}/subscriptions/new`);
		await page.getByRole('combobox', { name: 'Carrier or plan' }).fill(typed);
		await expect(page.getByRole('option').filter({ hasText: plan })).toBeVisible();

		await page.goto(`${app.url}/procedures`);
		await page.getByRole('searchbox').fill(typed);
		await expect(page.getByRole('main').getByRole('link').filter({ hasText: plan })).toBeVisible();

		await page.goto(`${app.url}/lost`);
		await page.getByRole('searchbox', { name: 'Carrier or country' }).fill(typed);
		await expect(page.locator('details[data-carrier]').first()).toBeVisible();
	});
}
