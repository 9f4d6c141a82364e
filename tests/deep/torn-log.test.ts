import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startBareSite } from './support/bare-site';
import { endInACutRecord } from './support/damages';
import { startKillable } from './support/killable-browser';

/*
 * What a browser leaves that is killed in the middle of a write: a log whose last record is not all there. Chromium's
 * LevelDB drops that record, as it should, then writes on behind it (`reuse_logs`); whoever opens the log next takes it
 * for corrupt, and Chromium throws the whole store away: https://github.com/google/leveldb/issues/1287. So one write
 * that nobody was told of costs every one that was acknowledged before and after it, two starts later.
 * What the app makes of it is told in damage.test.ts.
 */

let folder: string;

beforeAll(async () => {
	folder = await mkdtemp(path.join(tmpdir(), 'torn-log-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test('behind a write that was cut off, the browser loses the whole store of a page with nothing of ours', async () => {
	const bare = await startBareSite();
	const profile = path.join(folder, 'bare');
	const begun = async () => {
		const browser = await startKillable(profile);
		await browser.page.goto(bare.url);
		await browser.page.getByText('open').waitFor();
		return browser;
	};
	const write = (page: Page, id: string) =>
		page.evaluate((row) => Reflect.get(window, 'replaceAll')({ subscriptions: [row] }), { id });
	try {
		const first = await begun();
		await write(first.page, 'before');
		await first.quit();
		await endInACutRecord(profile);
		const second = await begun();
		expect(await second.page.title()).toBe('Bare');
		await write(second.page, 'after');
		await second.quit();
		const third = await begun();
		expect(await third.page.title()).toMatch(/^total loss: IndexedDB \(database was corrupt\)/);
		await third.kill();
	} finally {
		bare.close();
	}
}, 120_000);
