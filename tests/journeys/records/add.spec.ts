import { expect, setClock, test } from '../support/app';
import { choosePlan, deadlines, enter, field, openForm, planBox, save } from '../support/form-page';
import { delayScripts } from '../support/late-script';

test.use({ viewport: { width: 390, height: 844 } });

test.beforeEach(async ({ page }) => {
	await setClock(page, '2026-12-17T03:00:00Z');
});

test('from Due to a saved template in five touches, typing aside', async ({ page, app }) => {
	await page.goto(app.url);
	let touches = 0;
	await page.exposeFunction('touched', () => touches++);
	await page.addInitScript(() => {
		addEventListener('click', ({ isTrusted, detail }) => {
			if (isTrusted && detail > 0) (window as unknown as { touched(): void }).touched();
		});
	});
	await page.reload();
	await page.getByRole('link', { name: 'Add SIM' }).first().click();
	await planBox(page).click();
	await page.keyboard.type('cuniq travel');
	await page.getByRole('option', { name: /CUniq/ }).first().click();
	await (await field(page, 'Activated on')).fill('2026-12-15');
	await save(page);
	expect(touches).toBeLessThanOrEqual(5);
	expect(touches).toBeGreaterThan(2);
	expect(await deadlines(page)).toEqual(['expiry 2026-12-17T16:00:00.000Z']);
});

test('the minimum of a template fits a phone without scrolling', async ({ page, app }) => {
	await openForm(page, app);
	await choosePlan(page, 'cuniq travel', /CUniq/);
	for (const label of ['Name', 'Phone number', 'Activated on', 'Days']) {
		await expect(page.getByLabel(label, { exact: true })).toBeInViewport({ ratio: 1 });
	}
	await expect(page.getByRole('button', { name: 'Save' })).toBeInViewport({ ratio: 1 });
	await expect(page.getByRole('region', { name: 'What follows from this' })).toBeInViewport();
});

test('today in the carrier’s zone is filled in, and gives way to another start', async ({ page, app }) => {
	// 22:30 in Tokyo is still the 17th in London.
	await setClock(page, '2026-12-17T15:30:00Z');
	await openForm(page, app);
	await choosePlan(page, 'giffgaff');
	await expect(page.getByLabel('Last top-up or paid use', { exact: true })).toHaveValue('2026-12-17');
	await choosePlan(page, 'povo');
	await expect(page.getByLabel('Activated on', { exact: true })).toHaveValue('2026-12-18');
	await enter(page, { 'Last pack ended on': '2026-10-31' });
	await expect(page.getByLabel('Activated on', { exact: true })).toHaveValue('');
});

test('every date that follows is shown with its reason while typing', async ({ page, app }) => {
	await openForm(page, app);
	await choosePlan(page, 'cuniq travel', /CUniq/);
	const preview = page.getByRole('region', { name: 'What follows from this' });
	await expect(preview).toContainText('Sat 19 Dec');
	await enter(page, { Days: '7', 'Activated on': '2026-12-15' });
	await expect(preview).toContainText('Mon 21 Dec');
	await expect(preview).toContainText('7 days, Tue 15 Dec 2026 is day 1');
	await expect(preview).toContainText('until midnight, Hong Kong time');
	await expect(preview).toContainText('that is Tue 22 Dec');
	await expect(page.getByText('Tue 15 Dec 2026', { exact: true })).toBeVisible();
});

test('"Not yet" records no start, "I know the last day" records the end', async ({ page, app }) => {
	await openForm(page, app);
	await choosePlan(page, 'cuniq travel', /CUniq/);
	await page.getByRole('radio', { name: 'Not yet' }).check();
	await enter(page, { 'Bought on': '2026-12-01' });
	await save(page);
	await expect(page.locator('main')).toHaveAttribute('data-status', 'not-activated');
	expect(await deadlines(page)).toEqual(['activate-by 2027-12-01T16:00:00.000Z']);

	await openForm(page, app);
	await choosePlan(page, 'cuniq travel', /CUniq/);
	await page.getByRole('radio', { name: 'I know the last day' }).check();
	await enter(page, { 'Last day': '2026-12-20' });
	await save(page);
	await expect(page.locator('main')).toHaveAttribute('data-status', 'expiring');
	expect(await deadlines(page)).toEqual(['expiry 2026-12-20T16:00:00.000Z']);
});

