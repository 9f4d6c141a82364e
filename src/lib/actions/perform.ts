import { addActivities } from '$lib/db/activities';
import type { NewActivity } from '$lib/domain/record/activity';
import { applyCommand, type Command, type CommandName } from '$lib/domain/record/command';
import { m } from '$lib/i18n/paraglide/messages';
import { deviceNow } from '$lib/platform/clock';
import type { RecordView } from '$lib/state/records.svelte';
import { stampNow } from '$lib/state/stamp';
import { toasts } from '$lib/state/toast.svelte';
import { tryWriting } from './try-writing';
import { showSaved } from './saved';

/** Writes the facts that the command stands for and offers to take them back. Throws when storage fails: nothing is written. */
export async function perform(view: RecordView, command: Command): Promise<void> {
	const result = applyCommand(view, command);
	if (result.ok) await writeFacts(view, result.facts);
	else toasts.show({ text: m.record_command_refused() });
}

/** Facts that every status allows: money, notes, what the carrier shows. */
export async function writeFacts({ subscription }: RecordView, facts: readonly NewActivity[]): Promise<void> {
	showSaved(await addActivities(subscription.id, facts, stampNow(subscription.zone)), subscription.zone);
}

/** A button that needs no dialog: it happened now. A fault of storage is said in the toast. */
export function performNow(view: RecordView, name: CommandName): Promise<void> {
	return tryWriting(() => perform(view, commandNow(view, name)));
}

function commandNow({ subscription }: RecordView, name: CommandName): Command {
	const when = { instant: deviceNow() };
	if (name !== 'request-cancel' && name !== 'confirm-cancel') return { name, when };
	const channel = subscription.intent.kind === 'leave' ? subscription.intent.channel : undefined;
	return { name, when, ...(channel && { channel }) };
}
