/** Whether this browser can put a number on the app's icon. */
export function hasBadge(): boolean {
	return 'setAppBadge' in navigator;
}

/** The number on the app's icon; 0 takes it away. Works in the page and in the service worker. */
export async function setBadge(count: number): Promise<void> {
	if (!hasBadge()) return;
	try {
		await navigator.setAppBadge(count);
	} catch {
		// Not installed, or notifications are off: there is no icon to write on.
	}
}
