import { localDate, type CivilDate, type Zone } from '../base/civil-date';
import type { Deadline } from './deadline';

type Moment = Pick<Deadline, 'kind' | 'end' | 'lastDay'>;

/** Kinds that begin something: their day is the one that starts at the instant. */
export function begins({ kind }: Pick<Moment, 'kind'>): boolean {
	return kind === 'cancel-opens' || kind === 'renewal';
}

/** The day by which people know the moment, in the carrier's zone. */
export function dayOf(moment: Moment, zone: Zone): CivilDate {
	return begins(moment) ? localDate(moment.end, zone) : moment.lastDay;
}
