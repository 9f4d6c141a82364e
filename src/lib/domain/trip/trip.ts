import type { CivilDate, Instant } from '../base/civil-date';
import type { Subscription } from '../record/subscription';

/** From this day on the traveller is in this country. */
export interface Stay {
	country: string; // ISO 3166 alpha-2
	from: CivilDate;
}

/** Days are those of the calendar where the traveller is: over the date line one may come twice, or not at all. */
export interface Trip {
	id: string;
	name: string;
	from?: CivilDate; // the first day
	until?: CivilDate; // the last day
	stays?: readonly Stay[]; // known only where the trip has several countries
	also?: readonly string[]; // records that belong to another trip as well
	serves?: Readonly<Record<string, readonly string[]>>; // by record: in which countries, where its owner has said so
	done?: Readonly<Record<string, Instant>>; // steps that only the traveller knows of, by their key
}

export interface TripDays {
	from: CivilDate;
	until: CivilDate;
}

export type TripPhase = 'undated' | 'ahead' | 'there' | 'over';

/** Both ends, in order; undefined while one of them is not known. */
export function daysOf({ from, until }: Trip): TripDays | undefined {
	return from !== undefined && until !== undefined && from <= until ? { from, until } : undefined;
}

/** `today` where the traveller is. */
export function phaseOf(trip: Trip, today: CivilDate): TripPhase {
	const days = daysOf(trip);
	if (!days) return 'undated';
	if (today < days.from) return 'ahead';
	return today <= days.until ? 'there' : 'over';
}

export function isInTrip(trip: Trip, { id, tripId }: Pick<Subscription, 'id' | 'tripId'>): boolean {
	return tripId === trip.id || trip.also?.includes(id) === true;
}

/** Where the traveller is on a day; undefined where that is not known. */
export function countryOn({ stays = [] }: Trip, day: CivilDate): string | undefined {
	return stays.toSorted((a, b) => (a.from < b.from ? -1 : 1)).findLast(({ from }) => from <= day)?.country;
}

/** What two trips have in common of their days. */
export function sharedDays(a: Trip, b: Trip): TripDays | undefined {
	const [one, other] = [daysOf(a), daysOf(b)];
	if (!one || !other) return undefined;
	const from = one.from > other.from ? one.from : other.from;
	const until = one.until < other.until ? one.until : other.until;
	return from <= until ? { from, until } : undefined;
}

/** What is under way first, then what comes, the next first; then those without days; what is over last, the latest first. */
export function tripOrder(today: CivilDate): (a: Trip, b: Trip) => number {
	const rank: Record<TripPhase, number> = { there: 0, ahead: 1, undated: 2, over: 3 };
	return (a, b) => {
		const [one, other] = [phaseOf(a, today), phaseOf(b, today)];
		if (one !== other) return rank[one] - rank[other];
		const earlier = (a.from ?? '') < (b.from ?? '') ? -1 : 1;
		if (a.from === b.from) return a.name < b.name ? -1 : 1;
		return one === 'over' ? -earlier : earlier;
	};
}
