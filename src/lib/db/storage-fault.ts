export const STORAGE_FAULTS = [
	'missing', // this browser has no IndexedDB
	'refused', // it has, and denies it to us
	'newer', // written by a later version of the app
	'lost-data', // there was data, and it is not there
	'blocked', // another tab holds the old version open
	'stuck', // opening never answers
	'unreadable', // the store is damaged
	'quota', // the browser gives no more room
	'disk-full',
	'aborted', // the browser took a write back, and does not say why
	'lost-connection' // the browser dropped the database and a second try failed
] as const;
export type StorageFault = (typeof STORAGE_FAULTS)[number];

/** Thrown by reads and writes: nothing was written. */
export class StorageFailure extends Error {
	override readonly name = 'StorageFailure';
	constructor(
		readonly fault: StorageFault,
		options?: ErrorOptions
	) {
		super(fault, options);
	}
}

const FAULTS_BY_NAME: Readonly<Record<string, StorageFault>> = {
	MissingAPIError: 'missing',
	SecurityError: 'refused',
	VersionError: 'newer',
	QuotaExceededError: 'quota',
	DatabaseClosedError: 'lost-connection',
	InvalidStateError: 'lost-connection',
	UnknownError: 'lost-connection',
	NotFoundError: 'unreadable',
	OpenFailedError: 'unreadable'
};

/** `undefined` for a mistake of ours, which must not be dressed up as the browser's. */
export function faultOf(error: unknown): StorageFault | undefined {
	if (error instanceof StorageFailure) return error.fault;
	if (typeof error !== 'object' || error === null) return undefined;
	const name = String(Reflect.get(error, 'name'));
	const inner: unknown = Reflect.get(error, 'inner');
	// We abort no transaction ourselves: whatever the reason, the browser has not saved.
	if (name === 'AbortError') return isNamed(inner, 'DataError') ? 'disk-full' : (faultOf(inner) ?? 'aborted');
	// Of several rows at once Dexie names what went wrong with each of them.
	const [first]: readonly unknown[] = name === 'BulkError' ? listOf(Reflect.get(error, 'failures')) : [];
	return faultOf(first) ?? (inner === error ? undefined : faultOf(inner)) ?? FAULTS_BY_NAME[name];
}

function listOf(value: unknown): readonly unknown[] {
	return Array.isArray(value) ? value : [];
}

function isNamed(error: unknown, name: string): boolean {
	return typeof error === 'object' && error !== null && Reflect.get(error, 'name') === name;
}
