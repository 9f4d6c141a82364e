import { readFile } from 'node:fs/promises';
import { expect, setClock, test } from '../support/app';
import { choosePlan, enter, field, openForm, save } from '../support/form-page';

test.beforeEach(async ({ page, app }) => {
	await setClock(page, '2026-11-21T03:00:00Z');
	await openForm(page, app);
});

const press = 'Save';

test('nothing chosen: a sentence at the field, and the focus on it', async ({ page }) => {
	await page.getByRole('button', { name: press }).click();
	await expect(page.getByText('Choose a plan from the list, or “My own”.')).toBeVisible();
	await expect(page.getByRole('combobox', { name: 'Carrier or plan' })).toBeFocused();
	await expect(page).toHaveURL(/\/subscriptions\/new$/);
});

const FAULTS: readonly { what: string; values: Record<string, string>; label: string; says: string }[] = [
	{ what: 'no rule', values: {}, label: 'Rule', says: 'Say how it ends' },
	{ what: 'no days', values: { Rule: 'fixed-days' }, label: 'Days', says: 'This is needed.' },
	{
		what: 'a name of 121 characters',
		values: { Rule: 'unknown', Name: 'x'.repeat(121) },
		label: 'Name',
		says: 'at most 120'
	},
	{
		what: 'notes of 5,001 characters',
		values: { Rule: 'unknown', Notes: 'x'.repeat(5001) },
		label: 'Notes',
		says: 'at most 5000'
	},
	{
		what: 'an end before its start',
		values: { Rule: 'unknown', 'Activated on': '2026-11-20', 'Last day': '2026-11-19' },
		label: 'Last day',
		says: 'It ends before it starts'
	},
	{
		what: 'a negative price',
		values: { Rule: 'unknown', Country: 'JP', Price: '-5' },
		label: 'Price',
		says: 'Not below zero'
	},
	{
		what: 'yen with decimals',
		values: { Rule: 'unknown', Country: 'JP', Price: '5.50' },
		label: 'Price',
		says: 'JPY has 0 decimals'
	},
	{
		what: 'a price in words',
		values: { Rule: 'unknown', Country: 'JP', Price: 'free' },
		label: 'Price',
		says: 'Write an amount'
	},
	{ what: 'half a day', values: { Rule: 'fixed-days', Days: '7.5' }, label: 'Days', says: 'Only whole numbers' },
	{ what: 'negative days', values: { Rule: 'fixed-days', Days: '-7' }, label: 'Days', says: 'Not below zero' },
	{ what: 'no days at all', values: { Rule: 'fixed-days', Days: '0' }, label: 'Days', says: 'Too small' },
	{ what: 'a million days', values: { Rule: 'fixed-days', Days: '1000000' }, label: 'Days', says: 'Too large' },
	{ what: 'days in words', values: { Rule: 'fixed-days', Days: 'seven' }, label: 'Days', says: 'Write a number' },
	{
		what: 'a bill on the 32nd',
		values: { Rule: 'open-ended', 'Bill day': '32' },
		label: 'Bill day',
		says: 'Too large'
	},
	{
		what: 'a time without its date',
		values: { Rule: 'unknown', 'Activated at': '23:40' },
		label: 'Activated at',
		says: 'A time needs its date'
	}
];
for (const { what, values, label, says } of FAULTS) {
	test(`${what} is not saved, said at the field and kept as typed`, async ({ page }) => {
		await choosePlan(page, 'My own');
		await enter(page, values);
		await page.getByRole('button', { name: press }).click();
		const input = page.getByLabel(label, { exact: true });
		await expect(input).toHaveAccessibleDescription(new RegExp(says));
		await expect(input).toBeFocused();
		if (values[label] !== undefined) await expect(input).toHaveValue(values[label]);
		await expect(page).toHaveURL(/\/subscriptions\/new$/);
	});
}

test('a date that does not exist is said at its field', async ({ page }) => {
	await choosePlan(page, 'My own');
	await enter(page, { Rule: 'fixed-date', Name: 'Kept' });
	const date = page.getByLabel('Last day', { exact: true });
	await date.focus();
	await page.keyboard.type('02302027');
	await page.getByRole('button', { name: press }).click();
	await expect(date).toHaveAccessibleDescription(/incomplete or does not exist/);
	await expect(page.getByLabel('Name', { exact: true })).toHaveValue('Kept');
	await date.fill('2027-02-28');
	await save(page);
});

test('a date far away is asked back, and saved when it is right', async ({ page }) => {
	await choosePlan(page, 'My own');
	await enter(page, { Rule: 'fixed-date', Country: 'JP', 'Last day': '2094-01-05' });
	await page.getByRole('button', { name: press }).click();
	await expect(page.getByLabel('Last day', { exact: true })).toHaveAccessibleDescription(/Is Tue 5 Jan 2094 right\?/);
	await save(page);
});

test('"Yes, it is right" settles the question', async ({ page }) => {
	await choosePlan(page, 'My own');
	await enter(page, { Rule: 'open-ended', 'Contract start': '1994-12-31' });
	await page.getByLabel('Contract start', { exact: true }).blur();
	await page.getByRole('button', { name: 'Yes, it is right' }).click();
	await save(page);
});

test('what is no phone number is warned about and saved as typed', async ({ page }) => {
	await choosePlan(page, 'My own');
	await enter(page, { Rule: 'unknown', 'Phone number': '12 34' });
	await expect(page.getByLabel('Phone number', { exact: true })).toHaveAccessibleDescription(/saved as typed/);
	await save(page);
	await page.getByRole('link', { name: 'Edit' }).click();
	await expect(page.getByLabel('Phone number', { exact: true })).toHaveValue('12 34');
});

