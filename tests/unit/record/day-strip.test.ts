import { describe, expect, test } from 'vitest';
import { stripFor, type StripCell, type StripMark } from '$lib/components/day-strip';
import { parseCivilDate, type CivilDate } from '$lib/domain/base/civil-date';

function date(text: string): CivilDate {
	const parsed = parseCivilDate(text);
	if (parsed === undefined) throw new Error(text);
	return parsed;
}
const todayLabel = { label: 'Today', when: 'Thu 17 Dec' };

function mark(day: string, label: string, todo = true): StripMark {
	return { date: date(day), label, when: day, todo, urgency: 'calm' };
}
function drawn(cells: readonly StripCell[]): string {
	return cells
		.map((cell) => {
			if (cell.kind === 'past') return '~';
			if (cell.kind === 'fold') return `…${cell.days}…`;
			const shape = cell.mark ? (cell.mark.todo ? '#' : 'O') : cell.hatched ? '/' : cell.today ? 'T' : '-';
			return `${cell.date.slice(8)}${shape}`;
		})
		.join(' ');
}

describe('the day strip', () => {
	test('shows one cell per day from today to the last mark', () => {
		expect(drawn(stripFor({ todayLabel, today: date('2026-12-17'), marks: [mark('2026-12-20', 'Pay by')] }))).toBe(
			'17T 18- 19- 20#'
		);
	});

	test('hatches the days between the safe and the latest one', () => {
		const cells = stripFor({
			todayLabel,
			today: date('2026-12-17'),
			marks: [
				mark('2026-12-20', 'Pay by'),
				mark('2026-12-22', 'Cancel, safe'),
				mark('2026-12-25', 'Cancel, latest'),
				mark('2026-12-27', 'Needed until', false),
				mark('2026-12-31', 'Line ends', false)
			],
			hatched: { after: date('2026-12-22'), before: date('2026-12-25') }
		});
		expect(drawn(cells)).toBe('17T 18- 19- 20# 21- 22# 23/ 24/ 25# 26- 27O 28- 29- 30- 31O');
	});

	test('folds the longest quiet stretches of a far date', () => {
		const cells = stripFor({
			todayLabel,
			today: date('2026-11-21'),
			marks: [mark('2026-11-25', 'Pay by'), mark('2027-03-15', 'Top up by')]
		});
		expect(drawn(cells)).toBe('21T 22- 23- 24- 25# …109… 15#');
	});

	test('folds what lies before today behind a break', () => {
		const cells = stripFor({
			todayLabel,
			today: date('2026-12-17'),
			started: { label: 'Started', when: 'Sun 2 Feb 2025' },
			marks: [mark('2026-12-20', 'Pay by')]
		});
		expect(drawn(cells)).toBe('~ 17T 18- 19- 20#');
		expect(cells[0]).toEqual({
			kind: 'past',
			narrow: { side: 'above', align: 'start' },
			wide: { side: 'above', align: 'centre' }
		});
	});

	test('leaves out what has passed', () => {
		expect(drawn(stripFor({ todayLabel, today: date('2026-12-17'), marks: [mark('2026-12-01', 'Bill due')] }))).toBe(
			'17T'
		);
	});

	test('shows of two marks on one day the one with something to do', () => {
		const cells = stripFor({
			todayLabel,
			today: date('2026-12-30'),
			marks: [mark('2026-12-31', 'Line ends', false), mark('2026-12-31', 'Cancel, latest')]
		});
		expect(drawn(cells)).toBe('30T 31#');
	});

	test('puts labels on alternating sides, towards the middle at both ends', () => {
		const cells = stripFor({
			todayLabel,
			today: date('2026-12-01'),
			marks: [mark('2026-12-06', 'Pay by'), mark('2026-12-12', 'Cancel, safe')]
		});
		expect(cells.flatMap((cell) => (cell.kind === 'day' && cell.narrow ? [cell.narrow] : []))).toEqual([
			{ side: 'below', align: 'start' },
			{ side: 'above', align: 'centre' },
			{ side: 'below', align: 'end' }
		]);
	});

	test('labels what must be done before today where a phone has no room for both', () => {
		const cells = stripFor({
			todayLabel,
			today: date('2026-12-01'),
			marks: [mark('2026-12-02', 'Pay by'), mark('2026-12-03', 'Cancel, safe'), mark('2026-12-14', 'Cancel, latest')]
		});
		const labelled = (layout: 'narrow' | 'wide') =>
			cells.flatMap((cell) => (cell.kind === 'day' && cell[layout] ? [cell.date.slice(8)] : []));
		expect(labelled('narrow')).toEqual(['02', '03', '14']);
		expect(labelled('wide')).toEqual(['02', '03', '14']);
	});
});
