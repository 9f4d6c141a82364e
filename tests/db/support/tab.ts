/** A browser tab of its own, as far as the database can tell: own globals, own modules, own connection. */
export interface Tab {
	activities: typeof import('$lib/db/activities');
	alertLog: typeof import('$lib/db/alert-log');
	attempts: typeof import('$lib/db/attempts');
	backupRead: typeof import('$lib/db/backup-read');
	backupWrite: typeof import('$lib/db/backup-write');
	database: (typeof import('$lib/db/database'))['database'];
	drafts: typeof import('$lib/db/drafts');
	opening: typeof import('$lib/db/opening');
	preferences: typeof import('$lib/db/preferences');
	restore: typeof import('$lib/db/restore');
	subscriptions: typeof import('$lib/db/subscriptions');
	transaction: typeof import('$lib/db/transaction');
	trips: typeof import('$lib/db/trips');
	window: Window & typeof globalThis;
	close(): void;
}

const tabs = new Set<HTMLIFrameElement>();

/** `before` runs in the empty tab: the place to take a power of the browser away. */
export async function openTab(before: (window: Tab['window']) => void = () => undefined): Promise<Tab> {
	const frame = document.createElement('iframe');
	document.body.append(frame);
	tabs.add(frame);
	const window = frame.contentWindow as Tab['window'];
	before(window);
	// Vitest wraps every `import()`, also in modules that another tab loads.
	Reflect.set(window, '__vitest_browser_runner__', Reflect.get(globalThis, '__vitest_browser_runner__'));
	const importIn: (address: string) => Promise<never> = window.eval('(address) => import(address)');
	const load = (name: string) => importIn(new URL(`/src/lib/db/${name}.ts`, location.origin).href);
	const { database } = await load('database');
	return {
		activities: await load('activities'),
		alertLog: await load('alert-log'),
		attempts: await load('attempts'),
		backupRead: await load('backup-read'),
		backupWrite: await load('backup-write'),
		database,
		drafts: await load('drafts'),
		opening: await load('opening'),
		preferences: await load('preferences'),
		restore: await load('restore'),
		subscriptions: await load('subscriptions'),
		transaction: await load('transaction'),
		trips: await load('trips'),
		window,
		close: () => closeTab(frame)
	};
}

function closeTab(frame: HTMLIFrameElement): void {
	frame.remove();
	tabs.delete(frame);
}

/** A browser that has never seen the app. */
export async function clearBrowser(): Promise<void> {
	for (const frame of tabs) closeTab(frame);
	await deleteDatabase();
	localStorage.clear();
	for (const name of await caches.keys()) await caches.delete(name);
}

/** What eviction and damage look like to the next visit; the witnesses stay. */
export function deleteDatabase(): Promise<void> {
	return new Promise((resolve, reject) => {
		const request = indexedDB.deleteDatabase('simfolio');
		request.onsuccess = () => resolve();
		request.onerror = () => reject(request.error);
	});
}
