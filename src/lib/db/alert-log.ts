import { database } from './database';
import type { FiredAlert } from './tables';
import { write } from './transaction';

export function listFiredAlerts(): Promise<readonly FiredAlert[]> {
	return database.alertLog.toArray();
}

/** Returns those that no other tab or service worker has fired first: only these may be shown. */
export function addFiredAlerts(alerts: readonly FiredAlert[]): Promise<readonly FiredAlert[]> {
	return write([database.alertLog], async () => {
		const known = await database.alertLog.bulkGet(alerts.map(({ key }) => key));
		const fresh = alerts.filter((_, index) => known[index] === undefined);
		await database.alertLog.bulkPut(fresh);
		return fresh;
	});
}
