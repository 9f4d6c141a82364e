import { pause, readyTime, waitUntilIdle } from './throttled-browser.js';

/** @typedef {import('./throttled-browser.js').Page} Page */
/** @typedef {import('./throttled-browser.js').Useful} Useful */

const QUERY = 'sim 12';
const BETWEEN_KEYS = 250;
const PATIENCE = 60_000;

/** From each key press to its frame. @param {Page} page @param {string} url @returns {Promise<number[]>} ms */
export async function typeInSearch(page, url) {
	if (page.url() !== url) await page.goto(url, { waitUntil: 'commit' });
	await readyTime(page);
	await waitUntilIdle(page);
	await page.locator('input[type="search"]').focus();
	for (const key of [...QUERY, ...Array.from(QUERY, () => 'Backspace')]) {
		await page.keyboard.press(key);
		await pause(BETWEEN_KEYS);
	}
	await waitUntilIdle(page);
	return page.evaluate(() => window.bench?.keys ?? []);
}

/**
 * From a tap on the first record of the list until its own page is there, then back.
 * @param {Page} page @param {Useful} list @param {{ link: string, shown: string }} record @returns {Promise<number>} ms
 */
export async function tapRecord(page, list, { link, shown }) {
	await page.waitForSelector(list.selector);
	await waitUntilIdle(page);
	const taken = timeFromTap(page, shown, 'there');
	await page.locator(link).first().click();
	const ms = await taken;
	await waitUntilIdle(page);
	await page.goBack();
	return ms;
}

/**
 * From a tap that writes until the list says so.
 * @param {Page} page @param {Useful} list @param {{ place: string, button: string }} saving @returns {Promise<number>} ms
 */
export async function save(page, list, { place, button }) {
	await page.goto(new URL('/', page.url()).href);
	await page.waitForSelector(list.selector);
	await waitUntilIdle(page);
	const written = page.locator(place).filter({ has: page.locator(button) });
	const id = await written.first().getAttribute('data-subscription');
	const taken = timeFromTap(page, `${place}[data-subscription="${id}"]`, 'other');
	await page.locator(`${place}[data-subscription="${id}"] ${button}`).click();
	return taken;
}

/**
 * Until the frame after which an element is there, or says something else than it did.
 * @param {Page} page @param {string} selector @param {'there' | 'other'} until @returns {Promise<number>} ms
 */
async function timeFromTap(page, selector, until) {
	await page.evaluate(([wanted, until]) => {
		const textOf = () => document.querySelector(wanted)?.textContent;
		const before = textOf();
		Reflect.set(window, 'taken', undefined);
		addEventListener(
			'click',
			({ timeStamp }) => {
				requestAnimationFrame(function look() {
					const now = textOf();
					if (until === 'there' ? now === undefined : now === before) return requestAnimationFrame(look);
					return setTimeout(() => Reflect.set(window, 'taken', performance.now() - timeStamp));
				});
			},
			{ capture: true, once: true }
		);
	}, /** @type {const} */ ([selector, until]));
	return page
		.waitForFunction(() => Reflect.get(window, 'taken'), undefined, { polling: 100, timeout: PATIENCE })
		.then((taken) => taken.jsonValue());
}
