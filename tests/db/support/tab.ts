import type * as activities from '$lib/db/activities';
import type * as alertLog from '$lib/db/alert-log';
import type * as attempts from '$lib/db/attempts';
import type * as backupRead from '$lib/db/backup/read';
import type * as backupWrite from '$lib/db/backup/write';
import type * as commands from '$lib/db/commands';
import type * as erase from '$lib/db/bin/erase';
import type * as drafts from '$lib/db/drafts';
import type * as opening from '$lib/db/opening';
import type * as preferences from '$lib/db/preferences';
import type * as restore from '$lib/db/backup/restore';
import type * as subscriptions from '$lib/db/subscriptions';
import type * as trips from '$lib/db/trips';
import type { SimfolioDatabase } from '$lib/db/database';

const MODULES = {
	activities: 'activities',
	alertLog: 'alert-log',
	attempts: 'attempts',
	backupRead: 'backup/read',
	backupWrite: 'backup/write',
	commands: 'commands',
	drafts: 'drafts',
	erase: 'bin/erase',
	opening: 'opening',
	preferences: 'preferences',
	restore: 'backup/restore',
	subscriptions: 'subscriptions',
	trips: 'trips'
} as const;

/** A browser tab of its own, as far as the database can tell: own globals, own modules, own connection. */
export interface Tab {
	activities: typeof activities;
	alertLog: typeof alertLog;
	attempts: typeof attempts;
	backupRead: typeof backupRead;
	backupWrite: typeof backupWrite;
	commands: typeof commands;
	drafts: typeof drafts;
	erase: typeof erase;
	opening: typeof opening;
	preferences: typeof preferences;
	restore: typeof restore;
	subscriptions: typeof subscriptions;
	trips: typeof trips;
	database: SimfolioDatabase;
	/** Another module, by its path from the root, as this tab's own. */
	load<Module>(path: string): Promise<Module>;
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
	const importThere: (address: string) => Promise<Record<string, unknown>> = window.eval('(at) => import(at)');
	const load = (path: string) => importThere(new URL(path, location.origin).href);
	const [opened, ...modules] = await Promise.all(
		['database', ...Object.values(MODULES), 'rows/row-schema'].map((name) => load(`/src/lib/db/${name}.ts`))
	);
	const named = Object.fromEntries(Object.keys(MODULES).map((name, index) => [name, modules[index]]));
	return { ...named, database: opened?.database, load, window, close: () => closeTab(frame) } as unknown as Tab;
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
