import { addDays, daysBetween, type CivilDate } from '../base/civil-date';
import type { RecordState } from '../deadline/record-state';
import { coverOf, isCover, placesOf, type Cover, type NoCover } from './cover';
import { countryOn, daysOf, isInTrip, type Trip } from './trip';

/** Days in a row, both included. */
export interface Run {
	from: CivilDate;
	to: CivilDate;
	country: string | undefined; // where that is known
}

/** One record over the days of the trip; no runs where it serves on none of them. */
export interface CoverRow {
	cover: Cover;
	runs: readonly Run[];
}

export interface Coverage {
	days: number;
	covered: number;
	rows: readonly CoverRow[];
	without: readonly NoCover[]; // records whose days nobody knows
	gaps: readonly Run[];
	overlaps: readonly Run[]; // more than one serves
	/** Several countries, and nobody has said when which one begins: a day counts as covered by a card for any of them. */
	staysUnknown: boolean;
}

/** How the records of a trip cover its days; undefined while the trip has none. */
export function coverageFor(trip: Trip, states: readonly RecordState[]): Coverage | undefined {
	const days = daysOf(trip);
	if (!days) return undefined;
	const own = states.filter(({ subscription }) => isInTrip(trip, subscription));
	const covers = own.map((state) => coverOf(state, trip));
	const places = new Map(own.map(({ subscription }) => [subscription.id, placesOf(subscription, trip)]));
	const count = daysBetween(days.from, days.until) + 1;
	const calendar = Array.from({ length: count }, (_, step) => addDays(days.from, step)).map((day) => ({
		day,
		country: countryOn(trip, day)
	}));
	const rows = covers.filter(isCover).map((cover) => {
		const serves = ({ day, country }: Day) => servesOn(cover, day) && servesIn(places.get(cover.id), country);
		return { cover, serves: calendar.map(serves) };
	});
	const counts = calendar.map((_, index) => rows.filter(({ serves }) => serves[index]).length);
	return {
		days: count,
		covered: counts.filter((each) => each > 0).length,
		rows: rows
			.map(({ cover, serves }) => ({ cover, runs: runsWhere(calendar, (index) => serves[index] === true) }))
			.toSorted(rowOrder),
		without: covers.flatMap((cover) => (isCover(cover) ? [] : cover)),
		gaps: runsWhere(calendar, (index) => counts[index] === 0),
		overlaps: runsWhere(calendar, (index) => (counts[index] ?? 0) > 1),
		staysUnknown: countriesOf(trip, own).length > 1 && (trip.stays ?? []).length === 0
	};
}

/** Where the trip goes: as it was said, else as its cards tell, in the order in which they begin to serve. */
export function countriesOf(trip: Trip, states: readonly RecordState[]): readonly string[] {
	const said = (trip.stays ?? []).toSorted((a, b) => (a.from < b.from ? -1 : 1)).map(({ country }) => country);
	const guessed = states
		.filter(({ subscription }) => isInTrip(trip, subscription))
		.map((state) => ({ places: placesOf(state.subscription, trip), cover: coverOf(state, trip) }))
		.toSorted((a, b) => (startOf(a.cover) < startOf(b.cover) ? -1 : 1))
		.flatMap(({ places }) => places ?? []);
	return [...new Set([...said, ...guessed])];
}

interface Day {
	day: CivilDate;
	country: string | undefined;
}

function startOf(cover: Cover | NoCover): string {
	return isCover(cover) ? cover.from : '9';
}

function servesOn({ from, to }: Cover, day: CivilDate): boolean {
	return from <= day && (to === undefined || day <= to);
}

/** What is not known does not count against a card. */
function servesIn(places: readonly string[] | undefined, where: string | undefined): boolean {
	return places === undefined || where === undefined || places.includes(where);
}

/** A new run begins where the country changes, too: "Tue 22 in Hong Kong". */
function runsWhere(calendar: readonly Day[], isIn: (index: number) => boolean): readonly Run[] {
	const runs: Run[] = [];
	let open = false;
	calendar.forEach(({ day, country }, index) => {
		const last = runs.at(-1);
		if (!isIn(index)) open = false;
		else if (open && last && last.country === country) last.to = day;
		else {
			runs.push({ from: day, to: day, country });
			open = true;
		}
	});
	return runs;
}

function rowOrder(a: CoverRow, b: CoverRow): number {
	if (a.cover.from !== b.cover.from) return a.cover.from < b.cover.from ? -1 : 1;
	return a.cover.id < b.cover.id ? -1 : 1;
}
