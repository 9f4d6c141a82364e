import type { Instant } from './civil-date';

const DAY = 86_400_000;

/**
 * On how many different days the app was open. A clock can be set ahead, and a phone can lie in a drawer: neither is a
 * day that was lived through, so what is thinned out with time is measured by this.
 */
export interface LivedDays {
	count: number; // 1 on the first
	last: number; // in days of UTC since 1970, so that no journey counts a day twice
}

/** The app is open. However far the clock jumped, that is one day more; a clock that was set back adds none. */
export function liveOn(lived: LivedDays | undefined, now: Instant): LivedDays {
	const day = Math.floor(now / DAY);
	if (lived === undefined) return { count: 1, last: day };
	return day > lived.last ? { count: lived.count + 1, last: day } : lived;
}

/** The clock was wrong, and is right now: days are counted on from here, and those that it jumped over are none. */
export function liveOnFrom(lived: LivedDays | undefined, now: Instant): LivedDays {
	return { count: lived?.count ?? 1, last: Math.floor(now / DAY) };
}
