import { isKnownZone, type Instant } from '../base/civil-date';
import type { Circumstances } from '../base/circumstances';
import type { Activity } from '../record/activity';
import { standingOf } from '../record/facts';
import { NOTHING_HAPPENED, type Happenings } from '../record/happenings';
import { EMPTY_LEDGER, type Ledger } from '../record/ledger';
import { readingFor, type Reading } from '../record/reading';
import type { Subscription } from '../record/subscription';
import type { ExpectedBill } from './bills';
import type { Derived } from './deadline';
import { derivedFrom, WITHOUT_ZONE } from './deadlines-for';
import { earlierDates } from './earlier-dates';
import { upcomingBills } from './money-deadlines';

/**
 * One record at one moment: its facts as they count and everything that follows from them, worked out once. Whoever
 * shows, asks or writes something about a record takes this and never reads the activities again.
 */
export type RecordState = DatedState | UndatedState;

/** The usual state: the record's zone is known, so its facts have a calendar. */
export interface DatedState extends StateParts {
	kind: 'dated';
	reading: Reading;
}

/** This device does not know the record's zone: nothing of it can be dated, and `unknown` says why. */
export interface UndatedState extends StateParts {
	kind: 'zone-unknown';
	reading?: undefined;
}

interface StateParts extends Derived {
	subscription: Subscription;
	now: Instant;
	written: readonly Activity[]; // everything that is stored, also what was corrected or retracted
	activities: readonly Activity[]; // what counts, in order of time
	notYet: readonly Activity[]; // facts dated later than now: kept, and moving nothing until then
	happenings: Happenings;
	ledger: Ledger;
}

/** The state of a record at `circumstances.now`, from all its stored activities. Never throws for rows of the schema. */
export function recordStateFor(
	subscription: Subscription,
	written: readonly Activity[],
	circumstances: Circumstances
): RecordState {
	const { now } = circumstances;
	if (!isKnownZone(subscription.zone)) return undatedState(subscription, written, now);
	const reading = readingFor(subscription, written, circumstances);
	const { activities, notYet, happenings, ledger } = reading;
	return {
		kind: 'dated',
		reading,
		subscription,
		now,
		written,
		activities,
		notYet,
		happenings,
		ledger,
		...derivedFrom(reading)
	};
}

function undatedState(subscription: Subscription, written: readonly Activity[], now: Instant): UndatedState {
	const activities = standingOf(written).activities;
	const nothing = { notYet: [], happenings: NOTHING_HAPPENED, ledger: EMPTY_LEDGER };
	return { kind: 'zone-unknown', subscription, now, written, activities, ...nothing, ...WITHOUT_ZONE };
}

/** While it is open whether the record's rules or those of a later revision of its plan hold: the earlier dates count. */
export function withEarlierDates(own: RecordState, offered: RecordState): RecordState {
	return earlierDates(own, offered);
}

/** The next `count` bills that are still expected, today's included. */
export function expectedBills(state: RecordState, count: number): readonly ExpectedBill[] {
	return state.kind === 'dated' ? upcomingBills(state.reading, state.serviceEnd, count) : [];
}
