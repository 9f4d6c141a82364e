import { trustedWorkerUrl } from './trusted-types';
import { whenIdle } from './idle';

type Flush = () => Promise<void>;
type ReadyListener = (ready: boolean) => void;

const UPDATE_CHECK_EVERY_MS = 3_600_000;

const flushes = new Set<Flush>();
const listeners = new Set<ReadyListener>();
let holds = 0;
let postponed = false;
let reloadWanted = false;
let reloading = false;
/** Tells the waiting version to take over; undefined while none is waiting. */
let activateWaiting: (() => void) | undefined;

let refuse = (): void => {};
const refused = new Promise<false>((resolve) => (refuse = () => resolve(false)));

/** Answers as soon as all of the site opens without a server: `false` where the browser lets nothing be stored for that. */
export async function worksOffline(): Promise<boolean> {
	if (!('serviceWorker' in navigator)) return false;
	if (navigator.serviceWorker.controller) return true;
	return Promise.race([refused, navigator.serviceWorker.ready.then(() => true)]);
}

/** Registers the worker at `url`, once the page has been painted and is idle: its bytes must not delay the first load. */
export async function startServiceWorker(url: string): Promise<void> {
	if (!('serviceWorker' in navigator)) return;
	await whenIdle();
	const { Workbox } = await import('workbox-window');
	const workbox = new Workbox(trustedWorkerUrl(url), { updateViaCache: 'none' });
	workbox.addEventListener('waiting', () => {
		activateWaiting = () => workbox.messageSkipWaiting();
		postponed = false;
		tellListeners();
	});
	workbox.addEventListener('controlling', ({ isUpdate }) => {
		// Where the browser cleared everything there is none any more, and this page is the last to know what was here.
		if (isUpdate && navigator.serviceWorker.controller) reload();
	});
	// A page that no worker controls yet (the very first visit) hears only this one.
	workbox.addEventListener('activated', ({ isUpdate }) => {
		if (isUpdate && reloadWanted) reload();
	});
	try {
		await workbox.register({ immediate: true });
		checkForUpdates(() => workbox.update());
	} catch {
		// Registration is refused (private window, storage off): the page works, only not offline.
		refuse();
	}
}

/** A long-lived page asks again when it is looked at, at most hourly, and when the network returns. */
function checkForUpdates(update: () => Promise<void>): void {
	let last = performance.now();
	const ask = () => {
		last = performance.now();
		// Offline there is nothing to ask.
		update().catch(() => {});
	};
	document.addEventListener('visibilitychange', () => {
		if (document.visibilityState === 'visible' && performance.now() - last > UPDATE_CHECK_EVERY_MS) ask();
	});
	window.addEventListener('online', ask);
}

/** Calls at once and on every change: is a new version ready to be offered? Answers how to stop listening. */
export function onUpdateReady(listener: ReadyListener): () => void {
	listeners.add(listener);
	listener(updateReady());
	return () => listeners.delete(listener);
}

/** Whether something is typed that is not saved yet. */
export function isEditing(): boolean {
	return holds > 0;
}

function updateReady(): boolean {
	return activateWaiting !== undefined && !postponed && holds === 0;
}

function tellListeners(): void {
	for (const listener of listeners) listener(updateReady());
}

/** While something is being edited, no update is offered and none that another tab agreed to is taken. Answers how to let go. */
export function holdUpdates(): () => void {
	let held = true;
	holds += 1;
	tellListeners();
	return () => {
		if (!held) return;
		held = false;
		holds -= 1;
		tellListeners();
		if (reloadWanted && holds === 0 && activateWaiting === undefined) reload();
	};
}

/** `flush` is awaited before the page gives way to the new version. Answers how to deregister. */
export function beforeUpdate(flush: Flush): () => void {
	flushes.add(flush);
	return () => flushes.delete(flush);
}

/** The user agreed: save what is unsaved, let the new version take over, load it once. */
export async function takeUpdate(): Promise<void> {
	await Promise.all([...flushes].map((flush) => flush()));
	reloadWanted = true;
	activateWaiting?.();
}

/** Offered again when the page is next opened, or a still newer version arrives. */
export function postponeUpdate(): void {
	postponed = true;
	tellListeners();
}

function reload(): void {
	activateWaiting = undefined;
	tellListeners();
	if (holds > 0) {
		reloadWanted = true;
		return;
	}
	if (reloading) return;
	reloading = true;
	location.reload();
}
