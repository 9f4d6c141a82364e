/** Every date lies between these days, both included. Text dates compare as text. */
export const HORIZON = { first: '1970-01-01', last: '2199-12-31' } as const;

const DAY = 86_400_000;
const DAYS_IN_HORIZON = 84_006;

export function isWithinHorizon(date: string): boolean {
	return date >= HORIZON.first && date <= HORIZON.last;
}

/** Where arithmetic has left the horizon its answer is not a date: it is said, and every loop ends there. */
export function isBeyondHorizon(date: string): boolean {
	return date > HORIZON.last;
}

/** Epoch ms in the years of the horizon, by UTC. */
export function isInstantWithinHorizon(ms: number): boolean {
	return ms >= 0 && ms < DAYS_IN_HORIZON * DAY;
}

/** Some days on, or back. What is behind the horizon stays there: counting back from it would give a date that is none. */
export function daysOn(epochDay: number, days: number): number {
	return epochDay >= DAYS_IN_HORIZON ? DAYS_IN_HORIZON : stoppedAtHorizon(epochDay + days);
}

/** Epoch days stop at the first day outside, on either side; what is no number at all, at the lower one. */
export function stoppedAtHorizon(epochDay: number): number {
	if (epochDay >= DAYS_IN_HORIZON) return DAYS_IN_HORIZON;
	return epochDay >= 0 ? epochDay : -1;
}
