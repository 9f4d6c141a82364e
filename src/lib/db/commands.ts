import type { Activity } from '$lib/domain/record/activity';
import { applyCommand, type Refusal } from '$lib/domain/record/command/apply-command';
import { recordStateFor } from '$lib/domain/deadline/record-state';
import type { Command } from '$lib/domain/record/command/command';
import type { Subscription } from '$lib/domain/record/subscription';
import { HOLIDAYS } from '$lib/domain/base/holidays';
import { listActivities, mintActivities, putInTurn } from './activities';
import { database } from './database';
import type { Stamp } from './tables';
import { writeRecords, type AlsoWritten } from './transaction';

/** `earlier`: what was written down before, on which the command was judged. */
export type CommandWritten =
	| { ok: true; written: readonly Activity[]; subscription: Subscription; earlier: readonly Activity[] }
	| { ok: false; reason: Refusal | 'gone' };

/**
 * Judges the command on what is stored now and writes its facts, in one transaction: two taps, two tabs or a slow disk
 * write one use and pay once, and an amount is what is open at that moment.
 */
export function recordCommand(
	subscriptionId: string,
	command: Command,
	stamp: Stamp,
	also?: AlsoWritten
): Promise<CommandWritten> {
	// Kept for a second try after a lost connection: the first may have written its rows.
	const ids: string[] = [];
	return writeRecords(async (by) => {
		const subscription = await database.subscriptions.get(subscriptionId);
		if (!subscription || subscription.removedAt !== undefined) return { ok: false, reason: 'gone' };
		const earlier = (await listActivities(subscriptionId)).filter(({ id }) => !ids.includes(id));
		const state = recordStateFor(subscription, earlier, { now: stamp.at, holidays: HOLIDAYS });
		const result = applyCommand(state, command);
		if (!result.ok) return result;
		const minted = mintActivities(subscriptionId, result.facts, stamp, ids);
		const written = await putInTurn(subscriptionId, minted, by);
		await also?.work(written);
		return { ok: true, written, subscription, earlier };
	}, also?.tables);
}
