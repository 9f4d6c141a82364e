import { coldStart, expect, setClock, test, testWithServiceWorker, waitUntilOffline } from '../support/app';
import { violationsOf } from '../support/axe';
import { aPdf, aPicture } from '../support/proof-files';
import { readTable } from '../support/rows';
import { addPhoto, choosePhoto, damagePhotos, describePhoto, isAlive, photosOf } from '../support/vault-photos';
import {
	addSecret,
	createVault,
	NOW,
	oneSim,
	openSecrets,
	outOfSight,
	PASSPHRASE,
	unlock
} from '../support/vault-page';

const WORDS = 'passport kzyxfjqvbw';
const SHOW = `Show photo: ID document · ${WORDS}`;

test('a photo is sealed, shown by keyboard over a narrow screen for a minute, and opens after a reload', async ({
	page,
	app
}) => {
	await page.setViewportSize({ width: 320, height: 640 });
	await oneSim(page, app);
	await createVault(page);
	await addPhoto(page, 'id-document', WORDS);
	await expect(page.getByRole('status').filter({ hasText: 'Photo kept, encrypted' })).toBeVisible();
	await expect(page.getByRole('button', { name: 'Add a photo' })).toBeVisible();
	await expect(page.locator('img')).toHaveCount(0);
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
	expect(await violationsOf(page)).toEqual([]);

	await page.getByRole('button', { name: SHOW }).focus();
	await page.keyboard.press('Enter');
	const dialog = page.getByRole('dialog', { name: `ID document · ${WORDS}` });
	const picture = dialog.getByRole('img', { name: `Photo: ID document · ${WORDS}` });
	await expect(picture).toHaveJSProperty('naturalWidth', 40);
	expect(await dialog.boundingBox()).toEqual({ x: 0, y: 0, width: 320, height: 640 });
	expect(await violationsOf(page)).toEqual([]);
	await dialog.getByRole('button', { name: 'Larger' }).click();
	expect((await picture.boundingBox())?.width).toBeGreaterThan(600);
	expect(await violationsOf(page)).toEqual([]);
	const address = (await picture.getAttribute('src')) ?? '';
	expect(await isAlive(page, address)).toBe(true);
	await page.keyboard.press('Escape');
	await expect(dialog).toHaveCount(0);
	await expect(page.getByRole('button', { name: SHOW })).toBeFocused();
	expect(await isAlive(page, address)).toBe(false);

	await page.getByRole('button', { name: 'Lock now' }).click();
	await expect(page.getByLabel('Passphrase or recovery code')).toBeVisible();
	expect(await page.evaluate(() => document.documentElement.outerHTML)).not.toContain(WORDS);
	await page.reload();
	await page.locator('[data-secrets] > summary').click();
	await unlock(page, PASSPHRASE);
	await page.getByRole('button', { name: SHOW }).click();
	await expect(picture).toHaveJSProperty('naturalWidth', 40);
});

test('a shown photo goes after a minute, out of sight, with a page that is left, and with a lock in another tab', async ({
	page,
	app,
	context
}) => {
	await oneSim(page, app);
	await createVault(page);
	await addSecret(page, 'PUK', '12345678');
	await addPhoto(page, 'contract');
	const show = page.getByRole('button', { name: 'Show photo: Contract' });
	const picture = page.getByRole('dialog').getByRole('img');
	await page.getByRole('button', { name: 'Show: PUK' }).click();
	await show.click();
	await expect(picture).toBeVisible(); // from here on a minute
	await expect(page.locator('[data-secret]')).toHaveCount(0);
	await page.clock.runFor(59_000);
	await expect(picture).toBeVisible();
	await page.clock.runFor(2_000);
	await expect(picture).toHaveCount(0);

	await show.click();
	const address = (await picture.getAttribute('src')) ?? '';
	await outOfSight(page, true);
	await expect(picture).toHaveCount(0);
	expect(await isAlive(page, address)).toBe(false);
	await outOfSight(page, false);
	await expect(picture).toHaveCount(0);

	await show.click();
	await expect(picture).toBeVisible();
	const other = await context.newPage();
	await setClock(other, NOW);
	await openSecrets(other, app);
	await unlock(other, PASSPHRASE);
	await other.getByRole('button', { name: 'Lock now' }).click();
	await expect(picture).toHaveCount(0);
	await expect(page.getByLabel('Passphrase or recovery code')).toBeVisible();

	await unlock(page, PASSPHRASE);
	await show.click();
	const last = (await picture.getAttribute('src')) ?? '';
	await page.evaluate(() => document.querySelector<HTMLElement>('nav a[href$="/settings"]')?.click());
	await expect(page).toHaveURL(/\/settings$/);
	expect(await isAlive(page, last)).toBe(false);
});

