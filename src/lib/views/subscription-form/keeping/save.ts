import type { EnteredRecord } from '$lib/entry/to-record';
import { updatePreferences } from '$lib/db/preferences';
import { addSubscription } from '$lib/db/subscriptions';
import { tripNamed } from '$lib/db/trips';
import { withIccid } from '$lib/domain/record/sims';
import type { Subscription } from '$lib/domain/record/subscription';
import { stampNow } from '$lib/state/stamp';
import type { FormSetup } from './form-setup.svelte';

/** Resolves once the record and its first facts are on the disk. Throws a StorageFailure when nothing was written. */
export async function addFromForm(
	{ record, facts, trip, iccid }: EnteredRecord,
	setup: FormSetup
): Promise<Subscription> {
	const numbers = record.msisdns.map((text) => setup.msisdnOf(text, record.country));
	const msisdns = await Promise.all(numbers);
	const added = await addSubscription(
		{ ...record, msisdns, sims: withIccid([], iccid), bound: [], tags: [] },
		facts,
		stampNow(record.zone),
		trip === undefined ? undefined : tripNamed(trip)
	);
	if (record.price) await rememberCurrency(record.price.currency);
	return added;
}

async function rememberCurrency(lastCurrency: string): Promise<void> {
	try {
		await updatePreferences((current) => ({ ...current, lastCurrency }));
	} catch {
		// The record is saved: not knowing the currency next time is no failure of that.
	}
}
