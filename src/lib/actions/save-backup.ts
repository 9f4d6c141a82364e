import type { Instant } from '$lib/domain/base/civil-date';
import { deviceNow } from '$lib/platform/clock';
import { downloadFile } from '$lib/platform/download';
import { asFile, makeBackup } from './backup/make-backup';

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

/** When something could not be saved: what is stored, else what the page still knows. */
export async function saveBackupNow(): Promise<SavedBackup> {
	try {
		return await saveBackup();
	} catch {
		return savePageRows();
	}
}

/** What the page holds in memory, whatever has become of the store. */
export async function savePageRows(): Promise<SavedBackup> {
	const [{ backupParts }, { rowsOfPage }] = await Promise.all([
		import('$lib/db/backup/write'),
		import('$lib/db/backup/rows-of-page')
	]);
	const at = deviceNow();
	return saved(new Blob(backupParts(rowsOfPage(), at), { type: 'application/json' }), at);
}

/** What can still be read of a store that does not open as it should; `undefined` where nothing is left. */
export async function saveRemains(): Promise<SavedBackup | undefined> {
	const { remainsOfStore } = await import('$lib/db/backup/remains');
	const at = deviceNow();
	const file = await remainsOfStore(at);
	return file && saved(file, at);
}

function saved(content: Blob, at: Instant): SavedBackup {
	const { file } = asFile(content, at);
	downloadFile(file, file.name);
	return { name: file.name, at };
}
