import { addDays, daysBetween, type CivilDate } from '$lib/domain/base/civil-date';
import type { Urgency } from '$lib/domain/deadline/urgency';

/** A day on which something happens. */
export interface StripMark {
	date: CivilDate;
	label: string;
	when: string; // the date in words, under the label
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
	narrow?: Place; // on a phone; absent: no room for a label, the list of dates has it
	wide?: Place;
}
/** Everything before today, behind a break. */
interface StripPast {
	kind: 'past';
	narrow?: Place;
	wide?: Place;
}
export type StripCell = StripPast | StripDay | { kind: 'fold'; from: CivilDate; days: number };

export interface Caption {
	label: string;
	when: string;
}

export interface StripInput {
	today: CivilDate;
	todayLabel: Caption;
	started?: Caption; // when the line did, where that lies in the past
	marks: readonly StripMark[];
	hatched?: { after: CivilDate; before: CivilDate }; // both exclusive
}

/** As many cells as a phone has room for. */
const MOST_CELLS = 15;
/** How wide the strip is drawn, in pixels, and how much wider a day is on which something happens. */
const LAYOUTS = { narrow: { width: 310, event: 2 }, wide: { width: 600, event: 1 } } as const;

/** One cell per day from today to the last mark; stretches in which nothing happens are folded where there are too many. */
export function stripFor(input: StripInput): readonly StripCell[] {
	const { today, marks, hatched, started } = input;
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
	const cells: readonly StripCell[] = [...(started ? [{ kind: 'past' } as const] : []), ...folded(days)];
	return withPlaces(withPlaces(cells, 'narrow', input), 'wide', input);
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

type Layout = keyof typeof LAYOUTS;
type Captions = Pick<StripInput, 'todayLabel' | 'started'>;
interface Label {
	index: number;
	from: number;
	to: number;
	align: Place['align'];
	side: Place['side'];
}

/** Labels alternate between both sides and never overlap; where there is no room, what must be done is labelled first. */
function withPlaces(cells: readonly StripCell[], layout: Layout, captions: Captions): readonly StripCell[] {
	const wanted = labelsOf(cells, layout, captions);
	const placed: Label[] = [];
	for (const label of wanted.toSorted((a, b) => weightOf(cells[a.index]) - weightOf(cells[b.index]))) {
		const sides: readonly Place['side'][] = label.side === 'below' ? ['below', 'above'] : ['above', 'below'];
		const side = sides.find((each) => !placed.some((other) => other.side === each && overlap(other, label)));
		if (side !== undefined) placed.push({ ...label, side });
	}
	return cells.map((cell, index) => {
		const label = placed.find((each) => each.index === index);
		return label && cell.kind !== 'fold' ? { ...cell, [layout]: { side: label.side, align: label.align } } : cell;
	});
}

function labelsOf(cells: readonly StripCell[], layout: Layout, captions: Captions): readonly Label[] {
	const { width, event } = LAYOUTS[layout];
	const widths = cells.map((cell) => (cell.kind === 'day' && !isQuiet(cell) ? event : 1));
	const unit = width / widths.reduce((sum, each) => sum + each, 0);
	const labels: Label[] = [];
	let start = 0;
	for (const [index, cell] of cells.entries()) {
		const end = start + (widths[index] ?? 1) * unit;
		const caption = captionOf(cell, captions);
		if (caption) {
			const side = (labels.length % 2 === 0) === (captions.started === undefined) ? 'below' : 'above';
			labels.push({ index, side, ...spanOf(start, end, width, caption) });
		}
		start = end;
	}
	return labels;
}

/** What stands at a cell; nothing at a quiet one. */
export function captionOf(cell: StripCell, { todayLabel, started }: Captions): Caption | undefined {
	if (cell.kind === 'past') return started;
	if (cell.kind === 'fold' || isQuiet(cell)) return undefined;
	return cell.mark && !(cell.today && !cell.mark.todo) ? cell.mark : todayLabel;
}

function spanOf(start: number, end: number, width: number, { label, when }: Caption) {
	const size = Math.max(textWidth(label), textWidth(when)) + 6;
	const centre = (start + end) / 2;
	if (centre < size / 2) return { align: 'start', from: start, to: start + size } as const;
	if (centre > width - size / 2) return { align: 'end', from: end - size, to: end } as const;
	return { align: 'centre', from: centre - size / 2, to: centre + size / 2 } as const;
}

/** Of small bold text, rather too much than too little: a Chinese sign is nearly twice as wide as a letter. */
function textWidth(text: string): number {
	return [...text].reduce((sum, sign) => sum + (sign > '\u2E7F' ? 13 : 7.2), 0);
}

function overlap(a: Label, b: Label): boolean {
	return a.from < b.to && b.from < a.to;
}

function weightOf(cell: StripCell | undefined): number {
	if (cell?.kind !== 'day') return 3;
	if (cell.mark === undefined) return 2;
	return cell.mark.todo ? 0 : 1;
}
