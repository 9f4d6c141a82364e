import { database, DATABASE_NAME, SCHEMA_VERSION } from './database';
import { addInstall, findInstall } from './meta';
import { replaceStore } from './snapshot/replace-store';
import { faultOf, StorageFailure, type StorageFault } from './storage-fault';
import type { InstallRow } from './tables';
import {
	contradicts,
	latestWitness,
	readCacheWitness,
	readLocalWitness,
	rememberWitness,
	updateWitnesses,
	statedByThisPage,
	type Witness
} from './witness';

export type Opened =
	| { state: 'ready' }
	| { state: 'lost-data'; expected: number; found: number } // records
	| { state: Exclude<StorageFault, 'lost-data' | 'quota' | 'disk-full' | 'aborted' | 'lost-connection'> };

const PATIENCE = 5_000; // ms; some browsers never answer an open
const BLOCKED_PATIENCE = 2_000; // ms; the other tab closes by itself when it can
const TRIES = 3;
const CLEARING = 300; // ms

let current: Opened | undefined;
let opening: Promise<Opened> | undefined;
let closedByUs = false;
let wasReady = false;
const listeners = new Set<(opened: Opened) => void>();

/** Opens the database once, however many ask. Never throws: what is wrong is the answer. */
export function openDatabase(): Promise<Opened> {
	opening ??= openPatiently()
		.then(settle)
		.finally(() => (opening = undefined));
	return opening;
}

/** Whether what is there is still being compared with what must be there: until then nothing that was read counts. */
export function isOpening(): boolean {
	return opening !== undefined;
}

/** For reads and writes: returns when the database is ready, else throws a StorageFailure. */
export async function ensureReady(): Promise<void> {
	if (!isOpening() && current?.state === 'ready' && database.isOpen()) return;
	// A tab that stepped aside for a newer one, or found its data gone, must not open again behind the user's back.
	const { state } = current && current.state !== 'ready' ? current : await openDatabase();
	if (state !== 'ready') throw new StorageFailure(state);
}

/** Calls on every later change: another tab upgrades, the browser drops the database or it comes back. */
export function onOpened(listener: (opened: Opened) => void): () => void {
	listeners.add(listener);
	return () => listeners.delete(listener);
}

/** On return to the page: some browsers drop the connection in the background without an event. */
export async function checkConnection(): Promise<void> {
	if (current?.state !== 'ready') return;
	const answer = await Promise.race([
		database.meta.get('install').then(
			() => 'fine',
			() => 'gone'
		),
		pause(PATIENCE)
	]);
	if (answer !== 'fine') await reopenDatabase();
}

/** Drops the handle, which is of no use after a lost connection, and takes a new one. */
export function reopenDatabase(): Promise<Opened> {
	closeDatabase();
	return openDatabase();
}

export function closeDatabase(): void {
	closedByUs = true;
	database.close();
	closedByUs = false;
}

/** Opens what is left, however little: for a restore, or for going on without the lost data. */
export async function openRemains(): Promise<void> {
	if (current?.state === 'newer') throw new StorageFailure('newer');
	if (database.isOpen()) return;
	// Of an unreadable store nothing is left to lose: it is replaced as a whole.
	await (current?.state === 'unreadable' ? database.open().catch(replaceStore) : database.open());
}

/** The user goes on with what is left: from now on that is what must be there. */
export async function acceptLoss(): Promise<void> {
	const generation = 1 + (await lastGeneration());
	await openRemains();
	const install = await database.transaction('rw', database.meta, database.subscriptions, async () => {
		const kept = await addInstall();
		const accepted = { ...kept, generation, subscriptions: await database.subscriptions.count() };
		await database.meta.put(accepted);
		return accepted;
	});
	adoptInstall(install);
}

/** What is there now is what must be there: after a restore, or an accepted loss. */
export function adoptInstall(install: InstallRow): void {
	updateWitnesses(install);
	if (current?.state === 'lost-data' || current?.state === 'unreadable') settle({ state: 'ready' });
}

/** The highest that any witness or the database knows of, so that an earlier state never looks later. */
export async function lastGeneration(): Promise<number> {
	return (await lastWitness())?.generation ?? 0;
}

async function lastWitness(): Promise<Witness | undefined> {
	return latestWitness(statedByThisPage(), readLocalWitness(), await readCacheWitness());
}

/** What took the data may have taken the witnesses along: the page that is loaded next must not look new. */
async function restate(): Promise<void> {
	const witness = await lastWitness();
	if (witness && current?.state === 'lost-data') updateWitnesses(witness);
}

function settle(opened: Opened): Opened {
	wasReady ||= opened.state === 'ready';
	if (opened.state === 'lost-data' && wasReady) {
		// An emptied store must not answer the queries of this page as if it were the data.
		closeDatabase();
		queueMicrotask(() => void restate());
	}
	current = opened;
	for (const listener of listeners) listener(opened);
	return opened;
}