test('full-width digits of an input method are taken', async ({ page }) => {
	await choosePlan(page, 'My own');
	await enter(page, {
		Rule: 'fixed-days',
		Country: 'HK',
		Days: '７',
		Price: '１７６．００',
		'Activated on': '2026-11-20'
	});
	await save(page);
	await expect(page.locator('main [data-deadline=expiry]').first()).toHaveAttribute(
		'datetime',
		'2026-11-26T16:00:00.000Z'
	);
	await page.getByRole('link', { name: 'Edit' }).click();
	await expect(await field(page, 'Price')).toHaveValue('176.00');
});

test('emoji and right-to-left names are kept', async ({ page }) => {
	await choosePlan(page, 'My own');
	const name = '👩‍👩‍👧‍👦 شريحة السفر';
	await enter(page, { Rule: 'unknown', Name: name });
	await save(page);
	await page.getByRole('link', { name: 'Edit' }).click();
	await expect(page.getByLabel('Name', { exact: true })).toHaveValue(name);
});

test('a full disk saves nothing, says so and keeps what was typed', async ({ page }) => {
	await choosePlan(page, 'My own');
	await enter(page, { Rule: 'unknown', Name: 'Kept' });
	await page.evaluate(() => {
		const put = IDBObjectStore.prototype.put;
		IDBObjectStore.prototype.put = function (...given: Parameters<typeof put>) {
			if (this.name === 'subscriptions') throw new DOMException('full', 'QuotaExceededError');
			return put.apply(this, given);
		};
	});
	await page.getByRole('button', { name: press }).click();
	await expect(page.getByRole('alert')).toContainText('everything you typed is still here');
	await expect(page).toHaveURL(/\/subscriptions\/new$/);
	await expect(page.getByLabel('Name', { exact: true })).toHaveValue('Kept');
	await expect(page.getByRole('alert')).not.toContainText('Load the page');
	const download = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Save backup now' }).click();
	expect((await download).suggestedFilename()).toMatch(/^simfolio-.+\.json$/);
});

test('a tap that could not be stored stays said until it is closed, and offers a backup of what is there', async ({
	page
}) => {
	await choosePlan(page, 'giffgaff');
	await enter(page, { Name: 'Codes', 'Last top-up or paid use': '2026-10-01' });
	await save(page);
	await page.evaluate(() => {
		const put = IDBObjectStore.prototype.add;
		IDBObjectStore.prototype.add = function (...given: Parameters<typeof put>) {
			if (this.name === 'activities') throw new DOMException('taken back', 'AbortError');
			return put.apply(this, given);
		};
		const rewrite = IDBObjectStore.prototype.put;
		IDBObjectStore.prototype.put = function (...given: Parameters<typeof rewrite>) {
			if (this.name === 'activities') throw new DOMException('taken back', 'AbortError');
			return rewrite.apply(this, given);
		};
	});
	await page.locator('main [data-command="use"], main [data-command="done"]').first().click();
	const region = page.getByRole('status').filter({ hasText: 'Not saved' });
	await expect(region).toContainText('the browser took it back');
	const download = page.waitForEvent('download');
	await region.getByRole('button', { name: 'Save backup now' }).click();
	const text = await readFile(await (await download).path(), 'utf8');
	expect(JSON.parse(text).data.subscriptions).toMatchObject([{ nickname: 'Codes' }]);
	await expect(page.locator('main time[data-deadline="keep-alive"]').first()).toHaveAttribute(
		'datetime',
		/^2027-04-01/
	);
});

test('what has happened is today at the latest', async ({ page }) => {
	await choosePlan(page, 'giffgaff');
	await enter(page, { 'Last top-up or paid use': '2027-11-10' });
	await page.getByRole('button', { name: press }).click();
	const lastUse = page.getByLabel('Last top-up or paid use', { exact: true });
	await expect(lastUse).toHaveAccessibleDescription(/That day is still to come/);
	await expect(lastUse).toHaveValue('2027-11-10');
	await enter(page, { 'Last top-up or paid use': '2026-10-01' });
	await save(page);
});

test('an end before its start is saved by a second "Save"', async ({ page }) => {
	await choosePlan(page, 'My own');
	await enter(page, { Rule: 'unknown', 'Activated on': '2026-11-20', 'Last day': '2026-11-19' });
	await page.getByRole('button', { name: press }).click();
	await expect(page.getByLabel('Last day', { exact: true })).toHaveAccessibleDescription(/It ends before it starts/);
	await save(page);
});

test('an amount is read as people write it, and asked back where it may mean two', async ({ page }) => {
	await choosePlan(page, 'My own');
	await enter(page, { Rule: 'unknown', Country: 'JP', Currency: 'KWD', Price: '1,234' });
	await page.getByRole('button', { name: press }).click();
	const price = page.getByLabel('Price', { exact: true });
	await expect(price).toHaveAccessibleDescription(/Is it 1234.000 or 1.234\?/);
	await expect(price).toHaveValue('1,234');
	await enter(page, { Currency: 'JPY', Price: '¥2,178' });
	await save(page);
	await page.getByRole('link', { name: 'Edit' }).click();
	await expect(await field(page, 'Price')).toHaveValue('2178');
});

test('a number that begins with 00 is meant with its country', async ({ page }) => {
	await choosePlan(page, 'My own');
	await enter(page, { Rule: 'unknown', Country: 'JP', 'Phone number': '0085251234567' });
	await save(page);
	await page.getByRole('link', { name: 'Edit' }).click();
	await expect(page.getByLabel('Phone number', { exact: true })).toHaveValue('+85251234567');
});
