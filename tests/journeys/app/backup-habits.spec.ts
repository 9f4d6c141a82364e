import { readFile } from 'node:fs/promises';
import { expect, setClock, test } from '../support/app';
import { addSim } from '../support/record';

test('Due says what no backup holds, after a week, once, and again a week later at the soonest', async ({
	page,
	app
}) => {
	await setClock(page, '2026-11-01T03:00:00Z');
	await addSim(page, app, 'giffgaff', { Name: 'Codes', 'Last top-up or paid use': '2026-09-15' });
	const line = page.locator('[data-backup-age]');
	const visit = async (iso: string) => {
		await setClock(page, iso);
		await page.goto(app.url);
		await expect(page.locator('main [data-subscription]').first()).toBeVisible();
		// The line comes last: with every file here, and the rows that it asks for read.
		await page.waitForLoadState('networkidle');
		await page.waitForTimeout(500);
	};
	await visit('2026-11-07T03:00:00Z');
	await expect(line).toHaveCount(0);
	await visit('2026-11-08T04:00:00Z');
	await expect(line).toHaveAttribute('data-backup-age', '7');
	await expect(line).toContainText('1 entry of 7 days is on this device alone: there is no backup yet.');
	await visit('2026-11-10T04:00:00Z');
	await expect(line).toHaveCount(0);
	await visit('2026-11-15T05:00:00Z');
	await expect(line).toHaveAttribute('data-backup-age', '14');
	await line.getByRole('button', { name: 'Not now' }).click();
	await expect(line).toHaveCount(0);
	await visit('2026-11-23T05:00:00Z');
	await line.getByRole('link', { name: 'Save a backup' }).click();
	const download = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Save backup' }).click();
	await download;
	await expect(page.getByText('Last backup: Mon 23 Nov 2026')).toBeVisible();
	await visit('2026-12-31T05:00:00Z');
	await expect(line).toHaveCount(0);
});

test('a backup goes into a chosen folder, and to the downloads when the folder is given up', async ({ page, app }) => {
	await setClock(page, '2026-11-21T03:00:00Z');
	// The browser's own folder for this page stands in for one of the user's.
	await page.addInitScript(() => {
		Reflect.set(window, 'showDirectoryPicker', () => navigator.storage.getDirectory());
	});
	await addSim(page, app, 'giffgaff', { Name: 'Codes', 'Last top-up or paid use': '2026-09-15' });
	await page.goto(`${app.url}/settings`);
	await page.getByRole('button', { name: 'Choose a folder' }).click();
	await expect(page.getByText('Backups go to the folder')).toBeVisible();
	await page.reload();
	await expect(page.getByText('Backups go to the folder')).toBeVisible();
	await page.getByRole('button', { name: 'Save backup' }).click();
	await expect(page.getByText('Backup saved in your folder: simfolio-2026-11-21T030000.json')).toBeVisible();
	const text = await page.evaluate(async () => {
		const folder = await navigator.storage.getDirectory();
		return (await (await folder.getFileHandle('simfolio-2026-11-21T030000.json')).getFile()).text();
	});
	expect(JSON.parse(text)).toMatchObject({ format: 2, data: { subscriptions: [{ nickname: 'Codes' }] } });
	await page.getByRole('button', { name: 'Back to downloads' }).click();
	const download = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Save backup' }).click();
	expect((await download).suggestedFilename()).toBe('simfolio-2026-11-21T030000.json');
});

test('the calendar is asked to remind of the next backup, and is told nothing else', async ({ page, app }) => {
	await setClock(page, '2026-11-21T03:00:00Z');
	await addSim(page, app, 'giffgaff', { Name: 'Codes', 'Last top-up or paid use': '2026-09-15' });
	await page.goto(`${app.url}/settings`);
	const download = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Remind me in a month' }).click();
	const text = await readFile(await (await download).path(), 'utf8');
	expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(1);
	expect(text).toContain('DTSTART:20261221T030000Z');
	expect(text).toContain('SUMMARY:Save a Simfolio backup');
	expect(text).toContain('BEGIN:VALARM');
	expect(text).not.toContain('Codes');
});
