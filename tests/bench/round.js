import { makeProfile, readyTime, pause, visit, waitUntilIdle } from './throttled-browser.js';

/** @typedef {import('./sites.js').Site} Site */
/** @typedef {import('./targets.js').Target} Target */
/** @typedef {import('./targets.js').Rows} Rows */
/** @typedef {{ first: number, served: import('./sites.js').Served[], cold: Record<number, number>, keys: number[], longest: number }} Round ms */

const SEARCHED_RECORDS = 1000;
const QUERY = 'sim 12';
const BETWEEN_KEYS = 250;

/**
 * A new user's first visit, then cold starts with no server, each with more records.
 * @param {Target} target @param {Site} site @param {string} trust @param {readonly { count: number, rows: Rows }[]} fillings
 * @returns {Promise<Round>}
 */
export async function measureRound(target, site, trust, fillings) {
	const profile = makeProfile(trust);
	/** @type {Round} */
	const round = { first: 0, served: [], cold: {}, keys: [], longest: 0 };
	await site.start();
	let context = await profile.launch({ offline: false });
	try {
		let seen = await visit(context, site.url, target.empty);
		round.first = seen.ready;
		await seen.throttle(false);
		await workerActive(seen.page);
		round.served = [...site.served];
		await site.stop();
		for (const { count, rows } of fillings) {
			await target.seed(seen.page, rows);
			await context.close();
			context = await profile.launch({ offline: true });
			seen = await visit(context, site.url, target.list, { offline: true });
			round.cold[count] = seen.ready;
			if (count === SEARCHED_RECORDS) Object.assign(round, await typeInSearch(seen.page, site.url + target.search));
			await seen.throttle(false);
		}
	} finally {
		await context.close();
		await site.stop();
		profile.remove();
	}
	return round;
}

/** @param {import('./throttled-browser.js').Page} page */
async function workerActive(page) {
	await page.evaluate(async () => {
		const { active } = await navigator.serviceWorker.ready;
		if (active === null || active.state === 'activated') return;
		await new Promise((resolve) => active.addEventListener('statechange', () => resolve(undefined), { once: true }));
	});
	await pause(500);
}

/** @param {import('./throttled-browser.js').Page} page @param {string} url */
async function typeInSearch(page, url) {
	if (page.url() !== url) await page.goto(url, { waitUntil: 'commit' });
	await readyTime(page);
	await waitUntilIdle(page);
	await page.locator('input[type="search"]').focus();
	for (const key of [...QUERY, ...Array.from(QUERY, () => 'Backspace')]) {
		await page.keyboard.press(key);
		await pause(BETWEEN_KEYS);
	}
	await waitUntilIdle(page);
	return page.evaluate(() => {
		const { keys = [], interactions = new Map() } = window.bench ?? {};
		return { keys, longest: Math.max(16, ...interactions.values()) };
	});
}
