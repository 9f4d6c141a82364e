import { database } from '../database';
import { write } from '../transaction';

/** Where backups go, chosen on this device; `undefined` for the downloads. */
export async function keptFolder(): Promise<FileSystemDirectoryHandle | undefined> {
	const row = await database.meta.get('folder');
	return row?.id === 'folder' ? row.handle : undefined;
}

export function keepFolder(handle: FileSystemDirectoryHandle): Promise<void> {
	return write([database.meta], async () => {
		await database.meta.put({ id: 'folder', handle });
	});
}

export function forgetFolder(): Promise<void> {
	return write([database.meta], () => database.meta.delete('folder'));
}
