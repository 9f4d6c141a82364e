import { recordCommand } from '$lib/db/commands';
import type { Activity } from '$lib/domain/record/activity';
import { commandsFor } from '$lib/domain/record/command/command';
import { deviceNow } from '$lib/platform/clock';
import type { RecordView } from '$lib/state/records.svelte';
import { stampNow } from '$lib/state/stamp';
import { showSaved } from './saved';

/** Every SIM of one phone at once, where its status allows it; one Undo takes all of them back. Throws when storage fails. */
export async function markAllLost(views: readonly RecordView[]): Promise<void> {
	const now = deviceNow();
	const written: Activity[] = [];
	for (const view of views.filter(mayBeReported)) {
		const { subscription } = view;
		const command = { name: 'report-lost', when: { instant: now } } as const;
		const result = await recordCommand(subscription.id, command, stampNow(subscription.zone));
		if (result.ok) written.push(...result.written);
	}
	const [first] = views;
	if (first && written.length > 0) showSaved(written, first.subscription.zone);
}

export function mayBeReported({ status }: RecordView): boolean {
	return commandsFor(status).includes('report-lost');
}
