import type { ShownAt } from './budget';
import { firedLeads, type FiredLeads } from './key';
import type { Silence, Silences } from './silence';
import type { CivilDate, Instant } from '../base/civil-date';

/** Whether it was shown late, because the app was closed. */
export type Punctuality = 'missed' | 'on-time';

/** An alert that has been shown, or was superseded by a later one; see `alertKey`. */
export interface FiredAlert {
	key: string;
	subscriptionId: string;
	firedAt: Instant;
	superseded?: true; // never shown: another one said it
	unseen?: Punctuality; // shown on a page, and not yet dismissed by the user
}

/** A deadline that was snoozed or ignored; `key` is its `silenceKey`. */
export interface SilencedDeadline {
	key: string;
	subscriptionId: string;
	silencedAt: Instant;
	until?: CivilDate; // in the user's zone; absent: ignored
}
export type AlertLogRow = FiredAlert | SilencedDeadline;

/** What the log says that the rules have to know. */
export interface AlertLog {
	fired: FiredLeads;
	silences: Silences;
	shownAt: ShownAt;
}

const SILENCE = '|silence';

export function silenceKey(deadlineKey: string): string {
	return deadlineKey + SILENCE;
}

export function isSilence(row: AlertLogRow): row is SilencedDeadline {
	return 'silencedAt' in row;
}

export function alertLogOf(rows: readonly AlertLogRow[]): AlertLog {
	const keys = new Set(rows.map(({ key }) => key));
	const silences = new Map<string, Silence>();
	for (const row of rows) {
		if (!isSilence(row)) continue;
		const key = row.key.slice(0, -SILENCE.length);
		const { until } = row;
		if (until === undefined) silences.set(key, {});
		else silences.set(key, { until, ...(keys.has(`${key}|${until}`) && { woken: true }) });
	}
	return { fired: firedLeads(keys), silences, shownAt: shownAtOf(rows) };
}

function shownAtOf(rows: readonly AlertLogRow[]): ShownAt {
	const shown = new Map<string, Instant[]>();
	for (const row of rows) {
		if (isSilence(row) || row.superseded) continue;
		const moments = shown.get(row.subscriptionId);
		if (moments) moments.push(row.firedAt);
		else shown.set(row.subscriptionId, [row.firedAt]);
	}
	return shown;
}
