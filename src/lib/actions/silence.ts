import { removeSilence, silenceDeadlines } from '$lib/db/alert-log';
import type { CivilDate } from '$lib/domain/base/civil-date';
import type { Deadline } from '$lib/domain/deadline/deadline';
import { formatDate } from '$lib/i18n/format';
import { m } from '$lib/i18n/paraglide/messages';
import { deviceNow } from '$lib/platform/clock';
import { toasts } from '$lib/state/toast.svelte';
import { attempt } from './attempt';

/** Tells a deadline again on this day of the user's, and not before. */
export function snoozeTo(subscriptionId: string, deadline: Deadline, until: CivilDate): Promise<void> {
	return silence({ subscriptionId, deadline, until }, m.alert_snoozed({ date: formatDate(until) }));
}

/** This one date is not told any more; the next one of the record is. */
export function ignoreOnce(subscriptionId: string, deadline: Deadline): Promise<void> {
	return silence({ subscriptionId, deadline }, m.alert_ignored());
}

export function speakAgain(subscriptionId: string, deadline: Deadline): Promise<void> {
	return attempt(() => removeSilence({ subscriptionId, deadline }));
}

function silence(
	silencing: { subscriptionId: string; deadline: Deadline; until?: CivilDate },
	text: string
): Promise<void> {
	return attempt(async () => {
		await silenceDeadlines([silencing], deviceNow());
		toasts.show({ text, undo: () => attempt(() => removeSilence(silencing)) });
	});
}
