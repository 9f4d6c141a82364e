import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildFolder } from '../../scripts/builds.js';
import { startServer } from '../../scripts/serve.js';
import { keptNumber } from '../journeys/support/rows';
import { startKillable } from './support/killable-browser';

const KILLS = 300;
/** So many that writing them takes a while. */
const RECORDS = 2_000;
/** ms. A restore of so many is over by then, on a machine that has time. */
const LONGEST_LIFE = 800;
const WRITTEN_AT = Date.parse('2026-11-20T10:00:00Z');

let server: Awaited<ReturnType<typeof startServer>>;
let folder: string;
let profile: string;

beforeAll(async () => {
	server = await startServer({ root: buildFolder('site') });
	folder = await mkdtemp(path.join(tmpdir(), 'killed-restore-'));
	profile = path.join(folder, 'profile');
});
afterAll(async () => {
	await server.close();
	await rm(folder, { recursive: true, force: true });
});

/** A file of the first format, each of its records named after the run. */
function backupOf(run: number) {
	const rows = Array.from({ length: RECORDS }, (_, index) =>
		keptNumber({ id: `r${run}-${index}`, nickname: `Run ${run}`, lastDay: '2027-06-30', writtenAt: WRITTEN_AT })
	);
	const data = {
		subscriptions: rows.map(({ subscription }) => subscription),
		activities: rows.map(({ topUp }) => topUp),
		attempts: [],
		trips: [],
		preferences: []
	};
	const text = JSON.stringify({ app: 'simfolio', format: 1, exportedAt: '2026-11-21T10:00:00.000Z', data });
	return { name: 'backup.json', mimeType: 'application/json', buffer: Buffer.from(text) };
}

/** How many records and facts of which run the database holds, read without the app: "200 of Run 4 with 200". */
function readStored(page: Page): Promise<string> {
	return page.evaluate(async () => {
		const answered = <T>(request: IDBRequest<T>) =>
			new Promise<T>((resolve, reject) => {
				request.onsuccess = () => resolve(request.result);
				request.onerror = () => reject(request.error);
			});
		const database = await answered(indexedDB.open('simfolio'));
		const transaction = database.transaction(['subscriptions', 'activities']);
		const records: { nickname: string }[] = await answered(transaction.objectStore('subscriptions').getAll());
		const facts = await answered(transaction.objectStore('activities').count());
		database.close();
		const names = [...new Set(records.map(({ nickname }) => nickname))];
		return `${records.length} of ${names.join(' and ')} with ${facts}`;
	});
}

const wholeRun = (run: number) => `${RECORDS} of Run ${run} with ${RECORDS}`;

/** Up to the last question. */
async function askForRestore(page: Page, run: number): Promise<void> {
	await page.goto(`${server.url}/settings`);
	const chooser = page.waitForEvent('filechooser');
	await page.getByRole('button', { name: 'Restore backup' }).click();
	await (await chooser).setFiles(backupOf(run));
	await page.getByRole('button', { name: 'Replace everything' }).waitFor();
}

function replace(page: Page): Promise<void> {
	return page.getByRole('button', { name: 'Replace everything' }).click();
}

/** A browser that shows the records of one run, all of them, and nothing else. Answers which. */
async function runThatIsThere(page: Page, possible: readonly number[]): Promise<number> {
	await page.goto(`${server.url}/subscriptions`);
	const list = page.locator('[data-subscription]').first();
	await list.or(page.locator('[data-fault]')).or(page.getByText('Add your first SIM')).first().waitFor();
	expect(await list.isVisible()).toBe(true);
	const stored = await readStored(page);
	const there = possible.find((run) => stored === wholeRun(run));
	expect(possible.map(wholeRun)).toContain(stored);
	return there ?? Number.NaN;
}

test(`a browser killed ${KILLS} times during a restore holds all of the one or all of the other`, async () => {
	const first = await startKillable(profile);
	await askForRestore(first.page, 0);
	await replace(first.page);
	await first.page.getByText('Backup restored').waitFor();
	await first.quit();
	let [before, replaced] = [0, 0];
	for (let run = 1; run <= KILLS; run += 1) {
		const { page, kill } = await startKillable(profile);
		await askForRestore(page, run);
		const replacing = replace(page).catch(() => {});
		await new Promise((resolve) => setTimeout(resolve, Math.random() * LONGEST_LIFE));
		await kill();
		await replacing;
		const kept = path.join(folder, 'kept');
		await cp(profile, kept, { recursive: true, force: true });
		const next = await startKillable(profile);
		try {
			const there = await runThatIsThere(next.page, [before, run]);
			if (there === run) replaced += 1;
			before = there;
		} catch (error) {
			const evidence = await mkdtemp(path.join(tmpdir(), `lost-in-restore-${run}-`));
			await cp(kept, evidence, { recursive: true });
			throw new Error(`After kill ${run}; its profile is kept in ${evidence}`, { cause: error });
		} finally {
			await next.kill();
			await rm(kept, { recursive: true, force: true });
		}
	}
	console.log(`${KILLS} kills: the new records were there after ${replaced}, the old ones after ${KILLS - replaced}`);
	expect(replaced).toBeGreaterThan(0);
	expect(replaced).toBeLessThan(KILLS);
}, 5_400_000);
