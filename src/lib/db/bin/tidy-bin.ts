import type { Instant } from '$lib/domain/base/civil-date';
import { binRoundFor, type BinMarks, type Removed } from '$lib/domain/record/bin';
import { database } from '../database';
import { findDevice } from '../device';
import { write } from '../transaction';
import { eraseAttachments } from '../proof/erase';
import { eraseForGood } from './erase';

/**
 * Erases what has been in the bin for long enough, proof that was removed too. Only while the clock can be trusted.
 * Answers how many records went.
 */
export async function tidyBin(now: Instant): Promise<number> {
	const device = await findDevice();
	const records = (await database.subscriptions.toArray()).flatMap(asRemoved);
	const removed = [...records, ...(await database.attachments.toArray()).flatMap(asRemoved)];
	const { marks, expired } = binRoundFor(removed, device?.binMarks ?? {}, device?.lived?.count ?? 0, now);
	if (device?.lived && !isSame(marks, device.binMarks ?? {})) await keepMarks(marks);
	await eraseAttachments(expired);
	return eraseForGood(expired);
}

/** A damaged row lies there too. */
function asRemoved({ id, removedAt }: { id: string; removedAt?: Instant }): readonly Removed[] {
	return typeof removedAt === 'number' ? [{ id, removedAt }] : [];
}

function keepMarks(binMarks: BinMarks): Promise<void> {
	return write([database.meta], async () => {
		const device = await findDevice();
		if (device) await database.meta.put({ ...device, binMarks });
	});
}

function isSame(a: BinMarks, b: BinMarks): boolean {
	return JSON.stringify(Object.entries(a).sort()) === JSON.stringify(Object.entries(b).sort());
}
