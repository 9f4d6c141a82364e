import type { AlertsOfRecord } from './alerts-for';
import type { AlertLog, AlertLogRow } from './log';
import type { RoundRecord } from './record';
import { alertsNow, PUNCTUAL, shownAlert, type RoundSettings } from './round';
import { unseenOf, type Unseen } from './unseen';
import { addMilliseconds, earliest, instant, type Instant } from '../base/civil-date';
import type { ClockVerdict } from '../base/clock-check';

/** What one record's alerts come to at a moment. */
export interface RecordAlerts {
	record: RoundRecord;
	found: AlertsOfRecord;
	/** What a page shows of it: also what falls due at this moment and is not written down yet. */
	unseen: readonly Unseen[];
	/** Until when this holds, if nothing is written. */
	until: Instant;
}

export interface AlertMoment {
	now: Instant;
	clock: ClockVerdict;
	log: AlertLog;
	rows: readonly AlertLogRow[]; // of the log, about this record
}

const NEVER = instant(Number.POSITIVE_INFINITY);

/** A page that shows this before it is logged shows the same after: nothing moves when it has been written. */
export function recordAlertsFor(record: RoundRecord, settings: RoundSettings, moment: AlertMoment): RecordAlerts {
	const { now, clock, rows } = moment;
	const found = alertsNow(record, settings, moment);
	const fresh = clock === 'ok' ? found.catchUps.map((alert) => shownAlert(record, alert, now)) : [];
	const toSee = fresh.map(({ key, punctuality }) => ({
		...{ key, subscriptionId: record.id, firedAt: now },
		unseen: punctuality
	}));
	const all = [...rows, ...toSee].sort((a, b) => (a.key < b.key ? -1 : 1));
	const turnsMissed = fresh.map(({ alert }) => addMilliseconds(alert.at, PUNCTUAL + 1)).filter((at) => at > now);
	const ends = record.deadlines.map(({ end }) => end).filter((end) => end > now);
	const next = found.planned[0]?.at ?? NEVER;
	return { record, found, unseen: unseenOf(record, all, now), until: earliest(next, ...turnsMissed, ...ends) };
}
