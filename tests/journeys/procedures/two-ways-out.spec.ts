import { expect, setClock, test } from '../support/app';
import { addSim, openProcedure } from '../support/record';
import { step, stepsOf } from '../support/procedures';

test.beforeEach(async ({ page }) => setClock(page, '2026-11-02T03:00:00Z'));

test('a ticked withdrawal ends the line by its right, and its steps stay ticked', async ({ page, app }) => {
	const main = await addSim(page, app, 'IIJmio Giga plan', {
		'Contract papers received on': '2026-11-01',
		'Service started on': '2026-11-01',
		'Plan for this SIM': 'Leave'
	});
	const procedure = stepsOf(main);
	await expect(procedure.getByRole('radio', { name: 'Withdraw within 8 days' })).toBeChecked();
	const request = step(procedure, 'Send the request');
	await request.getByRole('checkbox').check();
	await request.getByRole('button', { name: 'Write it into the record' }).click();

	await expect(main).toHaveAttribute('data-status', 'cancel-requested');
	await expect(main.locator('time[data-service-end]')).toHaveAttribute('datetime', '2026-11-02');
	await expect(request.getByRole('checkbox')).toBeChecked();
	await expect(request).toContainText('done Mon 2 Nov, 12:00');
	await page.reload();
	await openProcedure(page);
	await expect(request.getByRole('checkbox')).toBeChecked();
	await expect(procedure.getByRole('radio', { name: 'Withdraw within 8 days' })).toBeChecked();
	await main.locator('summary', { hasText: 'History' }).click();
	await expect(main).toContainText('Cancellation asked for · by the right to withdraw');
});
