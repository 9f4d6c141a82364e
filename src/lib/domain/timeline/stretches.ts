import { addDays, earliest, instant, localDate, type CivilDate } from '../base/civil-date';
import type { DatedState, RecordState } from '../deadline/record-state';

/** Before its start, in use, over but to be rescued, and the time in use of a line that has ended. */
export type StretchKind = 'waiting' | 'active' | 'rescue' | 'ended';

/** Days in the record's zone, both included. */
export interface Stretch {
	kind: StretchKind;
	from: CivilDate;
	to: CivilDate | undefined; // undefined: no end is known
}

/** What stands for "always" where a life runs without any event. */
const ALWAYS = instant(1);

/** A record's time from the day it was there, as its own rules and facts give it; empty where its zone is not known. */
export function stretchesOf(state: RecordState): readonly Stretch[] {
	if (state.kind !== 'dated') return [];
	const start = startOf(state);
	const last = lastDayOf(state);
	const had = firstDayOf(state);
	if (start === undefined) return [{ kind: 'waiting', from: had, to: lastDayToStart(state) }];
	const waiting = had < start ? [{ kind: 'waiting', from: had, to: addDays(start, -1) } as const] : [];
	const { status } = state;
	const over = status === 'cancelled' || status === 'expired';
	const active = { kind: over ? 'ended' : 'active', from: start, to: last } as const;
	return [...waiting, active, ...rescueOf(state, over)];
}

/** The first day of use, also one that is planned; undefined while none is known. */
function startOf({ reading, subscription: { zone } }: DatedState): CivilDate | undefined {
	const { main, activatedAt } = reading;
	if (main?.planned) return main.planned.startsOn;
	if (activatedAt === undefined) return undefined;
	return activatedAt === ALWAYS ? firstDayOf({ reading }) : localDate(activatedAt, zone);
}

/** The day it was bought or first used, else the day it was added. */
function firstDayOf({ reading: { subscription, context } }: Pick<DatedState, 'reading'>): CivilDate {
	const added = localDate(subscription.createdAt, subscription.zone);
	const first = context.facts[0]?.day;
	return first === undefined ? added : earliest(first, added);
}

function lastDayToStart({ reading: { main } }: DatedState): CivilDate | undefined {
	return main?.window?.end?.lastDay;
}

/** Whichever comes first: the end of its main life, or of its service as it was asked for or is planned. */
function lastDayOf({ reading: { main, ends }, serviceEnd, endedOn }: DatedState): CivilDate | undefined {
	const own = main?.planned?.end?.lastDay ?? ends?.lastDay ?? endedOn;
	return own !== undefined && serviceEnd !== undefined ? earliest(own, serviceEnd) : (own ?? serviceEnd);
}

function rescueOf({ reading: { main } }: DatedState, over: boolean): readonly Stretch[] {
	if (over || !main?.end || !main.grace || main.grace.lastDay <= main.end.lastDay) return [];
	return [{ kind: 'rescue', from: addDays(main.end.lastDay, 1), to: main.grace.lastDay }];
}