async function openPatiently(): Promise<Opened> {
	if (typeof indexedDB === 'undefined') return { state: 'missing' };
	for (let attempt = 0; attempt < TRIES; attempt++) {
		const pending = openOnce();
		const opened = await Promise.race([pending, blockedForLong(), pause(PATIENCE)]);
		if (opened?.state === 'blocked') void pending.then(unblock);
		// A store that is just being cleared under this page does not open either: that is no damage.
		const mayBeCleared = wasReady && opened?.state === 'unreadable' && attempt < TRIES - 1;
		if (opened && !mayBeCleared) return opened;
		closeDatabase();
		if (mayBeCleared) await pause(CLEARING);
	}
	return { state: 'stuck' };
}

/** The other tab is gone at last. */
function unblock(opened: Opened): void {
	if (current?.state === 'blocked') settle(opened);
}

async function openOnce(): Promise<Opened> {
	try {
		// Dexie opens a newer database as if it were ours, so the version is asked before.
		if ((await storedVersion()) > SCHEMA_VERSION) return { state: 'newer' };
		await database.open();
		// Where the version cannot be asked before, nothing has been written yet.
		if (database.backendDB().version > SCHEMA_VERSION * 10) {
			closeDatabase();
			return { state: 'newer' };
		}
		return await compareWithWitnesses();
	} catch (error) {
		return { state: openingFault(error) };
	}
}

/** Our schema version; Dexie stores ten times it. 0 where there is no database, or no way to ask. */
async function storedVersion(): Promise<number> {
	if (typeof indexedDB.databases !== 'function') return 0;
	const stored = await indexedDB.databases();
	return (stored.find(({ name }) => name === DATABASE_NAME)?.version ?? 0) / 10;
}

async function compareWithWitnesses(): Promise<Opened> {
	const local = latestWitness(statedByThisPage(), readLocalWitness());
	const { opened, install } = await judge(local ?? (await readCacheWitness()));
	if (opened.state !== 'ready') return opened;
	if (!install) updateWitnesses(await database.transaction('rw', database.meta, addInstall));
	else if (!local || local.generation < install.generation) updateWitnesses(install);
	else rememberWitness(install);
	// Cache Storage is slow on a cold start: where localStorage confirms the data, it is heard later.
	if (local) void hearCacheWitness();
	return opened;
}

/** The witness is heard before the database is read: what another tab writes in between makes it lag, not lie. */
async function judge(witness: Witness | undefined): Promise<{ opened: Opened; install: InstallRow | undefined }> {
	const [install, found] = await database.transaction('r', database.meta, database.subscriptions, async () =>
		Promise.all([findInstall(), database.subscriptions.count()])
	);
	if (install && install.schemaVersion > SCHEMA_VERSION) return { opened: { state: 'newer' }, install };
	const expected = Math.max(witness?.subscriptions ?? 0, install?.subscriptions ?? 0);
	const short = install !== undefined && found < install.subscriptions;
	const lost = short || contradicts(witness, install);
	return { opened: lost ? { state: 'lost-data', expected, found } : { state: 'ready' }, install };
}

async function hearCacheWitness(): Promise<void> {
	try {
		const witness = await readCacheWitness();
		const { opened, install } = await judge(witness);
		if (current?.state === 'ready' && opened.state === 'lost-data') settle(opened);
		if (!witness && install) updateWitnesses(install);
	} catch {
		// The connection went meanwhile; opening it again hears the witness again.
	}
}

function openingFault(error: unknown): Exclude<Opened['state'], 'ready' | 'lost-data'> {
	const fault = faultOf(error);
	if (fault === 'missing' || fault === 'newer' || fault === 'refused') return fault;
	// A private window of some browsers answers with this instead of a SecurityError.
	return error instanceof Error && error.name === 'InvalidStateError' ? 'refused' : 'unreadable';
}

function blockedForLong(): Promise<Opened> {
	return new Promise((resolve) => {
		database.once('blocked', () => setTimeout(() => resolve({ state: 'blocked' }), BLOCKED_PATIENCE));
	});
}

function pause(ms: number): Promise<undefined> {
	return new Promise((resolve) => setTimeout(() => resolve(undefined), ms));
}

database.on('versionchange', ({ newVersion }) => {
	closeDatabase();
	// A deletion asks for version 0 or null.
	settle(newVersion ? { state: 'newer' } : lostWhileOpen());
});

database.on('close', () => {
	if (closedByUs) return;
	// Dexie closes by itself before our `versionchange` is called; only what is left after it is the browser's doing.
	queueMicrotask(() => {
		if (current?.state === 'ready') void openDatabase();
	});
});

function lostWhileOpen(): Opened {
	return { state: 'lost-data', expected: statedByThisPage()?.subscriptions ?? 0, found: 0 };
}
