import type { Activity } from '../record/activity';
import { yearWithoutHolidays } from '../base/business-days';
import { isKnownZone, type CivilDate } from '../base/civil-date';
import { isBeyondHorizon } from '../base/horizon';
import type { Circumstances } from '../base/circumstances';
import type { Deadline, Derived, Notice, UnknownDate } from './deadline';
import { dutyDeadlines } from './duty-deadlines';
import { lifeDeadlines } from './life-deadlines';
import { leavingOf, type Leaving } from './leaving-deadlines';
import { returnDeadlines, returnUnknowns } from './return-duty';
import { moneyDeadlines } from './money-deadlines';
import { readingFor, type Reading } from '../record/reading';
import { isPossibleBill } from './bills';
import type { Subscription } from '../record/subscription';

/**
 * All typed deadlines of one record at one moment, earliest first. Past ones are left out unless something is still to
 * do. Never throws: what has no date is in `unknown`, with its reason.
 */
export function deadlinesFor(
	subscription: Subscription,
	activities: readonly Activity[],
	circumstances: Circumstances
): Derived {
	if (!isKnownZone(subscription.zone)) return WITHOUT_ZONE;
	return derivedFrom(readingFor(subscription, activities, circumstances));
}

/** What follows from a state that is already known. */
export function derivedFrom(state: Reading): Derived {
	const leaving = leavingOf(state);
	const { serviceEnd, cutoff, askToday } = leaving;
	const ended = endedOn(state);
	const all = shown(state, leaving).sort((a, b) => a.end - b.end);
	const deadlines = all.filter(({ lastDay }) => !isBeyondHorizon(lastDay));
	return {
		status: state.status,
		deadlines,
		unknown: [...lifeUnknowns(state), ...leaving.unknown, ...returnUnknowns(state, leaving), ...beyondHorizon(all)],
		notices: [...lifeNotices(state), ...leaving.notices, ...billNotices(state, deadlines)],
		...(cutoff && { cutoff }),
		...(askToday && { askToday }),
		...(serviceEnd && !isBeyondHorizon(serviceEnd) && { serviceEnd }),
		...(ended && { endedOn: ended })
	};
}

/** What is known of a record in a zone that this device does not know. */
export const WITHOUT_ZONE: Derived = {
	status: 'active',
	deadlines: [],
	unknown: [{ ruleId: 'zone', reason: 'zone-unknown' }],
	notices: []
};

function shown(state: Reading, leaving: Leaving): Deadline[] {
	const { deadlines, serviceEnd } = leaving;
	const all = [
		...(state.happenings.confirmed ? [] : lifeDeadlines(state, serviceEnd)),
		...deadlines,
		...moneyDeadlines(state, serviceEnd),
		...returnDeadlines(state, leaving),
		...dutyDeadlines(state)
	];
	return isOver(state) ? all.filter(({ todo }) => todo) : all;
}

/** What would be dated outside the horizon is said, never dated. */
function beyondHorizon(deadlines: readonly Deadline[]): readonly UnknownDate[] {
	const ruleIds = deadlines.filter(({ lastDay }) => isBeyondHorizon(lastDay)).map(({ ruleId }) => ruleId);
	return [...new Set(ruleIds)].map((ruleId) => ({ ruleId, reason: 'beyond-horizon' }));
}

function isOver({ status }: Reading): boolean {
	return status === 'expired' || status === 'cancelled';
}

function endedOn({ status, ends }: Reading): CivilDate | undefined {
	return status === 'expired' ? ends?.lastDay : undefined;
}

function lifeUnknowns(state: Reading): UnknownDate[] {
	const unknown: UnknownDate[] = [];
	if (isOver(state)) return unknown;
	for (const { life, unknown: reasons } of state.lives) {
		for (const reason of reasons) unknown.push({ ruleId: life.id, reason });
	}
	const { bill } = state.subscription.terms;
	if (state.arrears === 'unknown') unknown.push({ ruleId: 'arrears', reason: 'arrears-end-unknown' });
	if (bill && !isPossibleBill(bill)) unknown.push({ ruleId: 'bill', reason: 'rule-impossible' });
	return unknown;
}

function lifeNotices(state: Reading): Notice[] {
	const notices: Notice[] = [];
	for (const { life, tooSmall, renewBy } of state.lives) {
		if (tooSmall) notices.push({ ruleId: life.id, code: 'top-up-too-small' });
		if (renewBy) notices.push(...holidayNotices(life.id, renewBy.lastDay, state));
	}
	return notices;
}

/** A due date that moves over holidays is only as good as the holidays that are known. */
function billNotices(state: Reading, deadlines: readonly Deadline[]): readonly Notice[] {
	if (!state.subscription.terms.bill?.due.ifClosed) return [];
	const expected = deadlines.find(({ kind, ruleId }) => kind === 'bill-due' && ruleId === 'bill');
	return expected ? holidayNotices('bill', expected.lastDay, state) : [];
}

function holidayNotices(ruleId: string, day: CivilDate, { context }: Reading): readonly Notice[] {
	const year = yearWithoutHolidays(day, day, context.calendar, context.holidays);
	return year === undefined ? [] : [{ ruleId, code: 'holidays-unknown', year }];
}
