import type { Alert } from './alerts-of-deadline';
import { safeEnd } from './leads';
import { formatInstant, parseInstant, type Instant } from '../base/civil-date';
import type { Deadline } from '../deadline/deadline';

/** Leads that were shown or superseded: by record, then by what they count to. */
export type FiredLeads = ReadonlyMap<string, ReadonlyMap<string, readonly number[]>>;

/** `recordId|kind|ruleId|end|lead`: shown once. Editing a rule moves the end and makes new keys; changing the zone does not. */
export function alertKey(recordId: string, alert: Alert): string {
	const { deadline, countsTo, lead, snoozedTo } = alert;
	return `${recordId}|${trackKey(deadline, countsTo)}|${snoozedTo ?? lead}`;
}

/** `recordId|kind|ruleId|end`: what a silence is about. It ends by itself when the deadline moves. */
export function deadlineKey(recordId: string, deadline: Pick<Deadline, 'kind' | 'ruleId' | 'end'>): string {
	return `${recordId}|${trackKey(deadline, deadline.end)}`;
}

/** The deadline that a key of the log belongs to; undefined where it has moved or gone since. */
export function deadlineOfKey(
	key: string,
	recordId: string,
	deadlines: readonly Deadline[]
): { deadline: Deadline; countsTo: Instant } | undefined {
	const track = key.slice(recordId.length + 1, key.lastIndexOf('|'));
	for (const deadline of deadlines) {
		const countsTo = [deadline.end, safeEnd(deadline, deadlines)].find(
			(end) => end !== undefined && track === trackKey(deadline, end)
		);
		if (countsTo !== undefined) return { deadline, countsTo };
	}
	return undefined;
}

/** Reads the keys of the alert log. */
export function firedLeads(keys: Iterable<string>): FiredLeads {
	const fired = new Map<string, Map<string, number[]>>();
	for (const key of keys) {
		const first = key.indexOf('|');
		const last = key.lastIndexOf('|');
		const recordId = key.slice(0, first);
		const track = key.slice(first + 1, last);
		const lead = key.slice(last + 1);
		if (!/^-?\d+$/.test(lead)) continue; // a snooze that woke, or a silence
		const tracks = fired.get(recordId) ?? new Map<string, number[]>();
		fired.set(recordId, tracks.set(track, [...(tracks.get(track) ?? []), Number(lead)]));
	}
	return fired;
}

export function leadsFired(fired: FiredLeads, recordId: string, alert: Alert): readonly number[] {
	return fired.get(recordId)?.get(trackKey(alert.deadline, alert.countsTo)) ?? [];
}

/** The ends of this rule's deadlines of which something was shown. */
export function endsToldOf(
	fired: FiredLeads,
	recordId: string,
	{ kind, ruleId }: Pick<Deadline, 'kind' | 'ruleId'>
): readonly Instant[] {
	const rule = `${kind}|${ruleId}|`;
	const tracks = [...(fired.get(recordId)?.keys() ?? [])];
	return tracks.flatMap((track) => (track.startsWith(rule) ? (parseInstant(track.slice(rule.length)) ?? []) : []));
}

function trackKey({ kind, ruleId }: Pick<Deadline, 'kind' | 'ruleId'>, countsTo: Instant): string {
	return `${kind}|${ruleId}|${formatInstant(countsTo)}`;
}
