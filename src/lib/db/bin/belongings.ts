import type { BackupData, StoredPreferences } from '../tables';

/** Everything but these records and what belongs to them: facts, ticks, alerts, calendar entries, lead times. */
export function dataWithout<Data extends Partial<BackupData>>(data: Data, ids: ReadonlySet<string>): Data {
	const ofOthers = <Row extends { subscriptionId: string }>(rows: readonly Row[]) =>
		rows.filter(({ subscriptionId }) => !ids.has(subscriptionId));
	return {
		...data,
		...(data.subscriptions && { subscriptions: data.subscriptions.filter(({ id }) => !ids.has(id)) }),
		...(data.activities && { activities: ofOthers(data.activities) }),
		...(data.attempts && { attempts: ofOthers(data.attempts) }),
		...(data.alertLog && { alertLog: ofOthers(data.alertLog) }),
		...(data.calendarExports && { calendarExports: ofOthers(data.calendarExports) }),
		...(data.secrets && { secrets: ofOthers(data.secrets) }),
		...(data.attachments && { attachments: ofOthers(data.attachments) }),
		...(data.preferences && { preferences: data.preferences.map((row) => withoutLeads(row, ids)) })
	};
}

export function withoutLeads(preferences: StoredPreferences, ids: ReadonlySet<string>): StoredPreferences {
	const others = Object.entries(preferences.recordLeads).filter(([id]) => !ids.has(id));
	return { ...preferences, recordLeads: Object.fromEntries(others) };
}
