import type { Page } from '@playwright/test';
import { expect, setClock, test } from '../support/app';
import { throughBackup } from '../support/backup-file';
import { addSim, dateOf, enter, press, undoLast } from '../support/record';

test.beforeEach(async ({ page }) => setClock(page, '2026-12-01T03:00:00Z'));

const ownRules = (page: Page) => page.getByRole('region', { name: 'Your own rules' });
const ruleChanged = (page: Page) => page.getByRole('region', { name: 'Rule changed' });

test('a rule that was overruled is said with what the plan says, and put back alone', async ({ page, app }) => {
	const main = await addSim(page, app, 'Long-term SIM/eSIM', { 'Plan for this SIM': 'Leave' });
	await expect(ownRules(page)).toHaveCount(0);
	await page.getByRole('link', { name: 'Edit' }).click();
	await enter(page, 'Cut-off day', '20');
	await press(page, 'Save');
	await expect(ownRules(page)).toContainText('Cut-off day: plan 25, yours 20');
	await expect(dateOf(main, 'cancel-by')).toHaveAttribute('datetime', '2026-12-20T15:00:00.000Z');

	await ownRules(page).getByRole('button', { name: 'Use the plan’s: Cut-off day' }).click();
	await expect(ownRules(page)).toHaveCount(0);
	await expect(dateOf(main, 'cancel-by')).toHaveAttribute('datetime', '2026-12-25T15:00:00.000Z');
	await undoLast(page);
	await expect(ownRules(page)).toContainText('yours 20');
	await page.locator('summary', { hasText: 'History' }).click();
	await expect(main).toContainText('Cut-off day: 20 → 25');
});

/** The record as an older catalogue made it: cut off on the 20th. */
async function addedBefore(page: Page, app: Parameters<typeof addSim>[1]): Promise<void> {
	await addSim(page, app, 'Long-term SIM/eSIM', { 'Plan for this SIM': 'Leave' });
	const address = page.url();
	await throughBackup(page, app, ({ data }) => {
		const [record] = data.subscriptions;
		const { exits } = record?.terms as { exits: { rule: object }[] };
		if (record) record.plan = { id: 'sakura-longterm', revision: '2020-01-01' };
		if (exits[0]) exits[0].rule = { kind: 'end-of-month', cutoffDay: 20 };
	});
	await page.goto(address);
}

test('a rule that the catalogue has changed changes no date to a later one before it is accepted', async ({
	page,
	app
}) => {
	await addedBefore(page, app);
	const main = page.locator('main[data-subscription]');
	await expect(ruleChanged(page)).toContainText('Cut-off day: was 20, is 25');
	await expect(dateOf(main, 'cancel-by')).toHaveAttribute('datetime', '2026-12-20T15:00:00.000Z');
	await ruleChanged(page).getByRole('button', { name: 'Accept' }).click();
	await expect(ruleChanged(page)).toHaveCount(0);
	await expect(dateOf(main, 'cancel-by')).toHaveAttribute('datetime', '2026-12-25T15:00:00.000Z');
	await undoLast(page);
	await expect(ruleChanged(page)).toBeVisible();
	await expect(dateOf(main, 'cancel-by')).toHaveAttribute('datetime', '2026-12-20T15:00:00.000Z');
});

test('an earlier date of a changed rule counts at once, also on Due, and goes when the old rule is kept', async ({
	page,
	app
}) => {
	await addSim(page, app, 'Long-term SIM/eSIM', { 'Plan for this SIM': 'Leave' });
	const address = page.url();
	await throughBackup(page, app, ({ data }) => {
		const [record] = data.subscriptions;
		const { exits } = record?.terms as { exits: { rule: object }[] };
		if (record) record.plan = { id: 'sakura-longterm', revision: '2020-01-01' };
		if (exits[0]) exits[0].rule = { kind: 'end-of-month', cutoffDay: 28 };
	});
	await page.goto(app.url);
	// By the record's own rule it would be Monday the 28th, by the new one it is Friday.
	await expect(page.locator('main time[data-deadline="cancel-by"]').first()).toHaveAttribute(
		'datetime',
		'2026-12-25T15:00:00.000Z'
	);
	await page.goto(address);
	const main = page.locator('main[data-subscription]');
	await expect(dateOf(main, 'cancel-by')).toHaveAttribute('datetime', '2026-12-25T15:00:00.000Z');
	await ruleChanged(page).getByRole('button', { name: 'Keep mine' }).click();
	await expect(ruleChanged(page)).toHaveCount(0);
	await expect(dateOf(main, 'cancel-by')).toHaveAttribute('datetime', '2026-12-28T15:00:00.000Z');
	await expect(ownRules(page)).toBeVisible();
	await page.reload();
	await expect(ownRules(page)).toBeVisible();
	await expect(ruleChanged(page)).toHaveCount(0);
});
