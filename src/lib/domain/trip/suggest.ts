import { addDays, type CivilDate } from '../base/civil-date';
import { daysOf, phaseOf, tripOrder, type Trip } from './trip';

/** What is known of a card while it is being entered. */
interface Entered {
	country: string | undefined; // undefined where it serves in several, or abroad
	start: CivilDate | undefined; // undefined where it has not begun, or nobody has said when
}

/** A card may be started some days before it is needed, and bought long before. */
const STARTED_BEFORE = 3; // days
const BOUGHT_BEFORE = 120; // days

/**
 * The trip that a card was probably bought for: one that is under way or comes soon, whose days hold its start and whose
 * countries hold its own. `countriesOf` is where a trip goes as far as that is known; where nothing is known of it, it is
 * suggested only if there is no other. `today` where the traveller is.
 */
export function tripFor(
	trips: readonly Trip[],
	{ country, start }: Entered,
	today: CivilDate,
	countriesOf: (trip: Trip) => readonly string[]
): Trip | undefined {
	const inTime = trips.filter((trip) => isInTime(trip, start, today)).toSorted(tripOrder(today));
	const known = inTime.find((trip) => country !== undefined && countriesOf(trip).includes(country));
	if (known) return known;
	const open = inTime.filter((trip) => country === undefined || countriesOf(trip).length === 0);
	return open.length === 1 ? open[0] : undefined;
}

function isInTime(trip: Trip, start: CivilDate | undefined, today: CivilDate): boolean {
	const days = daysOf(trip);
	if (!days) return false;
	if (start !== undefined) return addDays(days.from, -STARTED_BEFORE) <= start && start <= days.until;
	return phaseOf(trip, today) !== 'over' && days.from <= addDays(today, BOUGHT_BEFORE);
}
