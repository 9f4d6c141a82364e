import { beforeWorker, sizesByType, tooEarly } from './first-load.js';
import { median, medianRatio } from './numbers.js';

/** @typedef {import('./round.js').Round} Round */
/** @typedef {{ app: Round[], floor: Round[], deadlines: number[][], counts: number[] }} Measured */
/** @typedef {{ what: string, value: string, ratio?: string, budget?: string, ok?: boolean }} Row */

const KB = 1000;
/** The house's budgets: KB brotli, times the floor, ms. */
const BUDGET = { html: 14, js: 75, total: 84, first: 2.0, keys: 1.0, longest: 100, deadlines: 150 };
/** @type {Record<number, number>} */
const COLD_BUDGET = { 1_000: 1.6, 10_000: 2.0 };

/** @param {Measured} measured */
export function printReport(measured) {
	const rows = [...sizeRows(measured), ...timeRows(measured), ...deadlineRows(measured)];
	const lines = rows.map(({ what, value, ratio = '', budget = '', ok }) => [
		what,
		value,
		ratio,
		budget,
		ok === undefined ? '' : ok ? 'ok' : 'OVER'
	]);
	const table = [['What', 'Value', '÷ floor', 'Budget', ''], ...lines];
	const widths = [0, 1, 2, 3, 4].map((column) => Math.max(3, ...table.map((line) => line[column]?.length ?? 0)));
	const print = (/** @type {string[]} */ line) =>
		console.log(`| ${line.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`);
	for (const [index, line] of table.entries()) {
		print(line);
		if (index === 0) print(widths.map((width) => '-'.repeat(width)));
	}
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

/** @param {Measured} measured @returns {Row[]} */
function timeRows({ app, floor, counts }) {
	const cold = counts.map((count) => {
		const at = (/** @type {Round} */ { cold }) => cold[count] ?? Number.NaN;
		const budget = COLD_BUDGET[count];
		return compared(`Offline cold start, ${count.toLocaleString('en')} records`, app.map(at), floor.map(at), budget);
	});
	const keys = compared(
		'Key press in search → paint, 1,000 records',
		app.map((round) => median(round.keys)),
		floor.map((round) => median(round.keys)),
		BUDGET.keys
	);
	const longest = Math.max(...app.map((round) => round.longest));
	return [
		compared('First load → useful (nothing kept yet)', firsts(app), firsts(floor), BUDGET.first),
		...cold,
		keys,
		{
			what: 'Longest interaction while searching',
			value: `${longest} ms`,
			budget: `≤ ${BUDGET.longest} ms`,
			ok: longest <= BUDGET.longest
		}
	];
}

/** @param {readonly Round[]} rounds */
function firsts(rounds) {
	return rounds.map(({ first }) => first);
}

/** @param {string} what @param {number[]} ours @param {number[]} theirs @param {number | undefined} budget @returns {Row} */
function compared(what, ours, theirs, budget) {
	const ratio = medianRatio(ours, theirs);
	const value = `${median(ours).toFixed(0)} ms (floor ${median(theirs).toFixed(0)} ms)`;
	if (budget === undefined) return { what, value, ratio: ratio.toFixed(2) };
	return { what, value, ratio: ratio.toFixed(2), budget: `≤ ${budget.toFixed(1)} ×`, ok: ratio <= budget };
}

/** @param {Measured} measured @returns {Row[]} */
function deadlineRows({ deadlines }) {
	const cold = median(deadlines.map(([first = Number.NaN]) => first));
	const warm = median(deadlines.flatMap((times) => times.slice(1)));
	return [
		{ name: 'first time in its process', ms: cold },
		{ name: 'again', ms: warm }
	].map(({ name, ms }) => ({
		what: `All deadlines of 10,000 records in Node, ${name}`,
		value: `${ms.toFixed(0)} ms`,
		budget: `≤ ${BUDGET.deadlines} ms`,
		ok: ms <= BUDGET.deadlines
	}));
}
