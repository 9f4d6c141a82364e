import type { Page } from '@playwright/test';
import { expect, setClock, test, type App } from '../support/app';
import { keptNumber, storeRecords, storeRows } from '../support/rows';

const WRITTEN_AT = Date.parse('2026-11-20T10:00:00Z');

async function open(page: Page, app: App): Promise<void> {
	await setClock(page, '2026-11-21T10:00:00Z');
	await page.goto(app.url);
	await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible();
}

function aRecord(nickname: string, more: Readonly<Record<string, unknown>> = {}, lastDay = '2027-06-30') {
	return keptNumber({ id: nickname, nickname, lastDay, writtenAt: WRITTEN_AT, more });
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

test('SIMs are narrowed, sorted and folded; Back and a reload find the list as it was', async ({ page, app }) => {
	await open(page, app);
	const charge = (id: string, minor: number) => ({
		id: `${id}-charge`,
		subscriptionId: id,
		recordedAt: WRITTEN_AT,
		typedIn: 'UTC',
		by: 'another-install',
		kind: 'charge',
		amount: { minor, currency: 'JPY' },
		dueOn: '2026-12-20',
		when: { date: '2026-11-20' }
	});
	const price = { minor: 2178, currency: 'JPY' };
	const flat = aRecord('Flat', { country: 'JP', billing: 'postpaid', price }, '2026-12-19');
	const rows = [
		flat,
		aRecord('Codes', { country: 'JP', tags: ['Bank'] }),
		aRecord('Alps', { country: 'CH', intent: { kind: 'let-end' }, form: 'esim' })
	];
	await storeRows(page, app, {
		subscriptions: rows.map(({ subscription }) => subscription),
		activities: [...rows.map(({ topUp }) => topUp), charge('Flat', 2178)]
	});
	await page.goto(`${app.url}/subscriptions`);
	const list = page.locator('[data-subscription]');
	const names = () => list.evaluateAll((all) => all.map((each) => each.getAttribute('data-subscription')));
	await expect(list).toHaveCount(3);

	const chips = page.getByRole('navigation', { name: 'Filter' }).getByRole('link');
	await expect(chips).toHaveText(['All 3', 'Keep 2', 'Ends 1', 'Owes money 1', 'Japan 2', 'Switzerland 1']);
	await chips.filter({ hasText: 'Keep' }).click();
	await expect(list).toHaveCount(2);
	await expect(chips).toHaveText(['All 3', 'Keep 2', 'Ends 1', 'Owes money 1']);
	await page.getByText('More filters').click();
	await page.getByLabel('Tag').selectOption('Bank');
	await expect(list).toHaveCount(1);
	await page.goBack();
	await expect(list).toHaveCount(2);
	await page.goBack();
	await expect(list).toHaveCount(3);

	await page.getByLabel('Sort').selectOption('name');
	await expect.poll(names).toEqual(['Flat', 'Alps', 'Codes']);
	await page.getByRole('searchbox', { name: 'Search' }).fill('japan');
	await expect.poll(names).toEqual(['Flat', 'Codes']);
	await page.getByRole('link', { name: 'Flat' }).click();
	await expect(page.locator('main[data-subscription="Flat"]')).toBeVisible();
	await page.goBack();
	await expect(page.getByRole('searchbox', { name: 'Search' })).toHaveValue('japan');
	await expect.poll(names).toEqual(['Flat', 'Codes']);
	await page.reload();
	await expect.poll(names).toEqual(['Flat', 'Codes']);

	const totals = page.getByRole('region', { name: 'Totals' });
	await totals.getByRole('button', { name: '¥2,178 a month' }).click();
	await expect(totals.getByRole('listitem')).toHaveText(['Flat ¥2,178']);

	await page.locator('[data-group="running"] > summary').click();
	await expect.poll(names).toEqual(['Flat']);
	await page.reload();
	await expect(page.locator('[data-group="running"] > summary')).toHaveText('Running 1');
	await expect.poll(names).toEqual(['Flat']);
});
