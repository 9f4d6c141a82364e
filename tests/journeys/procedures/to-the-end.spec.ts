import type { Page } from '@playwright/test';
import * as bmobile from '$lib/catalogue/carriers/jp/bmobile';
import * as biglobe from '$lib/catalogue/carriers/jp/biglobe-mobile';
import * as docomo from '$lib/catalogue/carriers/jp/docomo';
import * as gtn from '$lib/catalogue/carriers/jp/gtn-mobile';
import * as iijmio from '$lib/catalogue/carriers/jp/iijmio';
import * as travelEsim from '$lib/catalogue/carriers/jp/jp-travel-esim';
import * as linemo from '$lib/catalogue/carriers/jp/linemo';
import * as pocketWifi from '$lib/catalogue/carriers/jp/pocket-wifi-jp';
import * as rakuten from '$lib/catalogue/carriers/jp/rakuten-mobile';
import * as sakura from '$lib/catalogue/carriers/jp/sakura-mobile';
import * as softbank from '$lib/catalogue/carriers/jp/softbank';
import * as sunrise from '$lib/catalogue/carriers/jp/sunrise-net';
import * as chinaMobile from '$lib/catalogue/carriers/cn/cn-mobile';
import * as cmhk from '$lib/catalogue/carriers/hk/cmhk';
import * as csl from '$lib/catalogue/carriers/hk/hkt-csl';
import * as cuhk from '$lib/catalogue/carriers/hk/cuhk';
import * as smartone from '$lib/catalogue/carriers/hk/smartone';
import type { CarrierFile } from '$lib/catalogue/catalogue';
import type { Form, Subscription } from '$lib/domain/record/subscription';
import { expect, setClock, test, type App } from '../support/app';
import { rowsOf, type Dated } from '../support/plan-rows';
import { step, stepsOf } from '../support/procedures';
import { act, actWith } from '../support/record';
import { readTable, storeRows } from '../support/rows';

// As somebody at the counter, on the web or on the phone: each way to its end, which is a fact in the record.

const NOW = '2026-12-17T03:00:00Z';
const IN_USE: readonly Dated[] = [
	['2024-01-05', { kind: 'contract-start' }],
	['2024-01-05', { kind: 'activated' }]
];

async function open(
	page: Page,
	app: App,
	file: CarrierFile,
	plan: string,
	{ form = 'physical' as Form, written = IN_USE, more = {} as Partial<Subscription> } = {}
) {
	await setClock(page, NOW);
	await page.goto(app.url);
	await page.getByRole('heading', { level: 2 }).first().waitFor();
	await storeRows(page, app, rowsOf(file, plan, form, { msisdns: ['+818012345678'], ...more }, written));
	await page.goto(`${app.url}/subscriptions/${plan}`);
	const main = page.locator('main[data-subscription]');
	await expect(main).toBeVisible();
	return main;
}

/** The kinds of what the app has written, oldest first, with the channel where there is one. */
async function written(page: Page): Promise<readonly string[]> {
	const rows = await readTable(page, 'activities');
	return rows
		.filter(({ by, kind }) => by !== 'install-1' && kind !== 'edited')
		.toSorted((a, b) => Number(a.recordedAt) - Number(b.recordedAt))
		.map(({ kind, channel }) => [kind, channel].filter(Boolean).join(' '));
}

