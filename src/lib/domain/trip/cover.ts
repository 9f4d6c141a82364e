import { latest, type CivilDate } from '../base/civil-date';
import type { DatedState, RecordState } from '../deadline/record-state';
import type { Status } from '../record/status';
import type { Subscription } from '../record/subscription';
import { asIfStartedOn } from '../timeline/as-if-started';
import { stretchesOf } from '../timeline/stretches';
import { countryOn, daysOf, type Trip, type TripDays } from './trip';

/** The days on which one record serves. */
export interface Cover {
	id: string;
	from: CivilDate;
	to: CivilDate | undefined; // undefined: no end is known
	/** `planned`: were it started on the first day of the trip on which it is of use. */
	how: 'running' | 'planned';
}

/** Why a record has no days. */
export type NoCover = { id: string; why: 'end-unknown' | 'too-late' | 'not-started' | 'stopped' | 'zone-unknown' };

/** Where a record serves; undefined where that is not written in it: an add-on for abroad, a card for several countries. */
export function countryOf({ country, form }: Pick<Subscription, 'country' | 'form'>): string | undefined {
	return country === 'ZZ' || form === 'roaming' ? undefined : country;
}

/** In which countries a record serves on this trip: as its owner said, else the one that is written in it; else nobody knows. */
export function placesOf(subscription: Subscription, trip: Trip): readonly string[] | undefined {
	const said = trip.serves?.[subscription.id];
	const own = countryOf(subscription);
	return said ?? (own === undefined ? undefined : [own]);
}

/** By its own dates, or, not started yet, as if it were started when the traveller arrives. */
export function coverOf(state: RecordState, trip: Trip): Cover | NoCover {
	const { id } = state.subscription;
	if (state.kind !== 'dated') return { id, why: 'zone-unknown' };
	if (isStopped(state.status)) return { id, why: 'stopped' };
	const days = daysOf(trip);
	const own = inUse(state);
	if (own) return { id, ...own, how: 'running' };
	return days ? plannedCover(state, trip, days) : { id, why: 'end-unknown' };
}

export function isCover(cover: Cover | NoCover): cover is Cover {
	return 'from' in cover;
}

function isStopped(status: Status): boolean {
	return status === 'lost' || status === 'suspended';
}

function inUse(state: RecordState): Pick<Cover, 'from' | 'to'> | undefined {
	const stretch = stretchesOf(state).find(({ kind }) => kind === 'active' || kind === 'ended');
	return stretch && { from: stretch.from, to: stretch.to };
}

function plannedCover(state: DatedState, trip: Trip, days: TripDays): Cover | NoCover {
	const { id } = state.subscription;
	const day = latest(arrivalOf(state.subscription, trip, days), todayOf(state));
	if (day > days.until) return { id, why: 'not-started' };
	const lastDayToStart = state.reading.main?.window?.end?.lastDay;
	if (lastDayToStart !== undefined && day > lastDayToStart) return { id, why: 'too-late' };
	const started = inUse(asIfStartedOn(state, day));
	return started ? { id, from: day, to: started.to, how: 'planned' } : { id, why: 'end-unknown' };
}

/** The first day in a country in which the record serves. */
function arrivalOf(subscription: Subscription, trip: Trip, days: TripDays): CivilDate {
	const places = placesOf(subscription, trip);
	const first = countryOn(trip, days.from);
	if (places === undefined || (first !== undefined && places.includes(first))) return days.from;
	const arrivals = (trip.stays ?? []).filter(({ country, from }) => places.includes(country) && from > days.from);
	return arrivals.map(({ from }) => from).toSorted()[0] ?? days.from;
}

function todayOf({ reading: { context } }: DatedState): CivilDate {
	return context.today;
}
