import { database } from '../database';
import { eraseProofOf, CONTENT_TABLES } from '../proof/erase';
import { writeRecords } from '../transaction';
import { dataWithout, withoutLeads } from './belongings';

/**
 * For good, and everywhere: records that are in the bin, with all that belongs to them, in the database (facts, proof,
 * ticks, secrets, log, calendar entries, lead times, drafts, what a restore replaced, the look of Due) and in the snapshots
 * outside of it. A record that was taken out of the bin meanwhile stays. Answers how many went.
 */
export async function eraseForGood(ids: readonly string[]): Promise<number> {
	if (ids.length === 0) return 0;
	const { alertLog, calendarExports, drafts, preferences } = database;
	const erased = await writeRecords(
		() => erase(ids),
		[alertLog, calendarExports, drafts, preferences, ...CONTENT_TABLES]
	);
	if (erased.length > 0) {
		const { forgetInSnapshots } = await import('../snapshot/forget-records');
		await forgetInSnapshots(erased);
	}
	return erased.length;
}

async function erase(wanted: readonly string[]): Promise<readonly string[]> {
	const rows = await database.subscriptions.bulkGet([...wanted]);
	const ids = rows.flatMap((row) => (row?.removedAt === undefined ? [] : [row.id]));
	if (ids.length === 0) return [];
	await database.subscriptions.bulkDelete(ids);
	for (const table of [database.activities, database.attempts, database.alertLog, database.secrets]) {
		await table.where('subscriptionId').anyOf(ids).delete();
	}
	const gone = new Set(ids);
	await database.calendarExports.filter(({ subscriptionId }) => gone.has(subscriptionId)).delete();
	await database.drafts.bulkDelete(ids.flatMap((id) => [`edit:${id}`, `staff-${id}`]));
	const preferences = await database.preferences.get('preferences');
	if (preferences) await database.preferences.put(withoutLeads(preferences, gone));
	await forgetInMeta(gone);
	await eraseProofOf(ids);
	return ids;
}

async function forgetInMeta(gone: ReadonlySet<string>): Promise<void> {
	await database.meta.delete('look');
	const replaced = await database.meta.get('replaced');
	if (replaced?.id === 'replaced') await database.meta.put({ ...replaced, data: dataWithout(replaced.data, gone) });
}
