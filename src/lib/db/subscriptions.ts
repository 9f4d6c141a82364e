import type { Activity, FieldChange, NewActivity } from '$lib/domain/record/activity';
import { applyChanges, changesBetween, conflictsOf, inverseOf, type FieldConflict } from '$lib/domain/record/changes';
import type { Subscription } from '$lib/domain/record/subscription';
import type { Trip } from '$lib/domain/trip/trip';
import { mintActivities } from './activities';
import { database } from './database';
import type { Stamp } from './tables';
import { writeRecords } from './transaction';
import { tripOfName } from './trips';

export type EditResult =
	| { ok: true; subscription: Subscription; activityId?: string } // without an activity nothing had changed
	| { ok: false; reason: 'gone' | 'impossible' } // impossible: the history came with a backup and fits no record
	| { ok: false; reason: 'conflict'; current: Subscription; conflict: readonly FieldConflict[] };

/** What a form makes; id, rev and creation time are given here. */
export type NewSubscription = Omit<Subscription, 'id' | 'rev' | 'createdAt' | 'removedAt'>;

/** Without those in the bin. */
export async function listSubscriptions(): Promise<readonly Subscription[]> {
	return (await database.subscriptions.toArray()).filter(({ removedAt }) => removedAt === undefined);
}

/** The bin, latest first. */
export async function listRemoved(): Promise<readonly Subscription[]> {
	const removed = (await database.subscriptions.toArray()).filter(({ removedAt }) => removedAt !== undefined);
	return removed.sort((a, b) => (b.removedAt ?? 0) - (a.removedAt ?? 0));
}

/** Also one in the bin. */
export function findSubscription(id: string): Promise<Subscription | undefined> {
	return database.subscriptions.get(id);
}

/** The record, its first facts and the trip that it goes into in one transaction: there is never one without the others. */
export async function addSubscription(
	subscription: NewSubscription,
	firstActivities: readonly NewActivity[],
	stamp: Stamp,
	trip?: Trip
): Promise<Subscription> {
	const added: Subscription = { ...subscription, id: crypto.randomUUID(), rev: 1, createdAt: stamp.at };
	const facts = mintActivities(added.id, firstActivities, stamp);
	return writeRecords(async (by) => {
		const known = trip && (await tripOfName(trip));
		const filed = inTrip(added, known);
		if (known) await database.trips.put(known);
		await database.subscriptions.put(filed);
		await database.activities.bulkPut(facts.map((fact) => ({ ...fact, by })));
		return filed;
	});
}

/** Reads and writes in one transaction, so that two tabs lose nothing. For commands; a form uses `updateFromForm`. */
export function updateSubscription(
	id: string,
	change: (current: Subscription) => Subscription,
	stamp: Stamp
): Promise<EditResult> {
	return edit(id, stamp, (current) => ({ changes: changesBetween(current, change(current)) }));
}

/** What the same form says besides the record's own fields. */
interface SaidInForm {
	facts?: readonly NewActivity[]; // corrections of dated facts
	trip?: Trip | undefined; // the one that it goes into, by a name that may be new
}

/**
 * Writes what the form changed since `base`, the record as the form read it. Fields that another tab has changed
 * meanwhile stay; where both changed one field nothing is written and both values come back.
 */
export function updateFromForm(
	base: Subscription,
	mine: Subscription,
	stamp: Stamp,
	{ facts, trip }: SaidInForm = {}
): Promise<EditResult> {
	const intend = async (current: Subscription) => {
		const known = trip && (await tripOfName(trip));
		const changes = changesBetween(base, inTrip(mine, known));
		return { changes, conflict: conflictsOf(changes, current), trip: known };
	};
	return edit(base.id, stamp, intend, facts);
}

/** Undoes one `edited` activity by an edit of its own, unless a field has been changed again since. */
export async function revertEdit(activityId: string, stamp: Stamp): Promise<EditResult> {
	const { isSubscription } = await import('./schema/records');
	const activity = await database.activities.get(activityId);
	if (activity?.kind !== 'edited') return { ok: false, reason: 'gone' };
	const changes = inverseOf(activity.changes);
	return edit(activity.subscriptionId, stamp, (current) => ({
		changes,
		conflict: conflictsOf(changes, current),
		possible: isSubscription(applyChanges(current, changes))
	}));
}

/** Into the bin, from which it can be restored for 30 days at least. */
export function removeSubscription(id: string, stamp: Stamp): Promise<EditResult> {
	return updateSubscription(id, (current) => ({ ...current, removedAt: stamp.at }), stamp);
}

export function restoreSubscription(id: string, stamp: Stamp): Promise<EditResult> {
	return edit(id, stamp, ({ removedAt = null }) => ({ changes: [{ path: 'removedAt', was: removedAt, is: null }] }));
}

interface Intended {
	changes: readonly FieldChange[];
	conflict?: readonly FieldConflict[];
	possible?: boolean;
	trip?: Trip | undefined;
}

function edit(
	id: string,
	stamp: Stamp,
	intend: (current: Subscription) => Intended | Promise<Intended>,
	facts: readonly NewActivity[] = []
): Promise<EditResult> {
	const activityId = crypto.randomUUID();
	const minted = mintActivities(id, facts, stamp);
	return writeRecords(async (by) => {
		const current = await database.subscriptions.get(id);
		if (!current) return { ok: false, reason: 'gone' };
		// A second try after a lost connection finds its own write: it is done.
		if (await database.activities.get(activityId)) return { ok: true, subscription: current, activityId };
		const { changes, conflict = [], possible = true, trip } = await intend(current);
		if (conflict.length > 0) return { ok: false, reason: 'conflict', current, conflict };
		if (!possible) return { ok: false, reason: 'impossible' };
		if (trip) await database.trips.put(trip);
		await database.activities.bulkPut(minted.map((fact) => ({ ...fact, by })));
		return writeEdit(current, changes, { activityId, by, stamp });
	});
}

function inTrip(record: Subscription, trip: Trip | undefined): Subscription {
	return trip ? { ...record, tripId: trip.id } : record;
}

/** Inside a transaction of its caller. */
export async function writeEdit(
	current: Subscription,
	intended: readonly FieldChange[],
	{ activityId, by, stamp }: { activityId: string; by: string; stamp: Stamp }
): Promise<EditResult> {
	const applied = applyChanges(current, intended);
	// What another tab has set to the same value already is no change of ours.
	const changes = changesBetween(current, applied);
	if (changes.length === 0) return { ok: true, subscription: current };
	const subscription = { ...applied, rev: current.rev + 1 };
	const activity: Activity = {
		id: activityId,
		subscriptionId: current.id,
		recordedAt: stamp.at,
		typedIn: stamp.zone,
		by,
		when: { instant: stamp.at },
		kind: 'edited',
		changes
	};
	await database.subscriptions.put(subscription);
	await database.activities.put(activity);
	return { ok: true, subscription, activityId };
}
