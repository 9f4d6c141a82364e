import { deadlineOfKey } from './key';
import { isSilence, type AlertLogRow, type Punctuality } from './log';
import type { RoundRecord } from './record';
import type { Alert } from './alerts-of-deadline';
import type { Instant } from '../base/civil-date';
import { dueOrder, duePlaceOf, type DuePlace } from '../deadline/due';

/** An alert that was shown on a page and not dismissed yet. */
export interface Unseen {
	record: RoundRecord;
	alert: Pick<Alert, 'deadline' | 'countsTo'>;
	punctuality: Punctuality;
	keys: readonly string[]; // all that was shown of this deadline
	place: DuePlace;
}

/**
 * What of one record's alerts still holds, each deadline once. `rows` are the record's, in the order of the log. What was
 * done meanwhile, or is over, is left out.
 */
export function unseenOf(record: RoundRecord, rows: readonly AlertLogRow[], now: Instant): readonly Unseen[] {
	const byDeadline = new Map<string, Unseen>();
	for (const row of rows) {
		if (isSilence(row) || row.unseen === undefined) continue;
		const alert = deadlineOfKey(row.key, record.id, record.deadlines);
		if (!alert || alert.deadline.end <= now) continue;
		const track = row.key.slice(0, row.key.lastIndexOf('|'));
		const keys = [...(byDeadline.get(track)?.keys ?? []), row.key];
		const place = duePlaceOf(alert.deadline, now, record.zone);
		byDeadline.set(track, { record, alert, punctuality: row.unseen, keys, place });
	}
	return [...byDeadline.values()];
}

/** Of many records, the most pressing first. */
export function mostPressingFirst(unseen: readonly Unseen[]): readonly Unseen[] {
	return unseen.toSorted((a, b) => dueOrder(a.place, b.place));
}
