import { makeProfile, pause, readyTime, visit, waitUntilIdle, workerActive } from './throttled-browser.js';
import { save, tapRecord, typeInSearch } from './use-page.js';

/** @typedef {import('./sites.js').Site} Site */
/** @typedef {import('./targets.js').Target} Target */
/** @typedef {import('./targets.js').Rows} Rows */
/** @typedef {import('./throttled-browser.js').Page} Page */
/** @typedef {readonly { count: number, rows: Rows }[]} Fillings */
/** @typedef {Record<number, number>} ByCount ms by number of records */

/**
 * All in ms since navigation, but where it is said.
 * @typedef {object} Round
 * @property {number} first nothing kept yet, first visit
 * @property {import('./sites.js').Served[]} served
 * @property {ByCount} cold the list, where nothing but records is kept
 * @property {ByCount} quiet the end of the last long task of that start
 * @property {ByCount} look what was kept of the list, shown
 * @property {ByCount} whole the list itself in its place
 * @property {ByCount} quietBehindLook
 * @property {ByCount} tap to a record, from the tap
 * @property {ByCount} longest interaction
 * @property {ByCount} save to its being seen, from the tap, on a fast device
 * @property {ByCount} heap in MB, after a collection
 * @property {number} shift the largest of all starts (CLS)
 * @property {number[]} keys from a press to its frame
 */

const SEARCHED_RECORDS = 1000;

/** @returns {Round} */
function emptyRound() {
	const none = () => ({});
	return {
		...{ first: 0, served: [], cold: none(), quiet: none(), look: none(), whole: none(), quietBehindLook: none() },
		...{ tap: none(), longest: none(), save: none(), heap: none(), shift: 0, keys: [] }
	};
}

/**
 * A new user's first visit, then cold starts with no server, each with more records.
 * @param {Target} target @param {Site} site @param {string} trust @param {Fillings} fillings
 * @returns {Promise<Round>}
 */
export async function measureRound(target, site, trust, fillings) {
	const profile = makeProfile(trust);
	const round = emptyRound();
	await site.start();
	let context = await profile.launch({ offline: false });
	try {
		let seen = await visit(context, site.url, target.empty);
		round.first = seen.ready;
		await seen.throttle(false);
		await workerActive(seen.page);
		await pause(500);
		round.served = [...site.served];
		await site.stop();
		for (const { count, rows } of fillings) {
			await target.seed(seen.page, rows);
			await context.close();
			context = await profile.launch({ offline: true });
			seen = await visit(context, site.url, target.list, { offline: true });
			round.cold[count] = seen.ready;
			round.quiet[count] = await quietFrom(seen.page);
			Object.assign(round, { shift: Math.max(round.shift, await shiftOf(seen.page)) });
			if (count === SEARCHED_RECORDS) round.keys = await typeInSearch(seen.page, site.url + target.search);
			await useRecords(round, target, seen, count);
			if (!target.look) continue;
			await target.look.untilStored(seen.page);
			await context.close();
			context = await profile.launch({ offline: true });
			seen = await visit(context, site.url, { ...target.list, ...target.look.useful }, { offline: true });
			round.look[count] = seen.ready;
			// Many records are worked out in slices too short for a long task: the page seems idle before they are shown.
			round.whole[count] = await readyTime(seen.page, 'whole');
			round.quietBehindLook[count] = await quietFrom(seen.page);
			Object.assign(round, { shift: Math.max(round.shift, await shiftOf(seen.page)) });
			await seen.throttle(false);
		}
	} finally {
		await context.close();
		await site.stop();
		profile.remove();
	}
	return round;
}

/** @param {Round} round @param {Target} target @param {import('./throttled-browser.js').Visit} seen @param {number} count */
async function useRecords(round, target, { page, throttle, heap }, count) {
	const { list, record, saving } = target;
	if (record) round.tap[count] = await tapRecord(page, list, record);
	round.longest[count] = await page.evaluate(() => Math.max(16, ...(window.bench?.interactions.values() ?? [])));
	await throttle(false);
	if (saving) round.save[count] = await save(page, list, saving);
	round.heap[count] = await heap();
}

/** @param {Page} page */
async function quietFrom(page) {
	await waitUntilIdle(page);
	return page.evaluate(() => window.bench?.busyUntil ?? Number.NaN);
}

/** @param {Page} page */
function shiftOf(page) {
	return page.evaluate(() => window.bench?.shift ?? 0);
}
