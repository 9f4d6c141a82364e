import type { DatedState, RecordState } from '../deadline/record-state';
import { isInTrip, type Trip } from './trip';

/** The records of a trip, those of the user that stay at home apart. */
export interface TripRecords {
	trip: Trip;
	own: readonly DatedState[];
	others: readonly DatedState[];
}

export function recordsOf(trip: Trip, states: readonly RecordState[]): TripRecords {
	const dated = states.filter((state) => state.kind === 'dated');
	return {
		trip,
		own: dated.filter(({ subscription }) => isInTrip(trip, subscription)),
		others: dated.filter(({ subscription }) => !isInTrip(trip, subscription))
	};
}

/** What only the traveller knows to be done. */
export function isTicked({ done = {} }: Trip, key: string): boolean {
	return done[key] !== undefined;
}
