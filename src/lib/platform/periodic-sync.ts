/** `off`: the browser has it, and grants it to installed apps only. */
export type BackgroundCheck = 'on' | 'off' | 'unsupported';

const ALERT_SYNC = 'alerts';
/** Browsers look at most so often, whatever is asked for. */
const TWICE_A_DAY = 12 * 3_600_000;

/** Whether this browser knows it at all. */
export function hasBackgroundCheck(): boolean {
	return 'ServiceWorkerRegistration' in globalThis && 'periodicSync' in ServiceWorkerRegistration.prototype;
}

interface PeriodicSync {
	register(tag: string, options: { minInterval: number }): Promise<void>;
	getTags(): Promise<string[]>;
}

/** Asks the browser to wake the service worker now and then. It grants that or not, and never asks the user. */
export async function registerBackgroundCheck(registration: ServiceWorkerRegistration): Promise<BackgroundCheck> {
	const sync = periodicSyncOf(registration);
	if (!sync) return 'unsupported';
	try {
		await sync.register(ALERT_SYNC, { minInterval: TWICE_A_DAY });
		return 'on';
	} catch {
		return 'off';
	}
}

export async function findBackgroundCheck(
	registration: ServiceWorkerRegistration | undefined
): Promise<BackgroundCheck> {
	if (!hasBackgroundCheck()) return 'unsupported';
	const sync = registration && periodicSyncOf(registration);
	if (!sync) return 'off';
	try {
		return (await sync.getTags()).includes(ALERT_SYNC) ? 'on' : 'off';
	} catch {
		return 'off';
	}
}

function periodicSyncOf(registration: ServiceWorkerRegistration): PeriodicSync | undefined {
	const sync: unknown = Reflect.get(registration, 'periodicSync');
	return isPeriodicSync(sync) ? sync : undefined;
}

function isPeriodicSync(value: unknown): value is PeriodicSync {
	return typeof value === 'object' && value !== null && 'register' in value && 'getTags' in value;
}