test('photos come along in a backup, and open again after everything was erased', async ({ page, app, browser }) => {
	await oneSim(page, app);
	await createVault(page);
	await addPhoto(page, 'id-document', WORDS);
	await addPhoto(page, 'sim-card');
	await page.goto(`${app.url}/settings`);
	const download = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Save backup' }).click();
	expect((await download).suggestedFilename()).toMatch(/\.zip$/);
	const file = await (await download).path();

	const erased = await browser.newContext({ timezoneId: 'Asia/Tokyo', locale: 'en-GB' });
	const elsewhere = await erased.newPage();
	await setClock(elsewhere, NOW);
	await elsewhere.goto(`${app.url}/settings`);
	await elsewhere.getByLabel('Restore backup').setInputFiles(file);
	const preview = elsewhere.getByRole('region', { name: 'This file holds' });
	await expect(preview).toContainText('2 photos and PDFs');
	await expect(preview.locator('[data-without-content]')).toHaveCount(0);
	await preview.getByRole('button', { name: 'Replace everything' }).click();
	await expect(elsewhere.getByText('Backup restored')).toBeVisible();
	await openSecrets(elsewhere, app);
	await unlock(elsewhere, PASSPHRASE);
	await expect(photosOf(elsewhere)).toHaveCount(2);
	await elsewhere.getByRole('button', { name: SHOW }).click();
	await expect(elsewhere.getByRole('dialog').getByRole('img')).toHaveJSProperty('naturalWidth', 40);
	await erased.close();
});

test('what is no picture gets a sentence at its place, and nothing is written', async ({ page, app }) => {
	await oneSim(page, app);
	await createVault(page);
	await describePhoto(page, 'other', 'kept words');
	const picture = await aPicture(page, 'photo.png', 'image/png');
	for (const { name, buffer, says } of [
		{ name: 'list.txt', buffer: Buffer.from('hello'), says: 'list.txt is not a picture. JPEG, PNG, WebP and HEIC' },
		{ name: 'bill.pdf', buffer: aPdf(), says: 'bill.pdf is a PDF, and this keeps pictures.' },
		{ name: 'none.jpg', buffer: Buffer.alloc(0), says: 'none.jpg is empty.' },
		{ name: 'cut.png', buffer: picture.buffer.subarray(0, 40), says: 'cut.png is damaged' },
		{ name: 'a.heic', buffer: Buffer.from('\0\0\0\x18ftypheic\0\0\0\0'), says: 'cannot read the HEIC picture a.heic' }
	]) {
		await choosePhoto(page, { name, mimeType: 'image/jpeg', buffer });
		await expect(page.getByRole('alert')).toContainText(says);
		await expect(page.getByLabel('Choose a picture')).toHaveAccessibleDescription(new RegExp(says.split('.')[0] ?? ''));
	}
	await page.evaluate(() => {
		SubtleCrypto.prototype.encrypt = () => Promise.reject(new DOMException('no memory', 'OperationError'));
	});
	await choosePhoto(page, { ...picture, name: 'good.png' });
	await expect(page.getByRole('alert')).toContainText('good.png could not be encrypted here, so nothing was saved.');
	await expect(page.getByLabel('Choose a picture')).toBeEnabled();
	expect(await violationsOf(page)).toEqual([]);
	await expect(page.getByLabel('Own words')).toHaveValue('kept words');
	await page.getByRole('button', { name: 'Cancel' }).click();
	await expect(page.getByRole('button', { name: 'Add a photo' })).toBeFocused();
	expect(await readTable(page, 'secrets')).toEqual([]);
	expect(await readTable(page, 'attachmentBytes')).toEqual([]);
});

test('on a full disk a photo is said not to be saved, waits sealed over a lock, and is saved later', async ({
	page,
	app
}) => {
	await oneSim(page, app);
	await createVault(page);
	await page.evaluate(() => {
		const put = IDBObjectStore.prototype.put;
		IDBObjectStore.prototype.put = function (...given: Parameters<typeof put>) {
			if (this.name === 'attachmentBytes' && !('room' in window)) throw new DOMException('full', 'QuotaExceededError');
			return put.apply(this, given);
		};
	});
	await describePhoto(page, 'id-document', WORDS);
	await choosePhoto(page, await aPicture(page, 'photo.jpg'));
	await expect(page.getByRole('alert')).toContainText('Not saved');
	await expect(page.getByText('This photo is encrypted and not saved yet.')).toBeVisible();
	await expect(page.getByRole('button', { name: 'Save backup now' })).toBeVisible();
	expect(await readTable(page, 'secrets')).toEqual([]);
	await page.getByRole('button', { name: 'Lock now' }).click();
	await expect(page.getByText('Locked. What you typed is kept until you unlock again.')).toBeVisible();
	await page.evaluate(() => Reflect.set(window, 'room', true));
	await unlock(page, PASSPHRASE);
	await page.locator('[data-secrets]').getByRole('button', { name: 'Save', exact: true }).click();
	await page.getByRole('button', { name: SHOW }).click();
	await expect(page.getByRole('dialog').getByRole('img')).toHaveJSProperty('naturalWidth', 40);
});

