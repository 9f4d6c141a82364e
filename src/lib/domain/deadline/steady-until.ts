import { addDays, dayStart, earliest, instant, localDate, localTime, type Instant } from '../base/civil-date';
import type { Terms } from '../record/subscription';
import type { RecordState } from './record-state';

/** Every zone's midnight, and every shop's closing time, falls on one. */
const QUARTER = 15 * 60_000;
/** Where the terms name one of these, something may change in the middle of a day. */
const CLOCKS = new Set(['time', 'cutoffTime', 'dayClosesAt', 'hours', '24h-periods']);

/**
 * The first moment at which a record may say something else without anyone writing to it: its next end, its zone's next
 * midnight, or the next quarter of an hour where a time of day has a part in it. Until then nobody has to work it out again.
 */
export function steadyUntil(state: RecordState): Instant {
	const { subscription, now, deadlines, notYet } = state;
	if (state.kind === 'zone-unknown') return nextQuarter(now);
	const { zone } = subscription;
	const midnight = dayStart(addDays(localDate(now, zone), 1), zone);
	const ends = deadlines.map(({ end }) => end);
	const isByDay =
		notYet.length === 0 && !namesClock(subscription.terms) && ends.every((end) => localTime(end, zone) === '00:00');
	const ahead = ends.filter((end) => end > now);
	return earliest(isByDay ? midnight : nextQuarter(now), ...ahead);
}

function nextQuarter(now: Instant): Instant {
	return instant((Math.floor(now / QUARTER) + 1) * QUARTER);
}

const asked = new WeakMap<Terms, boolean>();

function namesClock(terms: Terms): boolean {
	let names = asked.get(terms);
	if (names === undefined) asked.set(terms, (names = holdsClock(terms)));
	return names;
}

function holdsClock(part: unknown): boolean {
	if (typeof part === 'string') return CLOCKS.has(part);
	if (typeof part !== 'object' || part === null) return false;
	return Object.entries(part).some(([field, value]) => CLOCKS.has(field) || holdsClock(value));
}
