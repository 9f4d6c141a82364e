import { expect, setClock, test } from '../support/app';
import { choosePlan, enter, field, openForm } from '../support/form-page';

/** The labels of the contract in product.md, in the situation in which each of them is needed. */
const ALWAYS = [
	'Carrier or plan',
	'Name',
	'Phone number',
	'Country',
	'Time zone',
	'Price',
	'Currency',
	'Bill day',
	'Closing day',
	'Trip',
	'Bought at',
	'Notes'
];
const DATES = [
	'Bought on',
	'Installed on',
	'Activated on',
	'Activated at',
	'First used on',
	'First used at',
	'Rental start',
	'Last top-up or paid use',
	'Last pack ended on',
	'Contract start',
	'Contract papers received on',
	'Service started on',
	'Last day'
];
const SITUATIONS: readonly {
	values: Record<string, string>;
	labels: readonly string[];
	groups?: Record<string, string[]>;
}[] = [
	{
		values: { Rule: 'fixed-days' },
		labels: [...ALWAYS, ...DATES, 'Rule', 'Counted from', 'Days', 'Activate within (days)', 'Grace days'],
		groups: {
			Form: ['Physical SIM', 'eSIM', 'Roaming add-on', 'Pocket WiFi'],
			Billing: ['Prepaid', 'Postpaid'],
			'Counted as': ['Calendar days', '24-hour periods'],
			'Day 1 is': ['The first day', 'The day after'],
			'Plan for this SIM': ['Keep', 'Let it end', 'Leave']
		}
	},
	{ values: { Rule: 'fixed-date' }, labels: ['Last day', 'Bought on'] },
	{ values: { Rule: 'months' }, labels: ['Months', 'Counted from', 'Installed on'] },
	{
		values: { Rule: 'rolling' },
		labels: ['Last top-up or paid use', 'Last pack ended on', 'Keep-alive every', 'After a top-up', 'Grace days'],
		groups: { 'Keep-alive unit': ['days', 'months'] }
	},
	{ values: { Rule: 'recurring' }, labels: ['Days', 'Months', 'Counted from'] },
	{
		values: { Rule: 'contract', 'After the term': 'renews' },
		labels: ['Contract start', 'Months', 'Term ends', 'After the term', 'Renewal months']
	},
	{ values: { Rule: 'open-ended', 'Cancel rule': 'cost-boundary' }, labels: [...DATES, 'Closing day', 'Service ends'] },
	{
		values: { Rule: 'open-ended', 'Cancel rule': 'end-of-month', 'Plan for this SIM': 'Leave' },
		labels: [
			'Cancel rule',
			'Cut-off day',
			'Service ends',
			'Working days for review',
			'Closed on',
			'Closed until',
			'Needed until'
		]
	},
	{ values: { Rule: 'open-ended', 'Cancel rule': 'end-of-billing-period' }, labels: ['Closing day', 'Notice days'] },
	{ values: { Rule: 'open-ended', 'Cancel rule': 'notice' }, labels: ['Notice days', 'Service ends'] },
	{ values: { Rule: 'open-ended', 'Cancel rule': 'notice-months' }, labels: ['Notice months'] },
	{ values: { Rule: 'recurring', 'Cancel rule': 'days-before-renewal' }, labels: ['Notice days'] },
	{ values: { Rule: 'recurring', 'Cancel rule': 'hours-before-renewal' }, labels: ['Notice hours'] },
	{ values: { Rule: 'contract', 'Cancel rule': 'renewal-window' }, labels: ['Window months', 'Window starts'] },
	{
		values: { Rule: 'open-ended', 'Cancel rule': 'cooling-off' },
		labels: ['Contract papers received on', 'Service started on', 'Notice days']
	},
	{ values: { Rule: 'unknown', 'Cancel rule': 'before-event' }, labels: ['Notice days', 'Last day'] }
];

test.beforeEach(async ({ page, app }) => {
	await setClock(page, '2026-11-21T03:00:00Z');
	await openForm(page, app);
});

for (const { values, labels, groups = {} } of SITUATIONS) {
	test(`labels with ${Object.values(values).join(', ')}`, async ({ page }) => {
		await choosePlan(page, 'My own');
		await enter(page, values);
		for (const label of labels) {
			await expect(await field(page, label), label).toBeVisible();
			await expect(page.getByLabel(label, { exact: true }), label).toHaveCount(1);
		}
		for (const [legend, radios] of Object.entries(groups)) {
			const names = page.getByRole('group', { name: legend, exact: true }).getByRole('radio');
			await expect(names).toHaveCount(radios.length);
			for (const name of radios) {
				await expect(
					page.getByRole('group', { name: legend, exact: true }).getByRole('radio', { name, exact: true })
				).toBeVisible();
			}
		}
	});
}

