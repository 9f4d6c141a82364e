import { addMilliseconds, latest, type Instant } from '../base/civil-date';
import { consequenceOf } from '../deadline/consequence';
import type { Deadline } from '../deadline/deadline';
import { FINAL_LEAD, type Alert } from './alerts-of-deadline';
import { endsToldOf, type FiredLeads } from './key';
import type { AlertRecord } from './leads';

/** When alerts of each record were shown. */
export type ShownAt = ReadonlyMap<string, readonly Instant[]>;

/** A record of which nothing is written is not told of more often than this in so many days. */
const MOST_ALERTS = 12;
const WINDOW = 90 * 86_400_000;
/** The last of them are kept for what costs the number. */
const KEPT_FOR_NUMBERS = 3;

/** Which of the alerts that are to be shown now may be, the gravest first. */
export function withinBudget(
	alerts: readonly Alert[],
	{ id, since }: AlertRecord,
	{ now, shownAt }: { now: Instant; shownAt: ShownAt | undefined }
): readonly Alert[] {
	if (alerts.length === 0) return alerts;
	const shown = shownAt?.get(id) ?? [];
	const from = latest(since, addMilliseconds(now, -WINDOW));
	let left = MOST_ALERTS - shown.filter((at) => at > from && at <= now).length;
	return alerts
		.toSorted((a, b) => consequenceOf(a.deadline) - consequenceOf(b.deadline) || a.deadline.end - b.deadline.end)
		.filter((alert) => {
			const isAllowed = alert.snoozedTo !== undefined || left > (isGrave(alert.deadline) ? 0 : KEPT_FOR_NUMBERS);
			if (isAllowed) left -= 1;
			return isAllowed;
		});
}

function isGrave(deadline: Deadline): boolean {
	return consequenceOf(deadline) === 1;
}

/**
 * Where a date of the same rule has passed since anything was written, telling as often of its successor is no news:
 * one alert is left, the day before the end.
 */
export function thinned(
	alerts: readonly Alert[],
	deadline: Deadline,
	{ id, since }: AlertRecord,
	{ now, fired }: { now: Instant; fired: FiredLeads }
): readonly Alert[] {
	const isRepeated = endsToldOf(fired, id, deadline).some((end) => end > since && end <= now);
	if (!isRepeated) return alerts;
	const one = alerts.find(({ countsTo, lead }) => countsTo === deadline.end && lead === FINAL_LEAD) ?? alerts.at(-1);
	return one ? [one] : [];
}
