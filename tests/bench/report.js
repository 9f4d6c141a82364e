import { printTable } from './print-table.js';
import { beforeWorker, sizesByType, tooEarly } from './first-load.js';
import { intervalOf, median, ratios } from './numbers.js';

/** @typedef {import('./round.js').Round} Round */
/** @typedef {Awaited<ReturnType<typeof import('./offline-ready.js').measureOfflineReady>>} OfflineReady */
/** @typedef {{ app: Round[], floor: Round[], offline: OfflineReady[], deadlines: number[][], counts: number[] }} Measured */
/** @typedef {import('./print-table.js').Row} Row */

const KB = 1000;
/** The house's budgets: KB brotli, times the floor, ms. */
const BUDGET = {
	html: 14,
	js: 75,
	total: 84,
	first: 2.0,
	keys: 1.0,
	longest: 100,
	deadlines: 150,
	save: 150,
	quiet: 2000
};
const OFFLINE_BUDGET = { opens: 12_000, whole: 30_000 };
/** @type {Record<number, number>} */
const LOOK_BUDGET = { 100: 1.5, 1_000: 1.5, 10_000: 0.8 };
/** @type {Record<number, number>} */
const COLD_BUDGET = { 1_000: 1.6, 10_000: 2.0 };

/** @param {Measured} measured */
export function printReport(measured) {
	const byCount = measured.counts.flatMap((count) => countRows(measured, count));
	printTable([
		...sizeRows(measured),
		compared('First load → useful (nothing kept yet)', firsts(measured.app), firsts(measured.floor), BUDGET.first),
		...byCount,
		keyRow(measured),
		limited(
			'Largest shift of all starts, in thousandths',
			measured.app.map(({ shift }) => 1000 * shift),
			0,
			''
		),
		limited(
			'First visit on a slow line → opens offline',
			measured.offline.map(({ opens }) => opens),
			OFFLINE_BUDGET.opens
		),
		limited(
			'First visit on a slow line → all of it offline',
			measured.offline.map(({ whole }) => whole),
			OFFLINE_BUDGET.whole
		),
		...deadlineRows(measured)
	]);
}

/** @param {Measured} measured @returns {Row[]} */
function sizeRows({ app, floor }) {
	const [ours, theirs] = [app, floor].map(([round]) => beforeWorker(round?.served ?? []));
	const sizes = sizesByType(ours ?? []);
	const least = sizesByType(theirs ?? []);
	const kb = (/** @type {number} */ bytes) => `${(bytes / KB).toFixed(1)} KB`;
	const size = (/** @type {'html' | 'js' | 'total'} */ part) => ({
		value: kb(sizes[part]),
		budget: `≤ ${BUDGET[part]} KB`,
		ok: sizes[part] <= BUDGET[part] * KB
	});
	return [
		{ what: 'First load: HTML with critical CSS, brotli', ...size('html') },
		{ what: 'First load: JS', ...size('js') },
		{ what: 'First load: CSS files', value: kb(sizes.css) },
		{ what: `First load: all ${sizes.files} files`, ...size('total'), ratio: (sizes.total / least.total).toFixed(0) },
		...tooEarly(ours ?? []).map(({ what, modules }) => ({
			what: `First load: ${what}`,
			value: modules.length === 0 ? '0 bytes' : modules.join(' '),
			budget: '0 bytes',
			ok: modules.length === 0
		}))
	];
}

/** @param {Measured} measured @param {number} count @returns {Row[]} */
function countRows({ app, floor }, count) {
	const name = `${count.toLocaleString('en')} records:`;
	/** @param {(round: Round) => Record<number, number>} part */
	const ours = (part) => app.map((round) => part(round)[count] ?? Number.NaN);
	const theirs = floor.map(({ cold }) => cold[count] ?? Number.NaN);
	const afterReal = app.map(({ quietBehindLook, whole }) =>
		Math.max(0, (quietBehindLook[count] ?? 0) - (whole[count] ?? 0))
	);
	return [
		compared(
			`${name} offline start → what was kept of the list`,
			ours(({ look }) => look),
			theirs,
			LOOK_BUDGET[count]
		),
		compared(
			`${name} … → the list itself`,
			ours(({ whole }) => whole),
			theirs
		),
		limited(`${name} … → quiet after the list`, afterReal, BUDGET.quiet),
		compared(
			`${name} offline start, nothing kept → list`,
			ours(({ cold }) => cold),
			theirs,
			COLD_BUDGET[count]
		),
		limited(
			`${name} … → quiet`,
			ours(({ quiet }) => quiet)
		),
		limited(
			`${name} tap → record`,
			ours(({ tap }) => tap)
		),
		limited(
			`${name} longest interaction`,
			ours(({ longest }) => longest),
			BUDGET.longest
		),
		limited(
			`${name} save → shown, full speed`,
			ours(({ save }) => save),
			count === 10_000 ? BUDGET.save : undefined
		),
		limited(
			`${name} memory, MB`,
			ours(({ heap }) => heap),
			undefined,
			''
		)
	];
}

/** @param {Measured} measured @returns {Row} */
function keyRow({ app, floor }) {
	const pressed = (/** @type {Round} */ { keys }) => median(keys);
	return compared('1,000 records: key press in search → paint', app.map(pressed), floor.map(pressed), BUDGET.keys);
}

/** @param {readonly Round[]} rounds */
function firsts(rounds) {
	return rounds.map(({ first }) => first);
}

/** @param {string} what @param {number[]} ours @param {number[]} theirs @param {number} [budget] @returns {Row} */
function compared(what, ours, theirs, budget) {
	const each = ratios(ours, theirs);
	const ratio = median(each);
	const { low, high } = intervalOf(each);
	return {
		what,
		value: `${median(ours).toFixed(0)} ms (floor ${median(theirs).toFixed(0)} ms)`,
		ratio: each.length < 4 ? ratio.toFixed(2) : `${ratio.toFixed(2)} (${low.toFixed(2)}–${high.toFixed(2)})`,
		...(budget !== undefined && { budget: `≤ ${budget.toFixed(1)} ×`, ok: ratio <= budget })
	};
}

/** @param {string} what @param {readonly number[]} values @param {number} [budget] @param {string} [unit] @returns {Row} */
function limited(what, values, budget, unit = ' ms') {
	const value = median(values);
	const { low, high } = intervalOf(values);
	const spread = values.length < 4 ? '' : ` (${low.toFixed(0)}–${high.toFixed(0)})`;
	const row = { what, value: `${value.toFixed(0)}${unit}${spread}` };
	return budget === undefined ? row : { ...row, budget: `≤ ${budget}${unit}`, ok: value <= budget };
}

/** @param {Measured} measured @returns {Row[]} */
function deadlineRows({ deadlines }) {
	const what = 'All deadlines of 10,000 records in Node,';
	const first = deadlines.map(([first = Number.NaN]) => first);
	const again = deadlines.map((times) => median(times.slice(1)));
	return [
		limited(`${what} first time in its process`, first, BUDGET.deadlines),
		limited(`${what} again`, again, BUDGET.deadlines)
	];
}
