import type { CivilDate } from '../base/civil-date';

/** The last days of periods that follow each other: calendar months, billing periods, terms. */
export interface PeriodEnds {
	/** The first last day on or after `day`. */
	from(day: CivilDate): CivilDate | undefined;
	/** The last one before `day`. */
	before(day: CivilDate): CivilDate | undefined;
}