const OPTIONS: readonly { values: Record<string, string>; label: string; expected: readonly string[] }[] = [
	{
		values: {},
		label: 'Rule',
		expected: ['fixed-days', 'fixed-date', 'months', 'rolling', 'recurring', 'contract', 'open-ended', 'unknown']
	},
	{
		values: { Rule: 'fixed-days' },
		label: 'Counted from',
		expected: ['activation', 'purchase', 'first-use', 'install', 'rental-start', 'contract-start', 'pack-end']
	},
	{
		values: { Rule: 'contract' },
		label: 'Term ends',
		expected: ['day-before-anniversary', 'anniversary', 'end-of-month']
	},
	{ values: { Rule: 'contract' }, label: 'After the term', expected: ['ends', 'renews', 'month-to-month'] },
	{ values: { Rule: 'rolling' }, label: 'After a top-up', expected: ['reset', 'extend-if-later', 'accumulate'] },
	{
		values: { Rule: 'open-ended' },
		label: 'Cancel rule',
		expected: [
			'unknown',
			'none-needed',
			'anytime',
			'cost-boundary',
			'end-of-month',
			'end-of-billing-period',
			'notice',
			'notice-months',
			'days-before-renewal',
			'hours-before-renewal',
			'renewal-window',
			'cooling-off',
			'before-event'
		]
	},
	{
		values: { Rule: 'open-ended', 'Cancel rule': 'anytime' },
		label: 'Service ends',
		expected: ['on-request', 'next-day', 'with-rule', 'chosen-day', 'unknown']
	},
	{
		values: { Rule: 'contract', 'Cancel rule': 'renewal-window' },
		label: 'Window starts',
		expected: ['expiry-month', 'month-after']
	}
];
for (const { values, label, expected } of OPTIONS) {
	test(`the options of ${label}`, async ({ page }) => {
		await choosePlan(page, 'My own');
		await enter(page, values);
		const select = await field(page, label);
		const offered = await select
			.locator('option')
			.evaluateAll((all) => all.map((one) => one.getAttribute('value') ?? ''));
		expect(offered.filter((value) => value !== '').toSorted()).toEqual(expected.toSorted());
	});
}

test('all countries, currencies and zones are offered by their codes', async ({ page }) => {
	await choosePlan(page, 'My own');
	const values = async (label: string) =>
		(await field(page, label))
			.locator('option')
			.evaluateAll((all) => all.map((one) => one.getAttribute('value') ?? '').filter((value) => value !== ''));
	const countries = await values('Country');
	expect(countries).toHaveLength(250);
	for (const code of ['AF', 'HK', 'JP', 'TW', 'XK', 'ZW', 'ZZ']) {
		if (code !== 'XK') expect(countries).toContain(code);
	}
	const currencies = await values('Currency');
	for (const code of ['JPY', 'HKD', 'GBP', 'KWD', 'HUF', 'CNY']) expect(currencies).toContain(code);
	const zones = await values('Time zone');
	for (const zone of ['Asia/Tokyo', 'Asia/Hong_Kong', 'America/Santiago', 'Asia/Kolkata', 'Europe/Kyiv', 'UTC']) {
		expect(zones).toContain(zone);
	}
});

test('a country brings its zone, one with several keeps the device’s', async ({ page }) => {
	await choosePlan(page, 'My own');
	await enter(page, { Country: 'HK' });
	await expect(page.getByLabel('Time zone', { exact: true })).toHaveValue('Asia/Hong_Kong');
	await enter(page, { Country: 'CL' });
	await expect(page.getByLabel('Time zone', { exact: true })).toHaveValue('Asia/Tokyo');
	await enter(page, { 'Time zone': 'America/Santiago', Country: 'FR' });
	await expect(page.getByLabel('Time zone', { exact: true })).toHaveValue('America/Santiago');
});

test('"Counted from" follows the date that is filled in until it is chosen', async ({ page }) => {
	await choosePlan(page, 'My own');
	await enter(page, { Rule: 'fixed-days', 'First used on': '2026-11-20' });
	await expect(page.getByLabel('Counted from', { exact: true })).toHaveValue('first-use');
	await enter(page, { 'Counted from': 'activation' });
	await enter(page, { 'Installed on': '2026-11-19' });
	await expect(page.getByLabel('Counted from', { exact: true })).toHaveValue('activation');
});

test('more closures can be added', async ({ page }) => {
	await choosePlan(page, 'My own');
	await enter(page, { Rule: 'open-ended', 'Cancel rule': 'end-of-month' });
	await page.getByRole('button', { name: 'Add closure' }).click();
	await expect(page.getByLabel('Closed on', { exact: true })).toHaveCount(2);
	await expect(page.getByLabel('Closed until', { exact: true })).toHaveCount(2);
});

test('dates and times are native inputs, numbers and money text with a keyboard of digits', async ({ page }) => {
	await choosePlan(page, 'My own');
	await enter(page, { Rule: 'fixed-days' });
	for (const [label, attribute, value] of [
		['Activated on', 'type', 'date'],
		['Activated at', 'type', 'time'],
		['Days', 'inputmode', 'numeric'],
		['Price', 'inputmode', 'decimal']
	] as const) {
		await expect(await field(page, label)).toHaveAttribute(attribute, value);
	}
});
