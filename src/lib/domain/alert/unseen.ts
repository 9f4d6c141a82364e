import { deadlineOfKey } from './key';
import { isSilence, type AlertLogRow, type Punctuality } from './log';
import type { RoundRecord } from './record';
import type { Alert } from './alerts-of-deadline';
import type { Instant } from '../base/civil-date';
import { dueOrder, duePlaceOf } from '../deadline/due';

/** An alert that was shown on a page and not dismissed yet. */
export interface Unseen {
	record: RoundRecord;
	alert: Pick<Alert, 'deadline' | 'countsTo'>;
	punctuality: Punctuality;
	keys: readonly string[]; // all that was shown of this deadline
}

/** What still holds of it, each deadline once, the most pressing first. What was done meanwhile, or is over, is left out. */
export function unseenAlerts(
	rows: readonly AlertLogRow[],
	records: ReadonlyMap<string, RoundRecord>,
	now: Instant
): readonly Unseen[] {
	const byDeadline = new Map<string, Unseen>();
	for (const row of rows) {
		if (isSilence(row) || row.unseen === undefined) continue;
		const record = records.get(row.subscriptionId);
		const alert = record && deadlineOfKey(row.key, record.id, record.deadlines);
		if (!record || !alert || alert.deadline.end <= now) continue;
		const track = row.key.slice(0, row.key.lastIndexOf('|'));
		const keys = [...(byDeadline.get(track)?.keys ?? []), row.key];
		byDeadline.set(track, { record, alert, punctuality: row.unseen, keys });
	}
	return [...byDeadline.values()].sort((a, b) => dueOrder(placeOf(a, now), placeOf(b, now)));
}

function placeOf({ record, alert }: Unseen, now: Instant) {
	return duePlaceOf(alert.deadline, now, record.zone);
}