for (const { p, plan, file, way, asks, channel } of [
	{ p: 'P3', plan: 'linemo', file: linemo, way: 'Online', asks: 'Send the request', channel: 'online' },
	{ p: 'P3', plan: 'iijmio-giga', file: iijmio, way: 'Online', asks: 'Send the request', channel: 'online' },
	{
		p: 'P4',
		plan: 'docomo-monthly',
		file: docomo,
		way: 'In the shop',
		asks: 'Ask to cancel and sign',
		channel: 'store'
	},
	{ p: 'P4', plan: 'csl-monthly', file: csl, way: 'In the shop', asks: 'Ask to cancel and sign', channel: 'store' },
	{ p: 'P5', plan: 'biglobe', file: biglobe, way: 'By phone', asks: 'Call the hotline', channel: 'phone' },
	{ p: 'P5', plan: 'smartone-monthly', file: smartone, way: 'By phone', asks: 'Call the hotline', channel: 'phone' },
	{ p: 'P9', plan: 'cmhk-monthly', file: cmhk, way: 'By letter', asks: 'Send a written request', channel: 'post' },
	{ p: 'P9', plan: 'cuhk-monthly', file: cuhk, way: 'In the shop', asks: 'Ask to cancel and sign', channel: 'store' },
	{
		p: 'P15',
		plan: 'softbank-monthly',
		file: softbank,
		way: 'In the shop',
		asks: 'Ask to cancel and sign',
		channel: 'store'
	}
]) {
	test(`${p} ${plan}: asked for ${way.toLowerCase()}, written down, confirmed`, async ({ page, app }) => {
		const main = await open(page, app, file, plan);
		const procedure = stepsOf(main);
		await procedure.getByRole('radio', { name: way, exact: true }).check();
		await procedure.getByRole('checkbox', { name: asks }).check();
		await step(procedure, asks).getByRole('button', { name: 'Write it into the record' }).click();
		await expect(main).toHaveAttribute('data-status', 'cancel-requested');
		expect(await written(page)).toEqual([`cancel-requested ${channel}`]);
		await act(page, 'confirm-cancel');
		await expect
			.poll(() => written(page))
			.toEqual([`cancel-requested ${channel}`, expect.stringMatching(/^cancel-confirmed/)]);
	});
}

for (const { plan, file, billing } of [
	{ plan: 'cn-mobile-line', file: chinaMobile, billing: 'prepaid' },
	{ plan: 'cn-mobile-8yuan', file: chinaMobile, billing: 'postpaid' }
] as const) {
	test(`P8 ${plan} as ${billing}: asked for in the app, written down`, async ({ page, app }) => {
		const main = await open(page, app, file, plan, { more: { billing } });
		const procedure = stepsOf(main);
		await expect(step(procedure, 'Watch for the last bill')).toHaveCount(billing === 'postpaid' ? 1 : 0);
		await procedure.getByRole('radio', { name: 'In the app', exact: true }).check();
		await procedure.getByRole('checkbox', { name: 'Send the request' }).check();
		await step(procedure, 'Send the request').getByRole('button', { name: 'Write it into the record' }).click();
		await expect.poll(() => written(page)).toEqual(['cancel-requested app']);
	});
}

for (const { plan, file } of [
	{ plan: 'bmobile-visitor', file: bmobile },
	{ plan: 'gigako', file: travelEsim },
	{ plan: 'cuniq-travel', file: cuhk },
	{ plan: 'iij-jts-unlimited', file: iijmio }
]) {
	test(`P1 P2 ${plan}: nothing to ask for, it ends by itself, and has ended a day after its last one`, async ({
		page,
		app
	}) => {
		const main = await open(page, app, file, plan, {
			written: (['bought', 'activated', 'first-use'] as const).map((kind) => ['2026-12-15', { kind }]),
			more: { intent: { kind: 'let-end' } }
		});
		await expect(main).toHaveAttribute('data-status', /^(active|expiring)$/);
		await expect(main.locator('[data-records="request-cancel"]')).toHaveCount(0);
		await setClock(page, '2027-06-01T03:00:00Z');
		await page.reload();
		await expect(main).toHaveAttribute('data-status', 'expired');
		await expect(main.locator('[data-role]')).toHaveAttribute('data-role', 'ended');
	});
}

for (const { plan, file } of [
	{ plan: 'linemo', file: linemo },
	{ plan: 'docomo-monthly', file: docomo }
]) {
	test(`P6 ${plan}: what hangs on the number comes before the request, and stays ticked`, async ({ page, app }) => {
		const main = await open(page, app, file, plan, { more: { bound: [{ name: 'HSBC', importance: 'money' }] } });
		const first = stepsOf(main).getByRole('checkbox').first();
		await expect(first).toHaveAccessibleName('Move what hangs on the number');
		await expect(step(stepsOf(main), 'Move what hangs on the number')).toContainText('HSBC');
		await first.check();
		await expect(step(stepsOf(main), 'Move what hangs on the number')).toContainText('done');
		await page.reload();
		await expect(first).toBeChecked();
	});
}

