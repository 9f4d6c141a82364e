import { database } from './database';
import type { FormDraft } from './tables';
import { write } from './transaction';

export function findDraft(id: string): Promise<FormDraft | undefined> {
	return database.drafts.get(id);
}

/** Replaces the draft of this id. The caller waits for a pause in typing. */
export function saveDraft(draft: FormDraft): Promise<void> {
	return write([database.drafts], async () => {
		await database.drafts.put(draft);
	});
}

export function removeDraft(id: string): Promise<void> {
	return write([database.drafts], () => database.drafts.delete(id));
}
