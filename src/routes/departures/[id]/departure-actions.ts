import { tryWriting } from '$lib/actions/try-writing';
import { revertMany, updateMany } from '$lib/db/together/edit-many';
import type { CivilDate } from '$lib/domain/base/civil-date';
import type { Subscription } from '$lib/domain/record/subscription';
import { formatDate } from '$lib/i18n/format';
import { m } from '$lib/i18n/paraglide/messages';
import { stampHere } from '$lib/state/stamp';
import { toasts } from '$lib/state/toast.svelte';

/** All of them become lines to leave, needed until that day, at one stroke and with one way back. Throws when storage fails. */
export function leaveTogether(ids: readonly string[], day: CivilDate): Promise<void> {
	return changeTogether(ids, (current) => ({ ...current, intent: leaving(current, day) }), day);
}

/** Another flight: only what was needed until the one before moves. Throws when storage fails. */
export function moveTogether(ids: readonly string[], from: CivilDate | undefined, day: CivilDate): Promise<void> {
	return changeTogether(
		ids,
		(current) => {
			const { intent } = current;
			const moves = intent.kind === 'leave' && (intent.neededUntil === from || intent.neededUntil === undefined);
			return moves ? { ...current, intent: leaving(current, day) } : current;
		},
		day
	);
}

/** The way out that was chosen stays. */
function leaving({ intent }: Subscription, day: CivilDate): Subscription['intent'] {
	const channel = intent.kind === 'leave' ? intent.channel : undefined;
	return { kind: 'leave', neededUntil: day, ...(channel && { channel }) };
}

async function changeTogether(
	ids: readonly string[],
	change: (current: Subscription) => Subscription,
	day: CivilDate
): Promise<void> {
	const written = await updateMany(ids, change, stampHere());
	toasts.show({
		text: m.departure_saved({ date: formatDate(day) }),
		undo: () =>
			tryWriting(async () => {
				if (!(await revertMany(written, stampHere()))) toasts.show({ text: m.record_undo_refused() });
			})
	});
}