const OWN = [
	{
		rule: 'fixed-days',
		values: { Country: 'HK', Days: '7', 'Activated on': '2026-12-15' },
		expected: ['expiry 2026-12-21T16:00:00.000Z']
	},
	{
		rule: 'fixed-date',
		values: { Country: 'JP', 'Last day': '2027-01-05' },
		expected: ['expiry 2027-01-05T15:00:00.000Z']
	},
	{
		rule: 'months',
		values: { Country: 'JP', Months: '3', 'Activated on': '2026-11-30' },
		expected: ['expiry 2027-02-28T15:00:00.000Z']
	},
	{
		rule: 'rolling',
		values: { Country: 'JP', 'Keep-alive every': '90', 'Last top-up or paid use': '2026-12-01', 'Grace days': '30' },
		expected: ['keep-alive 2027-03-01T15:00:00.000Z', 'grace-end 2027-03-31T15:00:00.000Z']
	},
	{
		rule: 'recurring',
		values: { Country: 'JP', Months: '1', 'Activated on': '2026-11-30' },
		expected: ['renewal 2026-12-29T15:00:00.000Z']
	},
	{
		rule: 'contract',
		values: { Country: 'JP', 'Contract start': '2025-04-01', Months: '24', 'After the term': 'ends' },
		expected: ['expiry 2027-03-31T15:00:00.000Z']
	},
	{ rule: 'open-ended', values: { Country: 'JP', 'Bill day': '31' }, expected: ['bill-due 2026-12-31T15:00:00.000Z'] },
	{
		rule: 'unknown',
		values: { Country: 'JP', 'Last day': '2027-01-05' },
		expected: ['expiry 2027-01-05T15:00:00.000Z']
	}
];
for (const { rule, values, expected } of OWN) {
	test(`my own rule: ${rule}`, async ({ page, app }) => {
		await openForm(page, app);
		await choosePlan(page, 'My own');
		await enter(page, { Rule: rule, ...values });
		await save(page);
		expect((await deadlines(page)).toSorted()).toEqual(expected.toSorted());
	});
}

test('a half-filled form is still there after a reload, and can be started over', async ({ page, app }) => {
	await openForm(page, app);
	await choosePlan(page, 'cuniq travel', /CUniq/);
	await enter(page, { Name: 'Kowloon trip', Days: '7' });
	await page.waitForTimeout(700);
	await page.reload();
	await expect(page.getByLabel('Name', { exact: true })).toHaveValue('Kowloon trip');
	await expect(page.getByLabel('Days', { exact: true })).toHaveValue('7');
	await expect(planBox(page)).toHaveValue(/CUniq/);
	await page.getByRole('button', { name: 'Start over' }).click();
	await expect(page.getByLabel('Name', { exact: true })).toHaveValue('');
	await page.waitForTimeout(700);
	await page.reload();
	await expect(planBox(page)).toHaveValue('');
});

test('a plan may be saved at once, before its rules have been looked at', async ({ page, app }) => {
	await openForm(page, app);
	await planBox(page).fill('linemo');
	await page.evaluate(() => {
		document.querySelector<HTMLElement>('[role=option]')?.click();
		document.querySelector<HTMLElement>('button[type=submit]')?.click();
	});
	await page.locator('main[data-subscription]').waitFor();
	await expect(page.locator('main')).toContainText('LINEMO');
});

test('nothing is left of the draft once the record is saved', async ({ page, app }) => {
	await openForm(page, app);
	await choosePlan(page, 'linemo');
	await enter(page, { Name: 'Tokyo line' });
	await save(page);
	await openForm(page, app);
	await page.waitForTimeout(700);
	await expect(page.getByLabel('Name', { exact: true })).toHaveValue('');
});

test('the keyboard alone adds a SIM', async ({ page, app }) => {
	await openForm(page, app);
	await planBox(page).focus();
	await page.keyboard.press('ArrowDown');
	await expect(page.getByRole('listbox')).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(page.getByRole('listbox')).toBeHidden();
	await page.keyboard.type('giff');
	await expect(planBox(page)).toHaveAttribute('aria-activedescendant', /.+/);
	await page.keyboard.press('End');
	await page.keyboard.press('Home');
	await page.keyboard.press('Enter');
	await expect(planBox(page)).toHaveValue('giffgaff Pay as you go');
	await page.keyboard.press('Tab');
	await page.keyboard.type('Bank codes');
	await page.keyboard.press('Enter');
	await page.locator('main[data-subscription]').waitFor();
	await expect(page.locator('main')).toContainText('Bank codes');
});

