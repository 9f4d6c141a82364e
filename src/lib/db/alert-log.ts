import { deadlineKey } from '$lib/domain/alert/key';
import { excessOf } from '$lib/domain/alert/log-bound';
import { isSilence, silenceKey, type AlertLogRow, type FiredAlert } from '$lib/domain/alert/log';
import type { CivilDate, Instant } from '$lib/domain/base/civil-date';
import type { Deadline } from '$lib/domain/deadline/deadline';
import { database } from './database';
import { checkRows } from './rows/row-check';
import { voidLook } from './look/void-look';
import { write } from './transaction';

/** Without rows that cannot be read: what they say was shown may be shown again. */
export async function listAlertLog(): Promise<readonly AlertLogRow[]> {
	return (await checkRows('alertLog', await database.alertLog.toArray())).good;
}

/** A write of the log. What the next start shows holds alerts, so it is made anew. */
function writeLog<T>(work: () => Promise<T>): Promise<T> {
	return write([database.alertLog, database.meta], async () => {
		await voidLook();
		return work();
	});
}

/** Returns those that no other tab or service worker has fired first: only these may be shown. */
export function addFiredAlerts(alerts: readonly FiredAlert[]): Promise<readonly FiredAlert[]> {
	return writeLog(async () => {
		const known = await database.alertLog.bulkGet(alerts.map(({ key }) => key));
		const fresh = alerts.filter((_, index) => known[index] === undefined);
		await database.alertLog.bulkPut(fresh);
		return fresh;
	});
}

/** Dismissed by the user: no page shows them any more. They stay fired. */
export function markAlertsSeen(keys: readonly string[]): Promise<void> {
	return writeLog(async () => {
		for (const row of await database.alertLog.bulkGet([...keys])) if (row) await see(row);
	});
}

/** In a transaction. */
async function see(row: AlertLogRow): Promise<void> {
	if (isSilence(row) || row.unseen === undefined) return;
	const { unseen: _seen, ...seen } = row;
	await database.alertLog.put(seen);
}

async function seeRowsOf(subscriptionId: string, { kind, ruleId }: Silencing['deadline']): Promise<void> {
	const rows = await database.alertLog.where('subscriptionId').equals(subscriptionId).toArray();
	for (const row of rows) if (row.key.startsWith(`${subscriptionId}|${kind}|${ruleId}|`)) await see(row);
}

export interface Silencing {
	subscriptionId: string;
	deadline: Pick<Deadline, 'kind' | 'ruleId' | 'end'>;
	until?: CivilDate; // in the user's zone; absent: not at all any more
}

/** Snoozes or ignores deadlines, each until it moves. Alerts shown for them are dismissed with that. */
export function silenceDeadlines(silencings: readonly Silencing[], silencedAt: Instant): Promise<void> {
	return writeLog(async () => {
		for (const { subscriptionId, deadline, until } of silencings) {
			const key = deadlineKey(subscriptionId, deadline);
			// A second snooze to a day on which the first one woke must wake again.
			if (until !== undefined) await database.alertLog.delete(`${key}|${until}`);
			await seeRowsOf(subscriptionId, deadline);
			await database.alertLog.put({
				key: silenceKey(key),
				subscriptionId,
				silencedAt,
				...(until !== undefined && { until })
			});
		}
	});
}

/** Takes a snooze or an "ignore" back: the deadline speaks again as it would have. */
export async function removeSilence(silencing: Omit<Silencing, 'until'>): Promise<void> {
	const key = silenceKey(deadlineKey(silencing.subscriptionId, silencing.deadline));
	await writeLog(() => database.alertLog.delete(key));
}

/** The log of one record grows no longer than it can be of use; no clock decides what goes. */
export async function boundAlertLog(): Promise<void> {
	const excess = excessOf(await listAlertLog());
	if (excess.length > 0) await writeLog(() => database.alertLog.bulkDelete([...excess]));
}
