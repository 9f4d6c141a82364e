import { alertsFor, type AlertsOfRecord } from './alerts-for';
import { alertKey } from './key';
import type { AlertSettings } from './leads';
import type { AlertLog, Punctuality } from './log';
import type { RoundRecord } from './record';
import type { Alert } from './alerts-of-deadline';
import type { Instant, Zone } from '../base/civil-date';
import type { ClockVerdict } from '../base/clock-check';
import { dueOrder, duePlaceOf } from '../deadline/due';

/** An alert that is shown now. */
export interface ShownAlert {
	record: RoundRecord;
	alert: Alert;
	key: string;
	punctuality: Punctuality;
}

/** What one look at all records shows, and writes down. */
export interface Round {
	show: readonly ShownAlert[]; // the most pressing first; together they are one notification
	superseded: readonly { key: string; subscriptionId: string }[];
	next: ReadonlyMap<string, Alert>; // the soonest alert ahead of each record that has one
	nextAt?: Instant; // the soonest of all
}

/** `userZone` is absent where the device names none: each carrier's clock then counts as the user's. */
export type RoundSettings = Omit<AlertSettings, 'userZone'> & { userZone?: Zone };

/** Later than this, an alert was missed. */
export const PUNCTUAL = 15 * 60_000;

/**
 * The one decision that page and service worker share: what is to be shown at this moment and was not shown before.
 * A clock that cannot be right shows nothing and marks nothing as shown.
 */
export function alertRoundFor(
	records: readonly RoundRecord[],
	settings: RoundSettings,
	{ now, log, clock }: { now: Instant; log: AlertLog; clock: ClockVerdict }
): Round {
	const looked = records.map((record) => ({ record, found: alertsNow(record, settings, { now, log }) }));
	return roundOf(looked, { now, clock });
}

/** What is due of one record, and what lies ahead. */
export function alertsNow(
	record: RoundRecord,
	settings: RoundSettings,
	{ now, log }: { now: Instant; log: AlertLog }
): AlertsOfRecord {
	return alertsFor(record, { ...settings, userZone: settings.userZone ?? record.zone }, { now, ...log });
}

/** The same decision where it is known of each record what is due. */
export function roundOf(
	looked: readonly { record: RoundRecord; found: AlertsOfRecord }[],
	{ now, clock }: { now: Instant; clock: ClockVerdict }
): Round {
	const show: ShownAlert[] = [];
	const superseded: Round['superseded'][number][] = [];
	const next = new Map<string, Alert>();
	for (const { record, found } of looked) {
		const [soonest] = found.planned;
		if (soonest) next.set(record.id, soonest);
		show.push(...found.catchUps.map((alert) => shownAlert(record, alert, now)));
		superseded.push(...found.superseded.map((alert) => entry(record, alert)));
	}
	const nextAt = earliestOf(next);
	const ahead = { next, ...(nextAt !== undefined && { nextAt }) };
	if (clock !== 'ok') return { show: [], superseded: [], ...ahead };
	return { show: show.sort((a, b) => shownOrder(a, b, now)), superseded, ...ahead };
}

/** An alert that is due, as it is shown at this moment. */
export function shownAlert(record: RoundRecord, alert: Alert, now: Instant): ShownAlert {
	const punctuality = now - alert.at > PUNCTUAL ? 'missed' : 'on-time';
	return { record, alert, key: alertKey(record.id, alert), punctuality };
}

function entry(record: RoundRecord, alert: Alert): { key: string; subscriptionId: string } {
	return { key: alertKey(record.id, alert), subscriptionId: record.id };
}

function shownOrder(a: ShownAlert, b: ShownAlert, now: Instant): number {
	const [one, other] = [a, b].map(({ alert, record }) => duePlaceOf(alert.deadline, now, record.zone));
	return one && other ? dueOrder(one, other) : 0;
}

function earliestOf(next: ReadonlyMap<string, Alert>): Instant | undefined {
	let earliest: Instant | undefined;
	for (const { at } of next.values()) if (earliest === undefined || at < earliest) earliest = at;
	return earliest;
}
