import type { BackupData } from '$lib/db/tables';
import type { Instant } from '$lib/domain/base/civil-date';
import { deviceNow } from '$lib/platform/clock';
import { downloadFile } from '$lib/platform/download';
import { asFile, makeBackup } from './backup/make-backup';
import { records } from '$lib/state/records.svelte';

/** A file that was handed to the browser for saving. */
export interface SavedBackup {
	name: string;
	at: Instant;
}

/** Everything that is stored, as JSON, or as a zip where there is proof. Throws when it cannot be read. */
async function saveBackup(): Promise<SavedBackup> {
	const { file, at } = await makeBackup();
	return saved(file, at);
}

/**
 * When something could not be saved: what is stored, else what the page has shown. Of trips, ticked steps and settings
 * the latter knows nothing.
 */
export async function saveBackupNow(): Promise<SavedBackup> {
	try {
		return await saveBackup();
	} catch {
		const { backupParts } = await import('$lib/db/backup/write');
		const at = deviceNow();
		return saved(new Blob(backupParts(shownRows(), at), { type: 'application/json' }), at);
	}
}

/** What can still be read of a store that does not open as it should; `undefined` where nothing is left. */
export async function saveRemains(): Promise<SavedBackup | undefined> {
	const { remainsOfStore } = await import('$lib/db/backup/remains');
	const at = deviceNow();
	const file = await remainsOfStore(at);
	return file && saved(file, at);
}

function shownRows(): Pick<BackupData, 'subscriptions' | 'activities'> {
	const { current } = records;
	const views = current.state === 'ready' ? current.value : [];
	return {
		subscriptions: views.map(({ subscription }) => subscription),
		activities: views.flatMap(({ activities }) => activities)
	};
}

function saved(content: Blob, at: Instant): SavedBackup {
	const { file } = asFile(content, at);
	downloadFile(file, file.name);
	return { name: file.name, at };
}
