import {
	addDays,
	addMonths,
	daysBetween,
	firstOfMonth,
	lastOfMonth,
	weekdayIndex,
	type CivilDate
} from '../base/civil-date';

export const SCALES = ['month', 'four-months', 'year', 'two-years'] as const;
export type Scale = (typeof SCALES)[number];

const MONTHS: Record<Scale, number> = { month: 1, 'four-months': 4, year: 12, 'two-years': 24 };
/** How far one step goes: so far that what was at the edge is still to be seen. */
const STEP: Record<Scale, number> = { month: 1, 'four-months': 2, year: 6, 'two-years': 12 };

/** The days that are drawn, both included: whole months. */
export interface Frame {
	from: CivilDate;
	to: CivilDate;
	days: number;
}

export function frameOf(scale: Scale, start: CivilDate): Frame {
	const from = firstOfMonth(start);
	const to = addDays(addMonths(from, MONTHS[scale]), -1);
	return { from, to, days: daysBetween(from, to) + 1 };
}

/** The first day of the next frame in this direction. */
export function stepped(scale: Scale, start: CivilDate, direction: 1 | -1): CivilDate {
	return addMonths(firstOfMonth(start), direction * STEP[scale]);
}

/** The first of every month in it. */
export function monthsIn({ from, to }: Frame): readonly CivilDate[] {
	const months: CivilDate[] = [];
	for (let step = 0; ; step++) {
		const month = addMonths(from, step);
		if (month > to || months.at(-1) === month) return months;
		months.push(month);
	}
}

/** Where a day begins, from 0 at the left edge to 1 at the right; outside of it where the day is. */
export function placeIn({ from, days }: Frame, day: CivilDate): number {
	return daysBetween(from, day) / days;
}

/** What of a stretch of days lies in the frame, as a share of it; undefined where none does. An open end reaches to the edge. */
export function clippedTo(
	frame: Frame,
	{ from, to }: { from: CivilDate; to: CivilDate | undefined }
): { at: number; length: number } | undefined {
	if (from > frame.to || (to !== undefined && to < frame.from)) return undefined;
	const at = Math.max(0, placeIn(frame, from));
	const end = to === undefined || to >= frame.to ? 1 : placeIn(frame, addDays(to, 1));
	return { at, length: end - at };
}

/** Whole weeks from a Monday, as a wall calendar has them. */
export function weeksOf(day: CivilDate): readonly (readonly CivilDate[])[] {
	const first = firstOfMonth(day);
	const start = addDays(first, -weekdayIndex(first));
	const weeks = Math.ceil((daysBetween(start, lastOfMonth(day)) + 1) / 7);
	return Array.from({ length: weeks }, (_, week) =>
		Array.from({ length: 7 }, (__, at) => addDays(start, week * 7 + at))
	);
}
