import { expect, setClock, test } from '../support/app';
import { dayFrom, keptNumber, storeRecords } from '../support/rows';

const NOW = '2026-11-21T10:00:00Z';
const IPHONE =
	'Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5 Mobile/15E148 Safari/604.1';
const card = keptNumber({
	id: 'kept',
	nickname: 'Kept',
	lastDay: dayFrom(Date.parse(NOW), 20),
	writtenAt: Date.parse('2026-11-01T00:00:00Z')
});

test.describe('on an iPhone', () => {
	test.use({ userAgent: IPHONE });

	test('the seven days are said once there is something to lose, and not again', async ({ page, app }) => {
		await setClock(page, NOW);
		await page.goto(app.url);
		await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible();
		await expect(page.locator('[data-coaching]')).toHaveCount(0);
		await storeRecords(page, app, [card]);
		await page.goto(app.url);
		// One line at a time, and nothing of three weeks is in any backup.
		await expect(page.locator('[data-backup-age]')).toBeVisible();
		await expect(page.locator('[data-coaching]')).toHaveCount(0);
		await page.reload();
		const line = page.locator('[data-coaching="home-screen"]');
		await expect(line).toContainText('after seven days without a visit');
		await expect(page.locator('[data-backup-age]')).toHaveCount(0);
		await line.getByRole('button', { name: 'Understood' }).click();
		await expect(line).toHaveCount(0);
		await page.reload();
		await expect(page.locator('[data-subscription]').first()).toBeVisible();
		await expect(line).toHaveCount(0);
	});
});

test('whether the browser keeps the data stands with what alerts hang on', async ({ page, app }) => {
	await setClock(page, NOW);
	await page.goto(app.url);
	await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible();
	await storeRecords(page, app, [card]);
	await page.goto(`${app.url}/settings/alerts`);
	await expect(page.getByRole('listitem').filter({ hasText: 'Stored here' })).toContainText('may be cleared');
});
