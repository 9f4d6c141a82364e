import {
	addAttachments,
	addWithFact,
	findContent,
	putBackAttachment,
	removeAttachment,
	type NewAttachment
} from '$lib/db/proof/attachments';
import { eraseAttachments } from '$lib/db/proof/erase';
import type { Attachment } from '$lib/domain/record/attachment';
import type { Subscription } from '$lib/domain/record/subscription';
import { m } from '$lib/i18n/paraglide/messages';
import { deviceNow } from '$lib/platform/clock';
import { downloadFile } from '$lib/platform/download';
import { canShareFile, shareFile } from '$lib/platform/share-file';
import { stampNow } from '$lib/state/stamp';
import { toasts } from '$lib/state/toast.svelte';
import { tryWriting } from '../try-writing';

/** Keeps the files with the fact that they prove; without one they become a note of their own. Throws when storage fails. */
export async function keepProof(
	{ id, zone }: Pick<Subscription, 'id' | 'zone'>,
	activityId: string | undefined,
	files: readonly NewAttachment[]
): Promise<void> {
	const stamp = stampNow(zone);
	if (activityId !== undefined) await addAttachments(id, activityId, files, stamp);
	else {
		const text = [m.proof_note(), ...files.map(({ name }) => name)].join(' · ').slice(0, LONGEST_NOTE);
		await addWithFact(id, { kind: 'note', when: { instant: stamp.at }, text }, files, stamp);
	}
	toasts.show({
		text: m.proof_saved({ count: files.length }),
		undo: () =>
			tryWriting(async () => {
				for (const file of files) await removeAttachment(file.id, deviceNow());
			})
	});
}

const LONGEST_NOTE = 400;

export function removeProof({ id, name }: Attachment): Promise<void> {
	return tryWriting(async () => {
		await removeAttachment(id, deviceNow());
		toasts.show({ text: m.proof_removed({ name }), undo: () => tryWriting(() => putBackAttachment(id)) });
	});
}

export function putBackProof({ id }: Attachment): Promise<void> {
	return tryWriting(async () => {
		await putBackAttachment(id);
		toasts.show({ text: m.saved(), undo: () => tryWriting(() => removeAttachment(id, deviceNow())) });
	});
}

export function eraseProof({ id, name }: Attachment): Promise<void> {
	return tryWriting(async () => {
		await eraseAttachments([id]);
		toasts.show({ text: m.proof_erased({ name }) });
	});
}

/** Its content as a file of its name; `undefined` where it is not on this device. */
export async function proofFile(attachment: Attachment): Promise<File | undefined> {
	const content = await findContent(attachment);
	return content && new File([content], attachment.name, { type: attachment.type });
}

export function canShareProof(file: File): boolean {
	return canShareFile(file);
}

/** Call it straight from a tap. What no other app takes is saved instead. */
export async function shareProof(file: File): Promise<void> {
	if ((await shareFile(file)) !== 'failed') return;
	downloadFile(file, file.name);
	toasts.show({ text: m.proof_not_shared() });
}

export function saveProof(file: File): void {
	downloadFile(file, file.name);
}
