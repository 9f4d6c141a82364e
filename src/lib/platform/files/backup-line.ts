import { instant, type Instant } from '$lib/domain/base/civil-date';

const KEY = 'simfolio-backup-line';

/** When the line about an old backup was shown last; `undefined` where nobody knows. */
export function backupLineShownAt(): Instant | undefined {
	try {
		const at = Number(localStorage.getItem(KEY) ?? Number.NaN);
		return Number.isSafeInteger(at) ? instant(at) : undefined;
	} catch {
		return undefined;
	}
}

/** Where it cannot be remembered the line is shown once more: nothing is lost by it. */
export function noteBackupLine(now: Instant): void {
	try {
		localStorage.setItem(KEY, String(now));
	} catch {
		// As above.
	}
}
