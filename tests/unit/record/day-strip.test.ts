import { describe, expect, test } from 'vitest';
import { stripFor, type StripCell, type StripMark } from '$lib/components/day-strip';
import { parseCivilDate, type CivilDate } from '$lib/domain/civil-date';

function date(text: string): CivilDate {
	const parsed = parseCivilDate(text);
	if (parsed === undefined) throw new Error(text);
	return parsed;
}
function mark(day: string, label: string, todo = true): StripMark {
	return { date: date(day), label, todo, urgency: 'calm' };
}
function drawn(cells: readonly StripCell[]): string {
	return cells
		.map((cell) => {
			if (cell.kind === 'fold') return `…${cell.days}…`;
			const shape = cell.mark ? (cell.mark.todo ? '#' : 'O') : cell.hatched ? '/' : cell.today ? 'T' : '-';
			return `${cell.date.slice(8)}${shape}`;
		})
		.join(' ');
}

describe('the day strip', () => {
	test('shows one cell per day from today to the last mark', () => {
		expect(drawn(stripFor({ today: date('2026-12-17'), marks: [mark('2026-12-20', 'Pay by')] }))).toBe(
			'17T 18- 19- 20#'
		);
	});

	test('hatches the days between the safe and the latest one', () => {
		const cells = stripFor({
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
			today: date('2026-11-21'),
			marks: [mark('2026-11-25', 'Pay by'), mark('2027-03-15', 'Top up by')]
		});
		expect(drawn(cells)).toBe('21T 22- 23- 24- 25# …109… 15#');
	});

	test('leaves out what has passed', () => {
		expect(drawn(stripFor({ today: date('2026-12-17'), marks: [mark('2026-12-01', 'Bill due')] }))).toBe('17T');
	});

	test('shows of two marks on one day the one with something to do', () => {
		const cells = stripFor({
			today: date('2026-12-30'),
			marks: [mark('2026-12-31', 'Line ends', false), mark('2026-12-31', 'Cancel, latest')]
		});
		expect(drawn(cells)).toBe('30T 31#');
	});

	test('puts labels on alternating sides, towards the middle at both ends', () => {
		const cells = stripFor({ today: date('2026-12-01'), marks: [mark('2026-12-06', 'a'), mark('2026-12-12', 'b')] });
		const places = cells.flatMap((cell) => (cell.kind === 'day' && cell.place ? [cell.place] : []));
		expect(places).toEqual([
			{ side: 'below', align: 'start' },
			{ side: 'above', align: 'centre' },
			{ side: 'below', align: 'end' }
		]);
	});

	test('leaves a label out where both sides are taken', () => {
		const cells = stripFor({
			today: date('2026-12-01'),
			marks: [mark('2026-12-02', 'a'), mark('2026-12-03', 'b'), mark('2026-12-14', 'c')]
		});
		const labels = cells.flatMap((cell) => (cell.kind === 'day' && cell.place ? [cell.date.slice(8)] : []));
		expect(labels).toEqual(['01', '02', '14']);
	});
});
