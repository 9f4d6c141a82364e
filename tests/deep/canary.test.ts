import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { unzipSync } from 'fflate';
import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildFolder } from '../../scripts/builds.js';
import { startServer } from '../../scripts/serve.js';
import { lastPicture, needlesOf, noise, watchPictures } from './support/canary-photo';
import { startKillable } from './support/killable-browser';
import { fillInCard, waitUntilKept } from './support/own-card';
import { filesWith, holds, storesWith, type Needle } from './support/profile-scan';

/** A name is no secret: where it is found, a secret would have been found as well. Without digits, which are masked. */
const NAME = 'Named-in-plain-kzyxfjqvbw';
const PASSPHRASE = 'canary passphrase wwvqzfjyxk';
const SECRETS = {
	PIN: 'canary-pin-fqzyvwjkxb',
	PUK: 'canary-puk-bbzwxkqvyj',
	'Customer password': 'canary-word-yyvqjbkfzx',
	'eSIM activation code': 'LPA:1$canary.example$jjyzfqvbwx'
} as const;
/** Typed, and never saved. */
const UNSAVED = 'canary-unsaved-xxkfqzyjbv';
/** What is said of a photo, that is kept and that is not. */
const WORDS = 'canary-passport-qjxwkzvfyb';
const UNSAVED_WORDS = 'canary-contract-vvzkxqjwfb';
const PHOTO = noise();
const HIDDEN = [...Object.values(SECRETS), UNSAVED, WORDS, UNSAVED_WORDS, PASSPHRASE];
const YESTERDAY = new Date(Date.now() - 86_400_000).toISOString().slice(0, 10);
const PATHS = [
	'/',
	'/subscriptions',
	'/subscriptions?look=tiles',
	'/timeline',
	'/trips',
	'/lost',
	'/procedures',
	'/settings'
];

let server: Awaited<ReturnType<typeof startServer>>;
let folder: string;

beforeAll(async () => {
	server = await startServer({ root: buildFolder('site') });
	folder = await mkdtemp(path.join(tmpdir(), 'canary-'));
});
afterAll(async () => {
	await server.close();
	await rm(folder, { recursive: true, force: true });
});

/** A number that has to be topped up again, so that there is a date for the calendar. */
async function addKeptNumber(page: Page): Promise<void> {
	await fillInCard(page, server.url, NAME);
	await page.getByLabel('Rule', { exact: true }).selectOption('rolling');
	await page.getByLabel('Keep-alive every', { exact: true }).fill('180');
	await page.getByRole('group', { name: 'Keep-alive unit' }).getByRole('radio', { name: 'days' }).check();
	await page.getByLabel('Last top-up or paid use', { exact: true }).fill(YESTERDAY);
	await page.getByRole('button', { name: 'Save', exact: true }).click();
	await page.waitForURL(/\/subscriptions\/[0-9a-f-]{36}$/);
}

/** Keeps a photo and shows it once; another one is only begun. Answers what was stored of it, decrypted. */
async function usePhoto(page: Page): Promise<Buffer> {
	await page.getByRole('button', { name: 'Add a photo' }).click();
	await page.getByLabel('Own words', { exact: true }).fill(WORDS);
	const file = { name: 'canary.jpg', mimeType: 'image/png', buffer: PHOTO };
	await page.getByLabel('Choose a picture').setInputFiles(file);
	await page.getByRole('button', { name: `Show photo: ID document · ${WORDS}` }).click();
	await page.getByRole('dialog').getByRole('img').waitFor();
	const picture = await lastPicture(page);
	await page.keyboard.press('Escape');
	await page.getByRole('button', { name: 'Add a photo' }).click();
	await page.getByLabel('Own words', { exact: true }).fill(UNSAVED_WORDS);
	return picture;
}

