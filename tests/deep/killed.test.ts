import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildFolder } from '../../scripts/builds.js';
import { startServer } from '../../scripts/serve.js';
import { readTable } from '../journeys/support/rows';
import { startKillable } from './support/killable-browser';
import { addCard } from './support/own-card';

const KILLS = 40;
/** After the first save of a run; each save takes some hundred milliseconds, so the kill may fall anywhere in one. */
const LONGEST_LIFE_MS = 3000;

let server: Awaited<ReturnType<typeof startServer>>;
let profile: string;

beforeAll(async () => {
	server = await startServer({ root: buildFolder('site') });
	profile = await mkdtemp(path.join(tmpdir(), 'killed-'));
});
afterAll(async () => {
	await server.close();
	await rm(profile, { recursive: true, force: true });
});

/** Adds cards until the page dies, noting each name as soon as the screen says that it is saved. */
async function addUntilKilled(page: Page, run: number, acknowledged: string[]): Promise<void> {
	for (let card = 1; ; card += 1) {
		const name = `Card ${run}-${card}`;
		await addCard(page, server.url, name);
		acknowledged.push(name);
	}
}

interface Stored {
	names: string[];
	/** Records without a first fact, and facts without a record. */
	halves: string[];
}

/** What the database holds, read without the app. */
async function readStored(page: Page): Promise<Stored> {
	const records = (await readTable(page, 'subscriptions')).map(({ id, nickname }) => ({ id, name: String(nickname) }));
	const owners = (await readTable(page, 'activities')).map(({ subscriptionId }) => subscriptionId);
	const known = new Set(records.map(({ id }) => id));
	const withFact = new Set(owners);
	return {
		names: records.map(({ name }) => name),
		halves: [
			...records.filter(({ id }) => !withFact.has(id)).map(({ name }) => name),
			...owners.filter((id) => !known.has(id)).map(String)
		]
	};
}

test(`a browser killed ${KILLS} times while saving loses nothing that it called saved, and keeps nothing by halves`, async () => {
	const acknowledged: string[] = [];
	for (let run = 0; ; run += 1) {
		const { page, kill } = await startKillable(profile);
		await page.goto(`${server.url}/`);
		await page.getByRole('heading').first().waitFor();
		const { names, halves } = await readStored(page);
		expect(acknowledged.filter((name) => !names.includes(name))).toEqual([]);
		expect(halves).toEqual([]);
		expect(await page.getByRole('alert').count()).toBe(0);
		if (run === KILLS) return kill();

		const before = acknowledged.length;
		const adding = addUntilKilled(page, run, acknowledged).catch(() => {});
		await expect.poll(() => acknowledged.length, { timeout: 60_000 }).toBeGreaterThan(before);
		await new Promise((resolve) => setTimeout(resolve, Math.random() * LONGEST_LIFE_MS));
		await kill();
		await adding;
	}
}, 1_800_000);