for (const { plan, file } of [
	{ plan: 'linemo', file: linemo },
	{ plan: 'rakuten', file: rakuten }
]) {
	test(`P7 ${plan} as an eSIM, its number taken along: the code, then the switch`, async ({ page, app }) => {
		const main = await open(page, app, file, plan, { form: 'esim' });
		const procedure = stepsOf(main);
		await procedure.getByRole('radio', { name: 'Take it along' }).check();
		for (const title of ['Get the porting code', 'Keep this line until the switch']) {
			await procedure.getByRole('checkbox', { name: title }).check();
			await step(procedure, title).getByRole('button', { name: 'Write it into the record' }).click();
		}
		await expect.poll(() => written(page)).toEqual(['port-code', 'ported-out']);
	});
}

for (const plan of ['keikaku', 'ninja-wifi']) {
	test(`P10 ${plan}: given back, and noted`, async ({ page, app }) => {
		await open(page, app, pocketWifi, plan, {
			form: 'pocket-wifi',
			written: [['2026-12-12', { kind: 'rental-start' }]],
			more: { intent: { kind: 'let-end' }, msisdns: [] }
		});
		await act(page, 'returned');
		await expect.poll(() => written(page)).toEqual(['returned']);
	});
}

for (const { plan, file, channel } of [
	{ plan: 'docomo-monthly', file: docomo, channel: 'online' },
	{ plan: 'cmhk-monthly', file: cmhk, channel: 'store' }
]) {
	test(`P11 ${plan} is lost: reported, suspended, then cancelled for good`, async ({ page, app }) => {
		const main = await open(page, app, file, plan);
		await act(page, 'report-lost');
		await act(page, 'suspend');
		await expect(main.locator('[data-role]')).toHaveAttribute('data-role', 'lost');
		await actWith(page, 'request-cancel', {});
		await expect.poll(() => written(page)).toEqual(['lost', 'suspended', `cancel-requested ${channel}`]);
	});
}

for (const { plan, file } of [
	{ plan: 'gtn', file: gtn },
	{ plan: 'sunrise-sim', file: sunrise }
]) {
	test(`P12 ${plan}: nobody knows the way, so one looks, asks, and notes that it was asked for`, async ({
		page,
		app
	}) => {
		const main = await open(page, app, file, plan);
		const procedure = stepsOf(main);
		await expect(procedure).toContainText('Can this be cancelled online? Not known.');
		for (const title of [
			'Look whether it can be done online',
			'Ask the hotline how your plan is ended',
			'Ask to cancel, the way they told you'
		])
			await procedure.getByRole('checkbox', { name: title, exact: true }).check();
		await step(procedure, 'Ask to cancel, the way they told you')
			.getByRole('button', { name: 'Write it into the record' })
			.click();
		await expect.poll(() => written(page)).toEqual(['cancel-requested']);
	});
}

for (const { plan, file, currency, way, asks, channel } of [
	{ plan: 'cmhk-monthly', file: cmhk, currency: 'HKD', way: 'By phone', asks: 'Call the hotline', channel: 'phone' },
	{ plan: 'sakura-longterm', file: sakura, currency: 'JPY', way: 'Online', asks: 'Send the request', channel: 'online' }
]) {
	test(`P13 ${plan}: the open bill is paid first, then it is asked for`, async ({ page, app }) => {
		const main = await open(page, app, file, plan);
		await actWith(page, 'charge', { Amount: '2178', Currency: currency, 'Due on': '2026-12-26' });
		const procedure = stepsOf(main);
		if ((await procedure.getByRole('radio', { name: way, exact: true }).count()) > 0)
			await procedure.getByRole('radio', { name: way, exact: true }).check();
		await expect(step(procedure, asks)).toContainText(/Pay .*2,178.* by/);
		await act(page, 'pay');
		await expect(step(procedure, asks)).not.toContainText('2,178');
		await procedure.getByRole('checkbox', { name: asks }).check();
		await step(procedure, asks).getByRole('button', { name: 'Write it into the record' }).click();
		await expect.poll(() => written(page)).toEqual(['charge', 'payment', `cancel-requested ${channel}`]);
	});
}
