import type { StoredAlerts } from '$lib/db/look/stored-look';
import { roundSettingsOf } from '$lib/db/preferences';
import type { ListedRecord } from '$lib/db/rows/stored-records';
import { alertLogOf } from '$lib/domain/alert/log';
import { alertRecordFor } from '$lib/domain/alert/record';
import { recordAlertsFor } from '$lib/domain/alert/record-alerts';
import { earliest, type Instant, type Zone } from '$lib/domain/base/civil-date';
import { steadyUntil } from '$lib/domain/deadline/steady-until';
import { isExample } from '$lib/domain/record/example';
import { viewAt } from '$lib/state/records.svelte';
import { RowsByRecord } from '$lib/state/alerting/rows-by-record';
import type { Said } from './moments';

/** How one record, with its alerts, is said at a moment by a clock that is right. Nothing where it cannot be worked out. */
export function sayer(
	{ rows, preferences }: StoredAlerts,
	zone: Zone
): (record: ListedRecord, now: Instant) => Said | undefined {
	const log = alertLogOf(rows);
	const settings = roundSettingsOf(preferences, zone);
	const byRecord = new RowsByRecord();
	byRecord.take(rows);
	return ({ subscription, activities }, now) => {
		const view = viewAt(subscription, activities, now);
		if (!view) return undefined;
		const steady = steadyUntil(view);
		if (isExample(subscription)) return { view, unseen: [], until: steady };
		const moment = { now, clock: 'ok', log, rows: byRecord.of(subscription.id) } as const;
		const { unseen, until } = recordAlertsFor(alertRecordFor(view, now), settings, moment);
		return { view, unseen, until: earliest(steady, until) };
	};
}
