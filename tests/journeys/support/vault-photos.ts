import type { Locator, Page } from '@playwright/test';
import { expect } from './app';
import { aPicture } from './proof-files';

type ChosenFile = Awaited<ReturnType<typeof aPicture>>;

/** The fold with the secrets, unlocked. */
function vaultOf(page: Page): Locator {
	return page.locator('[data-secrets]');
}

export function photosOf(page: Page): Locator {
	return vaultOf(page).locator('[data-photo]');
}

/** Up to the file: what it shows, and own words. */
export async function describePhoto(page: Page, kind: string, words = ''): Promise<void> {
	await page.getByRole('button', { name: 'Add a photo' }).click();
	await page.getByLabel('What it shows', { exact: true }).selectOption(kind);
	if (words !== '') await page.getByLabel('Own words', { exact: true }).fill(words);
}

export async function choosePhoto(page: Page, file: ChosenFile): Promise<void> {
	await page.getByLabel('Choose a picture').setInputFiles(file);
}

export async function addPhoto(page: Page, kind: string, words = ''): Promise<void> {
	const before = await photosOf(page).count();
	await describePhoto(page, kind, words);
	await choosePhoto(page, await aPicture(page, 'photo.jpg'));
	await expect(photosOf(page)).toHaveCount(before + 1);
}

/** Whether an address of a picture still leads to one. */
export function isAlive(page: Page, address: string): Promise<boolean> {
	return page.evaluate(
		(src) =>
			new Promise<boolean>((resolve) => {
				const image = new Image();
				image.onload = () => resolve(true);
				image.onerror = () => resolve(false);
				image.src = src;
			}),
		address
	);
}

/** Changes the stored ciphertexts of photos, or which of them a row refers to, as damage would. */
export async function damagePhotos(page: Page, how: 'flip the first' | 'swap the contents of two'): Promise<void> {
	await page.evaluate(
		(damage) =>
			new Promise<void>((resolve, reject) => {
				const opening = indexedDB.open('simfolio');
				opening.onerror = () => reject(opening.error);
				opening.onsuccess = () => {
					const transaction = opening.result.transaction(['secrets', 'attachmentBytes'], 'readwrite');
					transaction.onabort = () => reject(transaction.error);
					transaction.oncomplete = () => {
						opening.result.close();
						resolve();
					};
					const bytes = transaction.objectStore('attachmentBytes');
					const rows = transaction.objectStore('secrets');
					if (damage === 'flip the first')
						bytes.getAll().onsuccess = ({ target }) => {
							const [first] = (target as IDBRequest<{ sha256: string; bytes: ArrayBuffer }[]>).result;
							if (!first) return;
							const turned = new Uint8Array(first.bytes);
							turned[99] = (turned[99] ?? 0) ^ 1;
							bytes.put({ ...first, bytes: turned.buffer });
						};
					else
						rows.getAll().onsuccess = ({ target }) => {
							const [one, two] = (target as IDBRequest<{ content: object }[]>).result;
							rows.put({ ...one, content: two?.content });
							rows.put({ ...two, content: one?.content });
						};
				};
			}),
		how
	);
}
