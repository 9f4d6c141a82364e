import { textOfRow } from '$lib/db/rows/raw-text';
import type { RowKey } from '$lib/db/rows/row-check';
import {
	mendRecord,
	putBack,
	removeUnreadable,
	removeUnreadableActivity,
	restoreUnreadable
} from '$lib/db/rows/unreadable-rows';
import { formatInstant } from '$lib/domain/base/civil-date';
import { m } from '$lib/i18n/paraglide/messages';
import { deviceNow } from '$lib/platform/clock';
import { downloadFile } from '$lib/platform/download';
import { stampHere } from '$lib/state/stamp';
import { toasts } from '$lib/state/toast.svelte';
import { tryWriting } from './try-writing';

/** Into the bin, damaged as it is, with the way back. */
export function removeSetAside(key: RowKey, name: string): Promise<void> {
	return tryWriting(async () => {
		await removeUnreadable(key, stampHere());
		toasts.show({ text: m.record_removed_toast({ name }), undo: () => restoreSetAside(key) });
	});
}

export function restoreSetAside(key: RowKey): Promise<void> {
	return tryWriting(() => restoreUnreadable(key));
}

/** What can be read is kept and the rest emptied, so that the record can be edited like any other. */
export function keepReadable(key: RowKey, name: string): Promise<void> {
	return tryWriting(async () => {
		const stamp = stampHere();
		const standing = { name, zone: stamp.zone, now: stamp.at };
		const noteOf = (lost: readonly string[]) => m.unreadable_mended_note({ fields: lost.join(', ') });
		const undo = await mendRecord(key, standing, noteOf, stamp);
		if (undo) toasts.show({ text: m.unreadable_mended(), undo: () => tryWriting(undo) });
	});
}

/** One entry of a history that cannot be read. */
export function removeEntry(key: RowKey): Promise<void> {
	return tryWriting(async () => {
		const row = await removeUnreadableActivity(key);
		if (!row) return;
		toasts.show({ text: m.unreadable_entry_removed(), undo: () => tryWriting(() => putBack('activities', row)) });
	});
}

/** Everything stored of one record, as it lies there, in the shape of a backup. */
export async function saveRecordFile(
	raw: Readonly<Record<string, unknown>>,
	belongings: { activities: readonly unknown[]; attempts: readonly unknown[] }
): Promise<void> {
	const at = deviceNow();
	const { backupParts } = await import('$lib/db/backup/write');
	const name = `simfolio-record-${formatInstant(at).slice(0, 19).replaceAll(':', '')}.json`;
	const data = { subscriptions: [raw], ...belongings };
	downloadFile(new Blob(backupParts(data, at), { type: 'application/json' }), name);
	toasts.show({ text: m.unreadable_exported({ name }) });
}

/** A field of a damaged row as a person can read it. */
export function fieldText(value: unknown): string {
	return typeof value === 'string' ? value : textOfRow(value);
}
