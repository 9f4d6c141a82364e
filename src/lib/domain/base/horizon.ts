import type { CivilDate } from './civil-date';

/** Every date and instant lies between these days, both included. Text dates compare as text. */
export const HORIZON = { first: '1970-01-01', last: '2199-12-31' } as const;

export function isWithinHorizon(date: CivilDate): boolean {
	return date >= HORIZON.first && date <= HORIZON.last;
}
