import { addActivities } from '$lib/db/activities';
import { localDate } from '$lib/domain/base/civil-date';
import { paymentsOfAll } from '$lib/domain/record/payment';
import { deviceNow } from '$lib/platform/clock';
import type { RecordView } from '$lib/state/records.svelte';
import { stampNow } from '$lib/state/stamp';
import { showSaved } from './saved';

/** All that is open on one record, at once, dated today where the carrier is; undoable. */
export async function payEverything({ subscription, ledger }: RecordView): Promise<void> {
	const { id, zone } = subscription;
	const facts = paymentsOfAll(ledger, { date: localDate(deviceNow(), zone) });
	if (facts.length > 0) showSaved(await addActivities(id, facts, stampNow(zone)), zone);
}