/** Everything that is done with secrets, each of them shown once. Answers the recovery code. */
async function useVault(page: Page): Promise<string> {
	await page.locator('[data-secrets] > summary').click();
	await page.getByLabel('Passphrase', { exact: true }).fill(PASSPHRASE);
	await page.getByLabel('Passphrase once more').fill(PASSPHRASE);
	await page.getByRole('button', { name: 'Create the vault' }).click();
	const code = await page.locator('[data-recovery-code]').textContent({ timeout: 60_000 });
	await page.getByRole('button', { name: 'I have it on paper' }).click();
	for (const [field, text] of Object.entries(SECRETS)) {
		await page.getByRole('button', { name: `Add: ${field}` }).click();
		await page.getByLabel(field, { exact: true }).fill(text);
		await page.locator('[data-secrets]').getByRole('button', { name: 'Save' }).click();
		await page.getByRole('button', { name: `Show: ${field}` }).click();
		await page.getByText(text).waitFor();
	}
	await page.getByRole('button', { name: 'Add: Porting code' }).click();
	await page.getByLabel('Porting code', { exact: true }).fill(UNSAVED);
	if (code === null) throw new Error('No recovery code was shown');
	return code;
}

/** What a file that is handed out holds, unpacked where it is a zip. */
async function saved(page: Page, button: string): Promise<Buffer> {
	const download = page.waitForEvent('download');
	await page.getByRole('button', { name: button, exact: true }).click();
	const bytes = await readFile(await (await download).path());
	if (bytes.subarray(0, 2).toString() === 'PK') return Buffer.concat([bytes, ...Object.values(unzipSync(bytes))]);
	return Buffer.from(bytes.toString('utf8').replaceAll('\r\n ', '')); // a calendar file folds its lines
}

/** Where one of the secrets is read in what a page shows. */
async function shown(page: Page, secrets: readonly string[]): Promise<readonly string[]> {
	const text = `${page.url()}\n${await page.title()}\n${await page.content()}`;
	return [...secrets, 'blob:http']
		.filter((secret) => text.includes(secret))
		.map((secret) => `${page.url()}: ${secret}`);
}

/** Uses a vault and looks wherever one might see, in an open browser; the profile is looked through once it is closed. */
async function lookEverywhere(page: Page): Promise<readonly Needle[]> {
	await watchPictures(page);
	await addKeptNumber(page);
	const record = page.url();
	const texts = [...HIDDEN, await useVault(page)];
	const picture = await usePhoto(page);
	const hidden = [...texts, ...needlesOf('chosen photo', PHOTO), ...needlesOf('kept photo', picture)];
	for (const address of [...PATHS.map((each) => server.url + each), record, `${record}/staff`, `${record}/edit`]) {
		await page.goto(address);
		await page.locator('#app main').first().waitFor();
		expect(await shown(page, texts)).toEqual([]);
	}
	await page.goto(`${server.url}/settings`);
	for (const button of ['Save backup', 'Put all dates into the calendar']) {
		const file = await saved(page, button);
		expect(holds(file, NAME)).toBe(true);
		expect(hidden.filter((needle) => holds(file, needle))).toEqual([]);
	}
	await waitUntilKept(page);
	expect(await storesWith(page, [NAME])).not.toEqual([]);
	expect(await storesWith(page, hidden)).toEqual([]);
	return hidden;
}

test('a secret is found nowhere: no file of the profile, no store, no screen, no file that is handed out', async () => {
	const profile = path.join(folder, 'profile');
	const { page, quit } = await startKillable(profile);
	const hidden = await lookEverywhere(page).finally(quit);
	expect(await filesWith(profile, [NAME])).not.toEqual([]);
	expect(await filesWith(profile, hidden)).toEqual([]);
});

test('a photo that was stored in plain would be found by any of its bytes', async () => {
	const elsewhere = path.join(folder, 'in plain');
	await mkdir(elsewhere);
	const needles = needlesOf('photo', PHOTO);
	await writeFile(path.join(elsewhere, 'as it is'), Buffer.concat([Buffer.from('before'), PHOTO]));
	expect(await filesWith(elsewhere, needles)).toHaveLength(needles.length);
	await writeFile(path.join(elsewhere, 'as it is'), `"bytes":"${PHOTO.toString('base64')}"`);
	expect(await filesWith(elsewhere, needles)).toHaveLength(needles.length);
});
