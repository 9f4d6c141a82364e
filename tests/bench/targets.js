import { pause } from './throttled-browser.js';

/** @typedef {import('./throttled-browser.js').Page} Page */
/** @typedef {import('./throttled-browser.js').Useful} Useful */
/** @typedef {{ subscriptions: readonly object[], activities: readonly object[] }} Rows */

/**
 * One site that is measured.
 * @typedef {object} Target
 * @property {Useful} empty what shows that nothing is kept yet
 * @property {Useful} list the useful list
 * @property {string} search path of the page with the search
 * @property {(page: Page, rows: Rows) => Promise<void>} seed replaces what is kept, behind the page's back
 * @property {{ link: string, shown: string }} [record] leads to a record, and its page
 * @property {{ place: string, button: string }} [saving] a record in the list, and what in it writes at once
 * @property {{ useful: { selector: string, whole: string }, untilStored: (page: Page) => Promise<void> }} [look] what is kept of the list
 */

/** @type {Target} */
export const app = {
	empty: { selector: 'main a[href$="/subscriptions/new"]', count: 1 },
	list: { selector: '[data-subscription]', count: 8 },
	search: 'subscriptions',
	async seed(page, { subscriptions, activities }) {
		await putRows(page, 'simfolio', { subscriptions, activities });
		await tellCount(page, subscriptions.length);
	},
	record: { link: '#app article h2 a, #app article h3 a', shown: 'main[data-subscription]' },
	saving: { place: '#app article', button: '[data-command="pay"], [data-command="use"]' },
	look: {
		useful: { selector: '[data-subscription]', whole: '#app [data-subscription]' },
		untilStored: (page) => untilLook(page)
	}
};

/** @type {Target} */
export const floor = {
	empty: { selector: '#empty', count: 1 },
	list: { selector: 'article', count: 8 },
	search: '',
	seed: (page, { subscriptions }) => putRows(page, 'floor', { sims: subscriptions.map((_, index) => floorRow(index)) })
};

const CARRIERS = ['Sakura', 'giffgaff', 'povo', 'Club SIM', 'LINEMO', 'IIJmio'];

/** @param {number} index */
function floorRow(index) {
	const today = Math.floor(Date.now() / 86_400_000);
	const unit = index % 3 === 0 ? 'months' : 'days';
	return {
		id: `sim-${index}`,
		name: `SIM ${index}`,
		number: `+8190${String(index).padStart(8, '0')}`,
		carrier: CARRIERS[index % CARRIERS.length],
		start: today - ((index * 31) % 900),
		every: unit === 'months' ? 1 + (index % 12) : 30 + (index % 330),
		unit,
		price: { minor: 1000 + index, currency: 'JPY' },
		notes: `Note ${index}`,
		tags: ['travel', 'home']
	};
}

/** As after every save: how many there are is also kept outside of the database. @param {Page} page @param {number} count */
function tellCount(page, count) {
	return page.evaluate((subscriptions) => {
		const witness = JSON.parse(localStorage.getItem('simfolio-witness') ?? '{}');
		localStorage.setItem('simfolio-witness', JSON.stringify({ ...witness, subscriptions }));
	}, count);
}

/** Written when the page has been idle for some seconds. @param {Page} page */
async function untilLook(page) {
	for (let tries = 0; tries < 120; tries++, await pause(1_000)) {
		const stored = await page.evaluate(
			() =>
				/** @type {Promise<boolean>} */ (
					new Promise((resolve) => {
						const opening = indexedDB.open('simfolio');
						opening.onsuccess = () => {
							const database = opening.result;
							const meta = database.transaction('meta').objectStore('meta');
							const [look, install] = [meta.get('look'), meta.get('install')];
							install.onsuccess = () => {
								database.close();
								resolve(look.result?.generation === install.result.generation);
							};
						};
					})
				)
		);
		if (stored) return;
	}
	throw new Error('Nothing was kept for the next start');
}

/** As text, for the driver takes long over large objects. @param {Page} page @param {string} name @param {Record<string, readonly object[]>} tables */
function putRows(page, name, tables) {
	return page.evaluate(
		([name, text]) =>
			/** @type {Promise<void>} */ (
				new Promise((resolve, reject) => {
					/** @type {Record<string, object[]>} */
					const tables = JSON.parse(text);
					const opening = indexedDB.open(name);
					opening.onerror = () => reject(opening.error);
					opening.onsuccess = () => {
						const database = opening.result;
						const transaction = database.transaction(Object.keys(tables), 'readwrite');
						transaction.onabort = () => reject(transaction.error);
						transaction.oncomplete = () => {
							database.close();
							resolve();
						};
						for (const [table, rows] of Object.entries(tables)) {
							const store = transaction.objectStore(table);
							store.clear();
							for (const row of rows) store.put(row);
						}
					};
				})
			),
		/** @type {const} */ ([name, JSON.stringify(tables)])
	);
}
