import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildFolder } from '../../scripts/builds.js';
import { startServer } from '../../scripts/serve.js';
import { DAMAGES, endInACutRecord, EVICTIONS } from './support/damages';
import { startKillable } from './support/killable-browser';
import { addCard, waitUntilKept } from './support/own-card';

const NAMES = ['One', 'Two', 'Three', 'Four', 'Five'];

let server: Awaited<ReturnType<typeof startServer>>;
let folder: string;
let whole: string;
const table: string[][] = [];

beforeAll(async () => {
	server = await startServer({ root: buildFolder('site') });
	folder = await mkdtemp(path.join(tmpdir(), 'damage-'));
	whole = path.join(folder, 'whole');
	const { page, quit } = await startKillable(whole);
	for (const name of NAMES) await addCard(page, server.url, name);
	await waitUntilKept(page);
	await quit();
}, 180_000);
afterAll(async () => {
	console.log(
		table.map((row) => row.map((cell, column) => cell.padEnd([44, 14, 12][column] ?? 0)).join(' ')).join('\n')
	);
	await server.close();
	await rm(folder, { recursive: true, force: true });
});

/** What the app shows: which fault, its list, or how to begin. */
async function outcomeOf(page: Page): Promise<string> {
	await page.goto(`${server.url}/subscriptions`);
	const fault = page.locator('[data-fault]');
	await fault
		.or(page.locator('[data-subscription]'))
		.or(page.getByText(/No SIM|first SIM/))
		.first()
		.waitFor({ timeout: 40_000 });
	return (await fault.count()) > 0 ? String(await fault.first().getAttribute('data-fault')) : 'list';
}

async function namesShown(page: Page, names: readonly string[]): Promise<readonly string[]> {
	await page.goto(`${server.url}/subscriptions`);
	await page.locator('[data-subscription]').first().waitFor({ timeout: 20_000 });
	const text = (await page.getByRole('main').textContent()) ?? '';
	return names.filter((name) => text.includes(name));
}

/** False where the browser lets nobody replace its store: then the page says so, and the state can be had as a file. */
async function isRestored(page: Page): Promise<boolean> {
	await page.getByRole('button', { name: 'Restore this state' }).first().click();
	await page.getByRole('button', { name: 'Replace everything' }).click();
	const broken = page.getByText('The browser cannot replace its store either.');
	const list = page.locator('[data-subscription]');
	await broken.or(list).first().waitFor({ timeout: 30_000 });
	return (await broken.count()) === 0;
}

async function namesInFile(page: Page, names: readonly string[]): Promise<readonly string[]> {
	const download = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Save it as a file' }).first().click();
	const text = await readFile(await (await download).path(), 'utf8');
	return names.filter((name) => text.includes(`"nickname":"${name}"`));
}

async function damaged(
	what: string,
	damage: (profile: string) => Promise<void>,
	saved: readonly string[] = NAMES
): Promise<void> {
	const profile = path.join(folder, `copy-${table.length}`);
	await cp(whole, profile, { recursive: true });
	await rm(path.join(profile, 'SingletonLock'), { force: true });
	await damage(profile);
	const { page, kill } = await startKillable(profile);
	try {
		const outcome = await outcomeOf(page);
		const offered = await page.getByRole('button', { name: 'Restore this state' }).first().isVisible();
		const isWhole = outcome === 'list' || (await isRestored(page));
		const names = isWhole ? await namesShown(page, saved) : await namesInFile(page, saved);
		table.push([what, outcome, `${names.length} of ${saved.length}`, outcome === 'list' ? '' : `offered: ${offered}`]);
		expect(names).toEqual(saved);
	} finally {
		await kill();
		await rm(profile, { recursive: true, force: true });
	}
}

describe('a damaged disk loses nothing that was acknowledged, and never looks new', () => {
	test.each(Object.entries(DAMAGES))('%s', (what, damage) => damaged(what, damage), 120_000);

	// What the browser itself makes of it is told in torn-log.test.ts.
	test('log: ends in a write that was cut off, and was written on', async () => {
		const writtenOn = async (profile: string) => {
			await endInACutRecord(profile);
			const { page, quit } = await startKillable(profile);
			await addCard(page, server.url, 'Six');
			await waitUntilKept(page);
			await quit();
		};
		await damaged('log: cut off, then written on', writtenOn, [...NAMES, 'Six']);
	}, 120_000);
});

describe('an eviction loses nothing that was acknowledged, and never looks new', () => {
	test.each(Object.entries(EVICTIONS))('%s', (what, damage) => damaged(what, damage), 120_000);
});
