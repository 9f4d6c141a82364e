import type { Weekday } from '$lib/domain/base/business-days';

type DayHours = readonly (readonly [string, string])[];

/** The same opening time on all seven days, wall time of the plan's zone. */
export function daily(opens: string, closes: string): Record<Weekday, DayHours> {
	const day: DayHours = [[opens, closes]];
	return { mon: day, tue: day, wed: day, thu: day, fri: day, sat: day, sun: day };
}
