import type { Page } from '@playwright/test';
import { expect, setClock, test } from '../support/app';
import { throughBackup } from '../support/backup-file';
import { addSim, openProcedure } from '../support/record';

const region = (page: Page) => page.getByRole('region', { name: 'Cancellation procedure' });
const questions = (page: Page) => region(page).getByRole('region', { name: 'To make this exact' });

test.beforeEach(async ({ page }) => setClock(page, '2026-12-17T03:00:00Z'));

test('a SIM of several countries without a plan has general steps and the questions that would make them exact', async ({
	page,
	app
}) => {
	await addSim(page, app, 'My own', { Country: 'ZZ', 'Time zone': 'UTC', Rule: 'open-ended', Billing: 'Postpaid' });
	await openProcedure(page);
	await expect(region(page).getByRole('checkbox').first()).toBeVisible();
	await expect(questions(page)).toContainText('Which plan is it?');
	await expect(questions(page)).toContainText('Which country is it from?');
	await expect(questions(page)).toContainText('How, and until when, can it be cancelled?');
	await questions(page).getByRole('link', { name: 'Answer it in the form' }).click();
	await expect(page.getByRole('combobox', { name: 'Carrier or plan' })).toBeVisible();
});

test('a SIM whose plan is not in the list any more keeps its rules and says so', async ({ page, app }) => {
	await addSim(page, app, 'LINEMO', { 'Plan for this SIM': 'Leave' });
	const address = page.url();
	await throughBackup(page, app, ({ data }) => {
		const [record] = data.subscriptions;
		if (record) record.plan = { id: 'a-plan-of-old', revision: '2020-01-01' };
	});
	await page.goto(address);
	await expect(region(page).getByRole('checkbox', { name: 'Send the request' })).toBeVisible();
	await expect(questions(page)).toContainText('not in the list any more');
});

test('an eSIM that its rules want back is asked about, and nothing is to be sent', async ({ page, app }) => {
	await addSim(page, app, 'LINEMO', { 'Plan for this SIM': 'Leave' });
	const address = page.url();
	await throughBackup(page, app, ({ data }) => {
		const [record] = data.subscriptions;
		if (!record) return;
		record.form = 'esim';
		record.terms = { ...(record.terms as object), returnDuty: { required: 'yes', withinDays: 5 } };
	});
	await page.goto(address);
	await expect(questions(page)).toContainText('Is it an eSIM, or a plastic card?');
	await expect(region(page).getByRole('checkbox', { name: 'Only now delete the eSIM' })).toBeVisible();
	await expect(region(page)).not.toContainText('Send the SIM back');
});
