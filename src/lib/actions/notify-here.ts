import { answerNotify } from '$lib/db/device';
import { testNotification } from '$lib/i18n/words/alert/alert-notification';
import { m } from '$lib/i18n/paraglide/messages';
import { deviceNow } from '$lib/platform/clock';
import { findRegistration, requestNotify, showNotification, type NotifyPermission } from '$lib/platform/notifications';
import { registerBackgroundCheck } from '$lib/platform/periodic-sync';
import { permission } from '$lib/state/permission.svelte';
import { toasts } from '$lib/state/toast.svelte';
import { tryWriting } from './try-writing';

/** In a tap: the browser asks its question. A refusal is kept, and nobody asks again. */
export async function askToNotify(): Promise<NotifyPermission> {
	const answer = await requestNotify();
	permission.changed();
	await tryWriting(async () => {
		if (answer === 'granted') await answerNotify('wanted', deviceNow());
		if (answer === 'denied') await answerNotify('declined', deviceNow());
	});
	if (answer === 'granted') {
		toasts.show({ text: m.alert_ask_granted() });
		const registration = await findRegistration();
		if (registration) await registerBackgroundCheck(registration);
	}
	return answer;
}

/** "Not now": the card does not come back; the settings still offer it. */
export function declineToNotify(): Promise<void> {
	return tryWriting(async () => void (await answerNotify('declined', deviceNow())));
}

/** Shows one now. Asks first where nobody has: it is a tap, and the answer is what is being tested. */
export async function showTestAlert(): Promise<void> {
	const answer = permission.current === 'default' ? await askToNotify() : permission.current;
	const registration = answer === 'granted' ? await findRegistration() : undefined;
	const shown = registration !== undefined && (await showNotification(registration, testNotification()));
	if (shown) toasts.show({ text: m.alert_test_shown() });
	else toasts.show({ text: answer === 'denied' ? m.alert_test_refused() : m.alert_test_failed() });
}
