import { addActivities } from '$lib/db/activities';
import { recordCommand } from '$lib/db/commands';
import type { AlsoWritten } from '$lib/db/transaction';
import type { NewActivity } from '$lib/domain/record/activity';
import type { Refusal } from '$lib/domain/record/command/apply-command';
import type { Command } from '$lib/domain/record/command/command';
import type { Subscription } from '$lib/domain/record/subscription';
import { localDate } from '$lib/domain/base/civil-date';
import { m } from '$lib/i18n/paraglide/messages';
import { deviceNow } from '$lib/platform/clock';
import { stampNow } from '$lib/state/stamp';
import { toasts } from '$lib/state/toast.svelte';
import { tryWriting } from './try-writing';
import { showSaved } from './saved';
import { showWritten } from './show-written';

/** The record that a button belongs to. What is stored is read again in the transaction that writes. */
export interface Commanded {
	subscription: Subscription;
}

/** Commands that ask nothing: they happened now. */
export type CommandNow = Extract<
	Command['name'],
	| 'suspend'
	| 'resume'
	| 'report-lost'
	| 'report-found'
	| 'withdraw-cancel'
	| 'reinstate'
	| 'returned'
	| 'pay'
	| 'deposit-back'
	| 'gone'
	| 'request-cancel'
	| 'confirm-cancel'
>;

/**
 * Writes what the command stands for, tells which date moved and offers to take it back. Answers why nothing was
 * written: `again` is for the caller to ask. `also` is written with it, or nothing is. Throws when storage fails.
 */
export async function perform(
	{ subscription }: Commanded,
	command: Command,
	also?: AlsoWritten
): Promise<Refusal | undefined> {
	const { id, zone } = subscription;
	const result = await recordCommand(id, command, stampNow(zone), also);
	if (result.ok) {
		showWritten(result, command);
		return undefined;
	}
	if (result.reason === 'not-allowed' || result.reason === 'gone') toasts.show({ text: m.record_command_refused() });
	return result.reason === 'gone' ? 'not-allowed' : result.reason;
}

/** Facts that every status allows: an appointment, a porting code, what a step of a procedure stands for. */
export async function writeFacts({ subscription }: Commanded, facts: readonly NewActivity[]): Promise<void> {
	showSaved(await addActivities(subscription.id, facts, stampNow(subscription.zone)), subscription.zone);
}

/** A button that needs no dialog: it happened now. A fault of storage is said in the toast. */
export function performNow(record: Commanded, name: CommandNow): Promise<void> {
	return tryWriting(() => perform(record, commandNow(record, name)));
}

/** The command of a button that asks nothing: it happened now. */
export function commandNow({ subscription: { intent, zone } }: Commanded, name: CommandNow): Command {
	const now = deviceNow();
	if (name === 'pay') return { name, when: { date: localDate(now, zone) } };
	if (name !== 'request-cancel' && name !== 'confirm-cancel') return { name, when: { instant: now } };
	const channel = intent.kind === 'leave' ? intent.channel : undefined;
	return { name, when: { instant: now }, ...(channel && { channel }) };
}