test('removing a photo asks, can be undone, and else takes every byte of it', async ({ page, app }) => {
	await oneSim(page, app);
	await createVault(page);
	await addPhoto(page, 'contract');
	const remove = page.getByRole('button', { name: 'Remove photo: Contract' });
	await remove.click();
	await expect(page.getByText('You can undo it for ten seconds. After that it is gone for good.')).toBeVisible();
	await page.getByRole('button', { name: 'Keep it' }).press('Enter');
	await expect(remove).toBeFocused();
	await remove.click();
	await photosOf(page).getByRole('button', { name: 'Remove', exact: true }).click();
	await expect(photosOf(page)).toHaveCount(0);
	await expect(page.getByRole('heading', { name: 'Photos of documents' })).toBeFocused();
	expect(await readTable(page, 'attachmentBytes')).toEqual([]);
	await page.getByRole('status').getByRole('button', { name: 'Undo' }).click();
	await page.getByRole('button', { name: 'Show photo: Contract' }).click();
	await expect(page.getByRole('dialog').getByRole('img')).toHaveJSProperty('naturalWidth', 40);
	await page.keyboard.press('Escape');
	await remove.click();
	await photosOf(page).getByRole('button', { name: 'Remove', exact: true }).click();
	await expect(photosOf(page)).toHaveCount(0);
	expect([await readTable(page, 'secrets'), await readTable(page, 'attachmentBytes')]).toEqual([[], []]);
});

test('a photo that was changed in the store is said not to open, and the others and the PUK do', async ({
	page,
	app
}) => {
	await oneSim(page, app);
	await createVault(page);
	await addPhoto(page, 'contract', 'one');
	await addPhoto(page, 'contract', 'two');
	await damagePhotos(page, 'flip the first');
	await openSecrets(page, app);
	await unlock(page, PASSPHRASE);
	const broken = 'This photo does not open: it was changed outside of Simfolio';
	const opens: boolean[] = [];
	for (const name of ['one', 'two']) {
		await page.getByRole('button', { name: `Show photo: Contract · ${name}` }).click();
		const line = photosOf(page).filter({ hasText: name });
		await expect(page.getByRole('dialog').or(line.getByRole('alert'))).toBeVisible();
		opens.push((await page.getByRole('dialog').count()) === 1);
		if (opens.at(-1)) await page.keyboard.press('Escape');
		else await expect(line.getByRole('alert')).toContainText(broken);
	}
	expect(opens.toSorted()).toEqual([false, true]);
	await damagePhotos(page, 'swap the contents of two');
	await openSecrets(page, app);
	await unlock(page, PASSPHRASE);
	for (const name of ['one', 'two']) {
		await page.getByRole('button', { name: `Show photo: Contract · ${name}` }).click();
		await expect(photosOf(page).filter({ hasText: name }).getByRole('alert')).toContainText(broken);
	}
	await addSecret(page, 'PUK', '12345678');
	await page.getByRole('button', { name: 'Show: PUK' }).click();
	await expect(page.locator('[data-secret]')).toHaveText('12345678');
});

testWithServiceWorker('a photo is kept and opens with the server gone', async ({ page, app }) => {
	await oneSim(page, app);
	await createVault(page);
	await waitUntilOffline(page);
	await app.stop();
	const offline = await coldStart(page, `${app.url}/subscriptions/kept`);
	await offline.locator('[data-secrets] > summary').click();
	await unlock(offline, PASSPHRASE);
	await addPhoto(offline, 'contract');
	await offline.getByRole('button', { name: 'Show photo: Contract' }).click();
	await expect(offline.getByRole('dialog').getByRole('img')).toHaveJSProperty('naturalWidth', 40);
});

test.describe('in Chinese', () => {
	test.use({ locale: 'zh-CN' });

	test('a photo is added, shown and removed', async ({ page, app }) => {
		await oneSim(page, app);
		await createVault(page, 'zh-Hans');
		await page.getByRole('button', { name: '添加照片' }).click();
		await page.getByLabel('备注', { exact: true }).fill('护照内页');
		await page.getByLabel('选择图片').setInputFiles(await aPicture(page, 'photo.jpg'));
		await page.getByRole('button', { name: '显示照片：证件 · 护照内页' }).click();
		await expect(page.getByRole('img', { name: '照片：证件 · 护照内页' })).toBeVisible();
		await page.getByRole('dialog').getByRole('button', { name: '隐藏' }).click();
		await page.getByRole('button', { name: '删除照片：证件 · 护照内页' }).click();
		await expect(page.getByText('删除这张照片吗？十秒内可以撤销，之后无法找回。')).toBeVisible();
	});
});
