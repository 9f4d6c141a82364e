import type { AlertNotification, NotificationSubject } from '$lib/i18n/words/alert/alert-notification';

/** `unsupported`: no notifications at all; on an iPhone that is so until the app is on the home screen. */
export type NotifyPermission = 'granted' | 'denied' | 'default' | 'unsupported';

type Registration = Pick<ServiceWorkerRegistration, 'showNotification' | 'scope'>;

/** TypeScript knows none of the two, browsers do. */
interface Shown extends NotificationOptions {
	renotify: boolean;
	actions: readonly { action: string; title: string }[];
}

export function notifyPermission(): NotifyPermission {
	return 'Notification' in globalThis ? Notification.permission : 'unsupported';
}

/** Only inside a tap: browsers remember a question that came by itself against the site. */
export async function requestNotify(): Promise<NotifyPermission> {
	return notifyPermission() === 'unsupported' ? 'unsupported' : Notification.requestPermission();
}

/** Calls whenever the user changes the permission in the browser, where the browser says so. Answers how to stop. */
export function onNotifyPermission(listener: () => void): () => void {
	let status: PermissionStatus | undefined;
	let stopped = false;
	navigator.permissions?.query({ name: 'notifications' }).then(
		(found) => {
			status = stopped ? undefined : found;
			status?.addEventListener('change', listener);
		},
		() => {} // an old browser: the page asks again when it is looked at
	);
	return () => {
		stopped = true;
		status?.removeEventListener('change', listener);
	};
}

/** The page's service worker; `undefined` where none is registered, so that nobody waits for ever. */
export async function findRegistration(): Promise<ServiceWorkerRegistration | undefined> {
	if (!('serviceWorker' in navigator)) return undefined;
	const registration = await navigator.serviceWorker.getRegistration();
	return registration && navigator.serviceWorker.ready;
}

/** False where the browser refuses: the permission may have gone a moment ago. Page and service worker both show it so. */
export async function showNotification(registration: Registration, alert: AlertNotification): Promise<boolean> {
	const options: Shown = {
		body: alert.body,
		lang: alert.lang,
		tag: alert.tag,
		renotify: true,
		icon: new URL('icon-192.png', registration.scope).href,
		actions: alert.actions,
		data: alert.about
	};
	try {
		await registration.showNotification(alert.title, options);
		return true;
	} catch {
		return false;
	}
}

/** Takes away what is shown and no longer holds: what was done in the app must not go on asking. */
export async function closeNotifications(
	registration: Pick<ServiceWorkerRegistration, 'getNotifications'>,
	holds: (about: NotificationSubject) => boolean
): Promise<void> {
	for (const notification of await registration.getNotifications()) {
		const about = subjectsOf(notification.data);
		if (about.length > 0 && !about.some(holds)) notification.close();
	}
}

/** What we put into a notification, read back. Those of an older version may hold something else. */
export function subjectsOf(data: unknown): readonly NotificationSubject[] {
	return Array.isArray(data) ? data : [];
}
