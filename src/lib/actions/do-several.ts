import { retractActivity } from '$lib/db/activities';
import { recordCommand } from '$lib/db/commands';
import type { Activity } from '$lib/domain/record/activity';
import { doneToday } from '$lib/domain/record/command/apply-command';
import type { Command } from '$lib/domain/record/command/command';
import { currentLocale } from '$lib/i18n/locale';
import { m } from '$lib/i18n/paraglide/messages';
import { nameOf } from '$lib/i18n/record-name';
import { deviceNow } from '$lib/platform/clock';
import type { RecordView } from '$lib/state/records.svelte';
import { stampNow } from '$lib/state/stamp';
import { toasts } from '$lib/state/toast.svelte';
import { commandNow, type CommandNow } from './perform';
import { tryWriting } from './try-writing';

/** One record of those that are marked as done together, and what its own button would do. */
export interface DoneOne {
	view: RecordView;
	command: CommandNow | 'use';
}

/**
 * What each one's own button does, one record after the other; one "Saved" for all, and one way back. What is done
 * already is not written twice, and named. A fault of storage is said in the toast; what was written before it stays.
 */
export function doSeveral(chosen: readonly DoneOne[]): Promise<void> {
	return tryWriting(async () => {
		const written: { view: RecordView; facts: readonly Activity[] }[] = [];
		const leftOut: string[] = [];
		for (const { view, command } of chosen) {
			const { id, zone } = view.subscription;
			const result = await recordCommand(id, commandOf(view, command), stampNow(zone));
			if (result.ok) written.push({ view, facts: result.written });
			else leftOut.push(nameOf(view.subscription));
		}
		const count = written.length;
		toasts.show({
			text:
				leftOut.length === 0
					? m.several_saved({ count })
					: m.several_left_out({ count, names: new Intl.ListFormat(currentLocale()).format(leftOut) }),
			...(count > 0 && { undo: () => takeAllBack(written) })
		});
	});
}

function commandOf(view: RecordView, name: DoneOne['command']): Command {
	return name === 'use' ? doneToday(view, deviceNow()) : commandNow(view, name);
}

function takeAllBack(written: readonly { view: RecordView; facts: readonly Activity[] }[]): Promise<void> {
	return tryWriting(async () => {
		for (const { view, facts } of written.toReversed()) {
			for (const { id } of facts.toReversed()) await retractActivity(id, stampNow(view.subscription.zone));
		}
	});
}
