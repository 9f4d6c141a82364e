import { LARGEST_ATTACHMENT } from '$lib/domain/record/attachment';
import { contentOfName, DATA_NAME, isLitter } from '../archive/archive-names';
import type { ArchiveEntry } from '../archive/read-archive';
import { LARGEST_ARCHIVE, LARGEST_BACKUP, type BackupContents } from './format';
import { Refusal } from './refusal';

interface OpenedFile {
	text: string;
	contents: BackupContents;
}

const ZIP_MARK = 'PK\x03\x04';

/** The text of a backup, and the contents that come with it, whether it is JSON or a zip. */
export async function openFile(file: Blob): Promise<OpenedFile> {
	if ((await file.slice(0, ZIP_MARK.length).text()) === ZIP_MARK) return openArchive(file);
	if (file.size > LARGEST_BACKUP) throw new Refusal({ issue: 'too-large' });
	return { text: await file.text(), contents: new Map() };
}

async function openArchive(file: Blob): Promise<OpenedFile> {
	if (file.size > LARGEST_ARCHIVE) throw new Refusal({ issue: 'too-large' });
	const { ArchiveFailure, readArchive } = await import('../archive/read-archive');
	try {
		return await readEntries(await readArchive(file));
	} catch (error) {
		if (!(error instanceof ArchiveFailure)) throw error;
		const { fault, entry: path } = error;
		throw new Refusal(fault === 'truncated' ? { issue: fault } : { issue: fault, path });
	}
}

async function readEntries(entries: readonly ArchiveEntry[]): Promise<OpenedFile> {
	const data = entries.find(({ name }) => name === DATA_NAME);
	if (!data) throw new Refusal({ issue: 'not-simfolio' });
	// A name with a path in it, or of anything that is not ours: nothing good can come of it.
	const strange = entries.find(
		({ name }) => name !== DATA_NAME && contentOfName(name) === undefined && !isLitter(name)
	);
	if (strange) throw new Refusal({ issue: 'unsafe', path: strange.name });
	const contents = new Map<string, Blob>();
	for (const entry of entries) {
		const sha256 = contentOfName(entry.name);
		if (sha256 !== undefined) contents.set(sha256, await within(entry, LARGEST_ATTACHMENT));
	}
	return { text: await (await within(data, LARGEST_BACKUP)).text(), contents };
}

function within(entry: ArchiveEntry, most: number): Promise<Blob> {
	if (entry.size > most) throw new Refusal({ issue: 'unsafe', path: entry.name });
	return entry.read();
}
