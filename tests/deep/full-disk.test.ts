import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildFolder } from '../../scripts/builds.js';
import { startServer } from '../../scripts/serve.js';
import { startKillable } from './support/killable-browser';
import { addCard, fillInCard, waitUntilKept } from './support/own-card';

// A disk that is really full: of a quota that is only pretended Chromium takes no notice. Needs root, for the mount.

const run = promisify(execFile);
let server: Awaited<ReturnType<typeof startServer>>;
let folder: string;
let disk: string;

beforeAll(async () => {
	server = await startServer({ root: buildFolder('site') });
	folder = await mkdtemp(path.join(tmpdir(), 'full-disk-'));
	disk = path.join(folder, 'disk');
	await mkdir(disk);
	await run('mount', ['-t', 'tmpfs', '-o', 'size=60m', 'tmpfs', disk]);
});
afterAll(async () => {
	await run('umount', ['-l', disk]);
	await server.close();
	await rm(folder, { recursive: true, force: true });
});

/** Adds cards until one is not saved, which answers its name; a last page of a file may have room for some. */
async function addUntilFull(page: Page, acknowledged: string[]): Promise<string> {
	const said = page
		.getByRole('alert')
		.filter({ hasText: 'It could not be saved; everything you typed is still here.' });
	const saved = page.locator('main[data-subscription]');
	for (let card = 1; ; card += 1) {
		const name = `Card ${card} on a full disk`;
		await fillInCard(page, server.url, name);
		await page.getByRole('button', { name: 'Save', exact: true }).click();
		await said.or(saved).first().waitFor({ timeout: 30_000 });
		if (await said.isVisible()) {
			expect(await said.textContent()).not.toMatch(/load the page again/i);
			return name;
		}
		acknowledged.push(name);
	}
}

/** Which of the names stand in the list; where the browser gave its store up, after the kept state was restored. */
async function namesThere(page: Page, names: readonly string[]): Promise<readonly string[]> {
	const list = page.locator('[data-subscription]');
	const fault = page.locator('[data-fault]');
	await page.goto(`${server.url}/subscriptions`);
	await list.or(fault).first().waitFor({ timeout: 40_000 });
	if (await fault.isVisible()) {
		await page.getByRole('button', { name: 'Restore this state' }).first().click();
		await page.getByRole('button', { name: 'Replace everything' }).click();
		await list.first().waitFor({ timeout: 30_000 });
		await page.goto(`${server.url}/subscriptions`);
		await list.first().waitFor({ timeout: 30_000 });
	}
	const text = (await page.getByRole('main').textContent()) ?? '';
	return names.filter((name) => text.includes(name));
}

test('a full disk: said as not saved, what was typed stays, and what was kept before is there again', async () => {
	const { page, quit } = await startKillable(path.join(disk, 'profile'));
	await addCard(page, server.url, 'Kept before');
	await waitUntilKept(page);

	const ballast = path.join(disk, 'ballast');
	await expect(run('dd', ['if=/dev/zero', `of=${ballast}`, 'bs=4k'])).rejects.toThrow('No space left');
	const acknowledged: string[] = [];
	const typed = await addUntilFull(page, acknowledged);
	expect(await page.getByLabel('Name', { exact: true }).inputValue()).toBe(typed);

	// Chromium may give its whole store up where it could not write to it: then the kept state is what there is.
	await rm(ballast);
	console.log(
		`acknowledged on the full disk: ${acknowledged.length}, there: ${(await namesThere(page, acknowledged)).length}`
	);
	expect(await namesThere(page, ['Kept before'])).toEqual(['Kept before']);

	await addCard(page, server.url, typed);
	await quit();
}, 180_000);
