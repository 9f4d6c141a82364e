import { draftOfRecord } from '$lib/entry/from-record';
import { restoreDraft, type RecordDraft } from '$lib/entry/draft';
import type { EnteredRecord } from '$lib/entry/to-record';
import type { EditedRecord } from '$lib/entry/context';
import { findDraft } from '$lib/db/drafts';
import { findRecord, type UnreadableRecord } from '$lib/db/rows/stored-records';
import { listTrips, tripNamed } from '$lib/db/trips';
import { applyChanges, type FieldConflict } from '$lib/domain/record/changes';
import { withIccid } from '$lib/domain/record/sims';
import type { Subscription } from '$lib/domain/record/subscription';
import type { Trip } from '$lib/domain/trip/trip';
import type { FormSetup } from './form-setup.svelte';

export interface Editing extends EditedRecord {
	/** What had been typed before a reload. */
	kept?: RecordDraft;
}

export function editDraftId(id: string): string {
	return `edit:${id}`;
}

/** The record as the form starts from it, and what was typed already; undefined where there is none. */
export async function findEditing(id: string): Promise<Editing | UnreadableRecord | undefined> {
	const [found, trips, draft] = await Promise.all([findRecord(id), listTrips(), findDraft(editDraftId(id))]);
	if (found?.state === 'unreadable') return found.record;
	if (found === undefined || found.record.subscription.removedAt !== undefined) return undefined;
	const { subscription: stored, activities } = found.record;
	// An edit goes on from the record it began with: whatever changed since shows as a conflict, not as lost.
	const subscription = draft?.base ?? stored;
	const trip = trips.find((one) => one.id === subscription.tripId)?.name;
	return {
		subscription,
		activities,
		draft: draftOfRecord(subscription, activities, trip),
		...(draft && { kept: restoreDraft(draft.values) })
	};
}

/** The record as it should become, and the trip that it goes into, which may not be stored yet. */
export async function recordOf(
	{ record, trip: name, iccid }: EnteredRecord,
	base: Subscription,
	setup: FormSetup
): Promise<{ wanted: Subscription; trip: Trip | undefined }> {
	const { plan: _, price: __, boughtAt: ___, tripId: ____, ...kept } = base;
	const msisdns = await Promise.all(
		record.msisdns.map((text) => (base.msisdns.includes(text) ? text : setup.msisdnOf(text, record.country)))
	);
	const trip = name === undefined ? undefined : await tripFor(name, base.tripId);
	// A field that its form does not show takes nothing away.
	const asked = record.form === 'physical' || record.form === 'esim';
	const sims = asked ? withIccid(base.sims, iccid) : base.sims;
	return { wanted: { ...kept, ...record, msisdns, sims, ...(trip && { tripId: trip.id }) }, trip };
}

/** A name that was left as it is stands for the trip that it stood for, though another may have it, too. */
async function tripFor(name: string, before: string | undefined): Promise<Trip> {
	const named = (await listTrips()).filter((trip) => trip.name === name.trim());
	return named.find(({ id }) => id === before) ?? named[0] ?? tripNamed(name);
}

/** Where the other tab's value is wanted it is no change of ours any more. */
export function settled(
	mine: Subscription,
	conflicts: readonly FieldConflict[],
	theirs: ReadonlySet<string>
): Subscription {
	const taken = conflicts.filter(({ path }) => theirs.has(path));
	return applyChanges(
		mine,
		taken.map((conflict) => ({ path: conflict.path, was: conflict.mine, is: conflict.theirs }))
	);
}
