import type { Instant } from '../base/civil-date';

const DAY = 86_400_000;
/** Days without a backup after which it is worth a line: for long known data, for the first backup, for proof. */
const LONG = 30;
const SOON = 7;
/** Days for which the line, once it was shown, stays away. */
const QUIET = 7;

/** What a lost phone would take along today. */
export interface BackupState {
	lastBackupAt?: Instant;
	written: readonly Instant[]; // when each fact was written down
	proof: readonly Instant[]; // when each photo or PDF was added
	shownAt?: Instant; // when the line about it was shown last
}

export interface Unsaved {
	days: number; // since the last backup, else since the first fact
	entries: number;
	proof: number;
	never: boolean;
}

/** `undefined` where nothing would be lost, or too little, or it was said a few days ago. */
export function unsavedFor({ lastBackupAt, written, proof, shownAt }: BackupState, now: Instant): Unsaved | undefined {
	const isNew = (at: Instant) => lastBackupAt === undefined || at > lastBackupAt;
	const [entries, files] = [written.filter(isNew), proof.filter(isNew)];
	const since = lastBackupAt ?? Math.min(...written, ...proof);
	if (entries.length + files.length === 0) return undefined;
	const days = Math.floor((now - since) / DAY);
	const never = lastBackupAt === undefined;
	if (days < (never || files.length > 0 ? SOON : LONG)) return undefined;
	// A clock that was set back says nothing about when it was shown.
	if (shownAt !== undefined && shownAt <= now && now - shownAt < QUIET * DAY) return undefined;
	return { days, entries: entries.length, proof: files.length, never };
}
