import { readFile } from 'node:fs/promises';
import { expect, setClock, test } from '../support/app';
import { storeRecords, threeKept } from '../support/rows';

const NOW = '2026-11-21T10:00:00Z';
const kept = threeKept(NOW);

test('where records are missing what is left can be saved as a file, before anything is decided', async ({
	page,
	app
}) => {
	await setClock(page, NOW);
	await page.goto(app.url);
	await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible();
	await storeRecords(page, app, kept);
	// One is gone behind the app's back: the store still says three.
	await page.evaluate(
		() =>
			new Promise((resolve, reject) => {
				const request = indexedDB.open('simfolio');
				request.onerror = () => reject(request.error);
				request.onsuccess = () => {
					const transaction = request.result.transaction('subscriptions', 'readwrite');
					transaction.objectStore('subscriptions').delete('three');
					transaction.oncomplete = () => {
						request.result.close();
						resolve(undefined);
					};
				};
			})
	);
	await page.goto(app.url);
	const main = page.getByRole('main');
	await expect(main).toHaveAttribute('data-fault', 'lost-data');
	await expect(main).toContainText('There were 3 SIMs on this device, and the browser now gives back 2.');
	const download = page.waitForEvent('download');
	await main.getByRole('button', { name: 'Save what is left' }).click();
	const { data } = JSON.parse(await readFile(await (await download).path(), 'utf8'));
	expect(data.subscriptions.map(({ id }: { id: string }) => id).sort()).toEqual(['one', 'two']);
	expect(data.activities).toHaveLength(3);
	await expect(main).toHaveAttribute('data-fault', 'lost-data');
});
