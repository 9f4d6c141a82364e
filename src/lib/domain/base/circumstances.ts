import type { Holidays } from './business-days';
import type { Instant } from './civil-date';

/** What the rules take from outside: the clock is an argument. */
export interface Circumstances {
	now: Instant;
	holidays: Holidays;
}
