import type { Activity } from '../record/activity';
import { thinned, withinBudget, type ShownAt } from './budget';
import { leadsFired, type FiredLeads } from './key';
import { interrupts, type AlertRecord, type AlertSettings } from './leads';
import { afterSilence, silenceOf, type Silences } from './silence';
import { alertsOf, FINAL_LEAD, type Alert } from './alerts-of-deadline';
import { earliest, latest, localDate, type CivilDate, type Instant, type Zone } from '../base/civil-date';
import type { Subscription } from '../record/subscription';

export interface AlertsOfRecord {
	planned: readonly Alert[]; // still ahead, soonest first
	catchUps: readonly Alert[]; // at most one of each deadline: missed, and still news
	superseded: readonly Alert[]; // missed, and not to be shown any more
}

/** When to interrupt for one record, and what was missed while the app was closed. An ended deadline is silent. */
export function alertsFor(
	record: AlertRecord,
	settings: AlertSettings,
	{ now, fired, silences, shownAt }: { now: Instant; fired: FiredLeads; silences?: Silences; shownAt?: ShownAt }
): AlertsOfRecord {
	const planned: Alert[] = [];
	const catchUps: Alert[] = [];
	const superseded: Alert[] = [];
	for (const deadline of record.deadlines) {
		if (deadline.end <= now || !interrupts(deadline, record)) continue;
		const silence = silenceOf(silences, record.id, deadline);
		const alerts = thinned(alertsOf(deadline, record, settings), deadline, record, { now, fired });
		const unfired = afterSilence(alerts, { silence, deadline, settings }).filter(
			(alert) =>
				alert.snoozedTo !== undefined ||
				(alert.at >= record.since && !leadsFired(fired, record.id, alert).includes(alert.lead))
		);
		planned.push(...unfired.filter(({ at }) => at > now));
		const missed = unfired.filter(({ at }) => at <= now);
		const newest = missed.at(-1);
		const news = newest !== undefined && isNews(newest, record.id, fired);
		if (news) catchUps.push(newest);
		superseded.push(...(news ? missed.slice(0, -1) : missed));
	}
	const shown = withinBudget(catchUps, record, { now, shownAt });
	return { planned: planned.sort((a, b) => a.at - b.at), catchUps: shown, superseded };
}

/**
 * The moment since which the app could know the record's present deadlines: whatever was due before the last fact
 * was written is not "missed". Never later than now, so that a fact written under a wrong clock silences nothing.
 */
export function knownSince(
	{ createdAt }: Pick<Subscription, 'createdAt'>,
	activities: readonly Pick<Activity, 'recordedAt'>[],
	now: Instant
): Instant {
	return earliest(now, latest(createdAt, ...activities.map(({ recordedAt }) => recordedAt)));
}

/** What falls on one of the user's days is said in one notification. */
export function alertsByDay(alerts: readonly Alert[], userZone: Zone): ReadonlyMap<CivilDate, readonly Alert[]> {
	const days = new Map<CivilDate, Alert[]>();
	for (const alert of alerts) {
		const day = localDate(alert.at, userZone);
		days.set(day, [...(days.get(day) ?? []), alert]);
	}
	return days;
}

/** Whether nothing nearer to the end was said already. */
function isNews(alert: Alert, recordId: string, fired: FiredLeads): boolean {
	if (alert.snoozedTo !== undefined) return true;
	if (leadsFired(fired, recordId, alert).some((lead) => lead <= alert.lead)) return false;
	const final = { ...alert, countsTo: alert.deadline.end };
	return alert.countsTo === final.countsTo || !leadsFired(fired, recordId, final).includes(FINAL_LEAD);
}
