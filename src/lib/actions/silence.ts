import { removeSilence, silenceDeadlines } from '$lib/db/alert-log';
import type { CivilDate } from '$lib/domain/base/civil-date';
import type { Deadline } from '$lib/domain/deadline/deadline';
import { formatDate } from '$lib/i18n/format';
import { m } from '$lib/i18n/paraglide/messages';
import { deviceNow } from '$lib/platform/clock';
import { toasts } from '$lib/state/toast.svelte';
import { tryWriting } from './try-writing';

/** Alerts of a deadline again on this day of the user's, and not before. */
export function snoozeTo(subscriptionId: string, deadline: Deadline, until: CivilDate): Promise<void> {
	return silence({ subscriptionId, deadline, until }, m.alert_snoozed({ date: formatDate(until) }));
}

/** No alert of this one date any more; the record's next one alerts again. */
export function ignoreOnce(subscriptionId: string, deadline: Deadline): Promise<void> {
	return silence({ subscriptionId, deadline }, m.alert_ignored());
}

export function speakAgain(subscriptionId: string, deadline: Deadline): Promise<void> {
	return tryWriting(() => removeSilence({ subscriptionId, deadline }));
}

function silence(
	silencing: { subscriptionId: string; deadline: Deadline; until?: CivilDate },
	text: string
): Promise<void> {
	return tryWriting(async () => {
		await silenceDeadlines([silencing], deviceNow());
		toasts.show({ text, undo: () => tryWriting(() => removeSilence(silencing)) });
	});
}
