import { addDays, daysBetween, type CivilDate } from '$lib/domain/civil-date';
import type { Urgency } from '$lib/domain/urgency';

/** A day on which something happens. */
export interface StripMark {
	date: CivilDate;
	label: string;
	todo: boolean; // filled: you must act; else outlined: something happens
	urgency: Urgency;
}

/** Where a label stands: over or under its cell, and to which edge of it. */
export interface Place {
	side: 'above' | 'below';
	align: 'start' | 'centre' | 'end';
}

interface StripDay {
	kind: 'day';
	date: CivilDate;
	today: boolean;
	hatched: boolean; // between the safe and the latest day
	mark?: StripMark;
	place?: Place; // absent: no room for a label, the list of dates has it
}
export type StripCell = StripDay | { kind: 'fold'; from: CivilDate; days: number };

export interface StripInput {
	today: CivilDate;
	marks: readonly StripMark[];
	hatched?: { after: CivilDate; before: CivilDate }; // both exclusive
}

/** As many cells as a phone has room for. */
const MOST_CELLS = 15;
/** The share of the strip's width that a label takes on a phone. */
const LABEL = 0.27;

/** One cell per day from today to the last mark; stretches in which nothing happens are folded where there are too many. */
export function stripFor({ today, marks, hatched }: StripInput): readonly StripCell[] {
	const byDate = new Map<CivilDate, StripMark>();
	for (const mark of marks) {
		const other = byDate.get(mark.date);
		if (mark.date >= today && (other === undefined || (mark.todo && !other.todo))) byDate.set(mark.date, mark);
	}
	const last = [...byDate.keys()].reduce((a, b) => (b > a ? b : a), today);
	const days = Array.from({ length: daysBetween(today, last) + 1 }, (_, step): StripDay => {
		const date = addDays(today, step);
		const mark = byDate.get(date);
		return {
			kind: 'day',
			date,
			today: step === 0,
			hatched: hatched !== undefined && date > hatched.after && date < hatched.before,
			...(mark && { mark })
		};
	});
	return withPlaces(folded(days));
}

/** Folds the longest quiet stretches first, and only as many as needed. */
function folded(days: readonly StripDay[]): readonly StripCell[] {
	const runs = runsOf(days);
	const lengths = [...new Set(runs.map((run) => run.length))].sort((a, b) => b - a);
	let cells: readonly StripCell[] = days;
	for (const longest of lengths) {
		if (cells.length <= MOST_CELLS) break;
		cells = runs.flatMap((run): readonly StripCell[] => {
			const [first] = run;
			return first !== undefined && isQuiet(first) && run.length >= longest && run.length > 1
				? [{ kind: 'fold', from: first.date, days: run.length }]
				: run;
		});
	}
	return cells;
}

function isQuiet(day: StripDay): boolean {
	return !day.today && day.mark === undefined;
}

/** Quiet stretches, and each day on which something happens alone. */
function runsOf(days: readonly StripDay[]): readonly (readonly StripDay[])[] {
	const runs: StripDay[][] = [];
	for (const day of days) {
		const run = runs.at(-1);
		const [previous] = run ?? [];
		if (run !== undefined && previous !== undefined && isQuiet(day) && isQuiet(previous)) run.push(day);
		else runs.push([day]);
	}
	return runs;
}

/** Labels alternate between both sides and never overlap. */
function withPlaces(cells: readonly StripCell[]): readonly StripCell[] {
	const widths = cells.map((cell) => (cell.kind === 'day' && isQuiet(cell) ? 1 : 2));
	const total = widths.reduce((sum, width) => sum + width, 0);
	const free = { above: 0, below: 0 };
	let next: Place['side'] = 'below';
	let start = 0;
	return cells.map((cell, index): StripCell => {
		const width = (widths[index] ?? 1) / total;
		const centre = start + width / 2;
		const cellStart = start;
		start += width;
		if (cell.kind === 'fold' || isQuiet(cell)) return cell;
		const { align, from } = spanAt(cellStart, centre, start);
		const sides: readonly Place['side'][] = next === 'below' ? ['below', 'above'] : ['above', 'below'];
		const side = sides.find((candidate) => free[candidate] <= from + 1e-9);
		if (side === undefined) return cell;
		free[side] = from + LABEL;
		next = side === 'below' ? 'above' : 'below';
		return { ...cell, place: { side, align } };
	});
}

function spanAt(start: number, centre: number, end: number): { align: Place['align']; from: number } {
	if (centre < LABEL / 2) return { align: 'start', from: start };
	if (centre > 1 - LABEL / 2) return { align: 'end', from: end - LABEL };
	return { align: 'centre', from: centre - LABEL / 2 };
}
