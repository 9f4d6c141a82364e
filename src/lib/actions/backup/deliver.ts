import { keptFolder } from '$lib/db/backup/folder';
import { calendarPlace } from '$lib/platform/calendar-place';
import { downloadFile } from '$lib/platform/download';
import { writeInto } from '$lib/platform/files/folder';
import { canShareFile, shareFile } from '$lib/platform/share-file';

/** `folder`: into the one that was chosen; `waits`: only a tap on "Share" can hand it over. */
export type Delivered = 'folder' | 'saved' | 'waits';

/** Into the chosen folder where there is one, else to the downloads. An installed iPhone app has only the share sheet. */
export async function deliver(file: File): Promise<Delivered> {
	const folder = await keptFolder();
	if (folder && (await writeInto(folder, file))) return 'folder';
	if (mustShare(file)) return 'waits';
	downloadFile(file, file.name);
	return 'saved';
}

function mustShare(file: File): boolean {
	return calendarPlace() === 'iphone-app' && canShareFile(file);
}

/** Call it straight from a tap. Answers whether it is out of our hands. */
export async function share(file: File): Promise<boolean> {
	const outcome = await shareFile(file);
	if (outcome === 'failed') downloadFile(file, file.name);
	return outcome === 'shared' || outcome === 'failed';
}
