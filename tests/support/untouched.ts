import { alertLogOf, type AlertLogRow } from '$lib/domain/alert/log';
import { alertRecordFor } from '$lib/domain/alert/record';
import { alertRoundFor } from '$lib/domain/alert/round';
import { addMilliseconds, type Instant } from '$lib/domain/base/civil-date';
import type { Activity } from '$lib/domain/record/activity';
import type { Subscription } from '$lib/domain/record/subscription';
import { usual } from './alerts';
import { at } from './literals';
import { stateAt } from './statement-walk';

const DAY = 86_400_000;
const NOW = at('2026-11-21T00:30:00.000Z'); // 09:30 in Tokyo

interface Shown {
	kind: string;
	lead: number;
	at: Instant;
}

/** What a record of which nothing is written is told of, looked at once a day. */
export function shownIn(
	days: number,
	subscription: Subscription,
	activities: readonly Activity[] = []
): readonly Shown[] {
	const rows: AlertLogRow[] = [];
	const shown: Shown[] = [];
	for (let day = 0; day < days; day++) {
		const now = addMilliseconds(NOW, day * DAY);
		const record = alertRecordFor(stateAt(subscription, activities, now).state, now);
		const round = alertRoundFor([record], usual, { now, log: alertLogOf(rows), clock: 'ok' });
		for (const { alert, key } of round.show) {
			shown.push({ kind: alert.deadline.kind, lead: alert.lead, at: now });
			rows.push({ key, subscriptionId: record.id, firedAt: now });
		}
		rows.push(...round.superseded.map((row) => ({ ...row, firedAt: now, superseded: true as const })));
	}
	return shown;
}

/** The most within any 90 days. */
export function mostIn90Days(shown: readonly Shown[]): number {
	return Math.max(
		0,
		...shown.map(({ at: from }) => shown.filter((other) => other.at >= from && other.at < from + 90 * DAY).length)
	);
}
