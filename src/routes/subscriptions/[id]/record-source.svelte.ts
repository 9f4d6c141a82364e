import type { RawTables } from '$lib/db/backup/write';
import { findRecord, type FoundRecord } from '$lib/db/rows/stored-records';
import { LiveQuery } from '$lib/state/live-query.svelte';
import { offeredTerms } from '$lib/state/offered-terms.svelte';

/** `undefined` when ready: there is no such record on this device. */
export function recordSource(id: string): LiveQuery<FoundRecord | undefined> {
	return new LiveQuery(async () => {
		const found = await findRecord(id);
		if (found?.state === 'read') void offeredTerms.look([found.record.subscription]);
		return found;
	}, rowsOf);
}

function rowsOf(found: FoundRecord | undefined): RawTables {
	if (!found) return {};
	if (found.state === 'unreadable') return { subscriptions: [found.record.row.raw], ...found.record.belongings };
	const { subscription, activities, attempts, unreadable } = found.record;
	return { subscriptions: [subscription], activities: [...activities, ...unreadable.map(({ raw }) => raw)], attempts };
}
