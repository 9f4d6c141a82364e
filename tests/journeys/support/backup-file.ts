import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, type App } from './app';

interface BackupFile {
	app: string;
	exportedAt: string;
	data: { subscriptions: Record<string, unknown>[]; activities: Record<string, unknown>[] };
}

/** Saves a backup, changes it as `change` says, and restores it: how a record of another time comes to be on a device. */
export async function throughBackup(page: Page, app: App, change: (file: BackupFile) => void): Promise<void> {
	await page.goto(`${app.url}/settings`);
	const download = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Save backup' }).click();
	const {
		app: name,
		exportedAt,
		data
	} = JSON.parse(await readFile(await (await download).path(), 'utf8')) as BackupFile;
	// The first format has no checksums, which a change would break.
	const file = { app: name, format: 1, exportedAt, data };
	change(file);
	const chooser = page.waitForEvent('filechooser');
	await page.getByRole('button', { name: 'Restore backup' }).click();
	const buffer = Buffer.from(JSON.stringify(file));
	await (await chooser).setFiles({ name: 'backup.json', mimeType: 'application/json', buffer });
	await page.getByRole('button', { name: 'Replace everything' }).click();
	await expect(page.getByText('Backup restored')).toBeVisible();
}
