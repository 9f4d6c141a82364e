import type { Alert } from './alerts-of-deadline';
import { formatInstant } from '../civil-date';

/** Leads that were shown or superseded: by record, then by what they count to. */
export type FiredLeads = ReadonlyMap<string, ReadonlyMap<string, readonly number[]>>;

/** `recordId|kind|ruleId|end|lead`: shown once. Editing a rule moves the end and makes new keys; changing the zone does not. */
export function alertKey(recordId: string, alert: Alert): string {
	return `${recordId}|${trackKey(alert)}|${alert.lead}`;
}

/** Reads the keys of the alert log. */
export function firedLeads(keys: Iterable<string>): FiredLeads {
	const fired = new Map<string, Map<string, number[]>>();
	for (const key of keys) {
		const first = key.indexOf('|');
		const last = key.lastIndexOf('|');
		const recordId = key.slice(0, first);
		const track = key.slice(first + 1, last);
		const tracks = fired.get(recordId) ?? new Map<string, number[]>();
		fired.set(recordId, tracks.set(track, [...(tracks.get(track) ?? []), Number(key.slice(last + 1))]));
	}
	return fired;
}

export function leadsFired(fired: FiredLeads, recordId: string, alert: Alert): readonly number[] {
	return fired.get(recordId)?.get(trackKey(alert)) ?? [];
}

function trackKey({ deadline, countsTo }: Alert): string {
	return `${deadline.kind}|${deadline.ruleId}|${formatInstant(countsTo)}`;
}