test('typing finds a plan by carrier, plan, country and Chinese name; "My own" is always last', async ({
	page,
	app
}) => {
	await openForm(page, app);
	const options = page.getByRole('listbox').getByRole('option');
	for (const [typed, found] of [
		['sakura long', 'Sakura Mobile'],
		['united kingdom giff', 'giffgaff'],
		['樱花', 'Sakura Mobile'],
		['香港 联通', 'China Unicom Hong Kong']
	] as const) {
		await planBox(page).fill(typed);
		await expect(options.first()).toContainText(found);
		await expect(options.last()).toContainText('My own');
	}
	await planBox(page).fill('no such carrier');
	await expect(options).toHaveCount(1);
	await expect(options).toContainText('My own');
});

test('a number is kept in its international form', async ({ page, app }) => {
	await openForm(page, app);
	await choosePlan(page, 'giffgaff');
	await enter(page, { 'Phone number': '07400 123456' });
	await expect(page.getByText('does not look like a complete phone number')).toBeHidden();
	await save(page);
	await page.getByRole('link', { name: 'Edit' }).click();
	await expect(page.getByLabel('Phone number', { exact: true })).toHaveValue('+447400123456');
});

test('an edit corrects a date and overrules a rule of the plan', async ({ page, app }) => {
	await openForm(page, app);
	await choosePlan(page, 'cuniq travel', /CUniq/);
	await enter(page, { 'Activated on': '2026-12-15' });
	await save(page);
	expect(await deadlines(page)).toEqual(['expiry 2026-12-17T16:00:00.000Z']);
	await page.getByRole('link', { name: 'Edit' }).click();
	await expect(page.getByLabel('Days', { exact: true })).toHaveValue('3');
	await enter(page, { Days: '10', 'Activated on': '2026-12-16', Name: 'Longer trip' });
	await save(page);
	expect(await deadlines(page)).toEqual(['expiry 2026-12-25T16:00:00.000Z']);
	await expect(page.locator('main')).toContainText('Longer trip');
});

test('two tabs that change one field are shown both values', async ({ page, app, context }) => {
	await openForm(page, app);
	await choosePlan(page, 'linemo');
	await enter(page, { Name: 'Tokyo line' });
	await save(page);
	const other = await context.newPage();
	await other.goto(`${page.url()}/edit`);
	await expect(other.getByLabel('Name', { exact: true })).toHaveValue('Tokyo line');
	await page.getByRole('link', { name: 'Edit' }).click();
	await enter(page, { Name: 'Line for banks' });
	await save(page);
	await enter(other, { Name: 'Old line', 'Bought at': 'Shinjuku' });
	await other.getByRole('button', { name: 'Save', exact: true }).click();
	const conflict = other.getByRole('group', { name: 'Name' });
	await expect(conflict.getByRole('radio', { name: 'Yours: Old line' })).toBeChecked();
	await conflict.getByRole('radio', { name: 'There: Line for banks' }).check();
	await save(other);
	await expect(other.locator('main')).toContainText('Line for banks');
	await other.getByRole('link', { name: 'Edit' }).click();
	await expect(await field(other, 'Bought at')).toHaveValue('Shinjuku');
});

test('a carrier that the list does not have is carried into "My own", and not into a plan chosen later', async ({
	page,
	app
}) => {
	await openForm(page, app);
	await planBox(page).fill('Lebara DE');
	await page.getByRole('option', { name: 'My own: Lebara DE' }).click();
	await expect(page.getByLabel('Carrier', { exact: true })).toHaveValue('Lebara DE');
	await choosePlan(page, 'giffgaff');
	await choosePlan(page, 'my own', 'My own');
	await expect(page.getByLabel('Carrier', { exact: true })).toHaveValue('');
});

test('what is typed before the list of plans is there waits for it, and is not taken for a plan of one’s own', async ({
	page,
	app
}) => {
	// The list of plans, and the plans of that carrier.
	const release = await delayScripts(page, 'Japan Welcome SIM');
	await page.goto(`${app.url}/subscriptions/new`);
	const box = page.getByRole('combobox', { name: 'Carrier or plan' });
	await box.fill('giffgaff');
	await box.press('Enter');
	await box.press('ArrowDown');
	await expect(page.getByRole('option')).toHaveCount(0);
	await expect(box).toHaveValue('giffgaff');
	await expect(page.getByLabel('Rule', { exact: true })).toHaveCount(0);
	await release();
	await expect(page.getByRole('option', { name: 'giffgaff' }).first()).toBeVisible();
	await box.press('Enter');
	await expect(page.getByLabel('Last top-up or paid use', { exact: true })).toBeVisible();
	await expect(page.getByLabel('Rule', { exact: true })).toHaveCount(0);
});
