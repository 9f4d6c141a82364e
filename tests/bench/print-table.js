/** @typedef {{ what: string, value: string, ratio?: string, budget?: string, ok?: boolean }} Row */

/** As Markdown, for it ends in README and in notes. @param {readonly Row[]} rows */
export function printTable(rows) {
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
