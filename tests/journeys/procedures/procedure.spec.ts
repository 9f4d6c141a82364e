import { expect, setClock, test, testWithServiceWorker, waitUntilOffline } from '../support/app';
import { act, actWith, addSim, openProcedure } from '../support/record';

const LINE = {
	Country: 'JP',
	Billing: 'Postpaid',
	Rule: 'open-ended',
	'Cancel rule': 'end-of-month',
	'Plan for this SIM': 'Leave'
};

test.beforeEach(async ({ page }) => setClock(page, '2026-12-17T03:00:00Z'));

testWithServiceWorker('ticked steps are still ticked after a reload, without the server', async ({ page, app }) => {
	await addSim(page, app, 'LINEMO', { 'Plan for this SIM': 'Leave' });
	const region = page.getByRole('region', { name: 'Cancellation procedure' });
	const steps = region.getByRole('list').getByRole('checkbox');
	await steps.first().check();
	await steps.nth(1).check();
	await expect(region).toContainText('2 of');
	await waitUntilOffline(page);
	await app.stop();
	await page.reload();
	await expect(steps.first()).toBeChecked();
	await expect(steps.nth(1)).toBeChecked();
	await steps.first().uncheck();
	await expect(region).toContainText('1 of');
	await page.reload();
	await expect(steps.first()).not.toBeChecked();
	await expect(steps.nth(1)).toBeChecked();
});

test('an open bill is said at the step that it blocks, and is gone once paid', async ({ page, app }) => {
	await addSim(page, app, 'My own', LINE);
	const region = page.getByRole('region', { name: 'Cancellation procedure' });
	await actWith(page, 'charge', { Amount: '2178', Currency: 'JPY', 'Due on': '2026-12-28' });
	await expect(region).toContainText('Pay ¥2,178');
	await expect(region).toContainText(
		'Pay ¥2,178 by Thu 24 Dec, then ask: the request may not be taken while a bill is open.'
	);
	await act(page, 'pay');
	await expect(region).not.toContainText('Pay ¥2,178');
});

test('a card that ends by itself says that nothing has to be cancelled', async ({ page, app }) => {
	await addSim(page, app, 'My own', {
		Country: 'HK',
		Rule: 'fixed-days',
		Days: '7',
		'Activated on': '2026-12-17',
		'Cancel rule': 'none-needed'
	});
	const region = await openProcedure(page);
	await expect(region.getByRole('heading', { name: 'Nothing to cancel' })).toBeVisible();
	await expect(region.getByRole('checkbox').first()).toBeVisible();
});

test('taking the number along has other steps than letting it go', async ({ page, app }) => {
	await addSim(page, app, 'LINEMO', { 'Plan for this SIM': 'Leave', 'Phone number': '+81 70 0000 4821' });
	const region = page.getByRole('region', { name: 'Cancellation procedure' });
	await region.getByRole('radio', { name: 'Take it along' }).check();
	await expect(region).toContainText('Do not cancel here');
	await region.getByRole('radio', { name: 'Let it go' }).check();
	await expect(region).not.toContainText('Do not cancel here');
});

test('a procedure of the catalogue names its sources and when they were checked', async ({ page, app }) => {
	await addSim(page, app, 'IIJmio', { 'Plan for this SIM': 'Leave' });
	const region = page.getByRole('region', { name: 'Cancellation procedure' });
	await expect(region).toContainText(/checked \w{3} \d+ \w{3} 20\d\d/);
});

test('the request comes first, and what holds for any carrier is folded once under it', async ({ page, app }) => {
	await addSim(page, app, 'My own', LINE);
	const region = page.getByRole('region', { name: 'Cancellation procedure' });
	const open = region.locator('ol > li:visible').getByRole('checkbox');
	await expect(open.first()).toHaveAccessibleName('Look whether it can be done online');
	await expect(region.getByRole('checkbox', { name: 'Save what is on this account' })).toBeHidden();
	await expect(region).toContainText('0 of 5 done');
	await region.getByRole('checkbox', { name: 'Ask the hotline how your plan is ended' }).check();
	await expect(region).toContainText('1 of 5 done');
	await region.getByText('Good to know', { exact: true }).click();
	await region.getByRole('checkbox', { name: 'Save what is on this account' }).check();
	await expect(region).toContainText('1 of 5 done');
});

test('"How to cancel" on Due lands on the procedure', async ({ page, app }) => {
	await addSim(page, app, 'LINEMO', { 'Plan for this SIM': 'Leave' });
	await page.goto(`${app.url}/`);
	await page.getByRole('link', { name: 'How to cancel' }).first().click();
	const region = page.getByRole('region', { name: 'Cancellation procedure' });
	await expect(region.getByRole('heading', { name: 'How to cancel LINEMO' })).toBeInViewport();
	await expect(region.getByRole('checkbox', { name: 'Send the request' })).toBeInViewport();
});

test('what ending it costs is worked out from the contract', async ({ page, app }) => {
	await addSim(page, app, 'China Mobile Hong Kong Monthly plan', {
		'Contract start': '2026-01-10',
		Months: '24',
		'Plan for this SIM': 'Leave'
	});
	const region = page.getByRole('region', { name: 'Cancellation procedure' });
	await expect(region).toContainText('left until Sun 9 Jan 2028');
});
