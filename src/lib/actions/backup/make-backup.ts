import { updatePreferences } from '$lib/db/preferences';
import { formatInstant, type Instant } from '$lib/domain/base/civil-date';
import { m } from '$lib/i18n/paraglide/messages';
import { deviceNow } from '$lib/platform/clock';
import { toasts } from '$lib/state/toast.svelte';
import { deliver, share } from './deliver';

/** A file that is ready to be handed over. */
export interface MadeBackup {
	file: File;
	at: Instant; // of what it holds
}

/** 0 to 1. */
type OnProgress = (share: number) => void;

/** Everything that is stored, readable by anyone. Throws when it cannot be read. */
export async function makeBackup(onProgress?: OnProgress): Promise<MadeBackup> {
	const { writeBackup } = await import('$lib/db/backup/write');
	const at = deviceNow();
	return asFile(await writeBackup(at, onProgress), at);
}

/** The same as an age file. Throws when the device has too little memory. */
export async function sealBackup(
	{ file, at }: MadeBackup,
	passphrase: string,
	onProgress?: OnProgress
): Promise<MadeBackup> {
	const { sealed } = await import('$lib/platform/age/age-file');
	const content = await sealed(file, passphrase, onProgress);
	return { file: new File([content], `${file.name}.age`, { type: content.type }), at };
}

export function asFile(content: Blob, at: Instant): MadeBackup {
	const ending = content.type === 'application/zip' ? 'zip' : 'json';
	const name = `simfolio-${formatInstant(at).slice(0, 19).replaceAll(':', '')}.${ending}`;
	return { file: new File([content], name, { type: content.type }), at };
}

/** Answers whether it is out of our hands; where only a share sheet takes it, a tap has to call `shareBackup`. */
export async function handOver(made: MadeBackup): Promise<boolean> {
	const way = await deliver(made.file);
	if (way === 'waits') return false;
	await noted(made, way === 'folder' ? m.backup_saved_in_folder : m.backup_saved);
	return true;
}

/** Call it straight from a tap. */
export async function shareBackup(made: MadeBackup): Promise<boolean> {
	const isOut = await share(made.file);
	if (isOut) await noted(made, m.backup_saved);
	return isOut;
}

async function noted({ file, at }: MadeBackup, words: (input: { name: string }) => string): Promise<void> {
	await updatePreferences((current) => ({ ...current, lastBackupAt: at }));
	toasts.show({ text: words({ name: file.name }) });
}
