import type { Alert } from './alerts-of-deadline';
import { formatInstant } from './civil-date';

/** Leads that were shown or superseded, by the key of what they count to. */
export type FiredLeads = ReadonlyMap<string, readonly number[]>;

/** `recordId|kind|ruleId|end|lead`: shown once. Editing a rule moves the end and makes new keys; changing the zone does not. */
export function alertKey(recordId: string, alert: Alert): string {
	return `${trackKey(recordId, alert)}|${alert.lead}`;
}

/** Reads the keys of the alert log. */
export function firedLeads(keys: Iterable<string>): FiredLeads {
	const fired = new Map<string, number[]>();
	for (const key of keys) {
		const cut = key.lastIndexOf('|');
		const track = key.slice(0, cut);
		const lead = Number(key.slice(cut + 1));
		const leads = fired.get(track);
		if (leads) leads.push(lead);
		else fired.set(track, [lead]);
	}
	return fired;
}

export function leadsFired(fired: FiredLeads, recordId: string, alert: Alert): readonly number[] {
	return fired.get(trackKey(recordId, alert)) ?? [];
}

function trackKey(recordId: string, { deadline, countsTo }: Alert): string {
	return `${recordId}|${deadline.kind}|${deadline.ruleId}|${formatInstant(countsTo)}`;
}
