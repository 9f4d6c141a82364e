import type { LookRow } from './look-row';
import { database } from '../database';
import { findInstall } from '../meta';
import { listRecords, type ListedRecords } from '../rows/stored-records';
import { write } from '../transaction';

/** All records as one read sees them, with what says of which state of the data they are. */
export interface Snapshot extends ListedRecords {
	installId: string;
	generation: number;
	count: number; // the bin included
}

/** Which state of the data is there, without reading its records. */
export type DataMark = Pick<Snapshot, 'installId' | 'generation' | 'count'>;

/** `undefined` before the first visit has written anything. */
export async function findDataMark(): Promise<DataMark | undefined> {
	const [install, count] = await Promise.all([findInstall(), database.subscriptions.count()]);
	return install && { installId: install.installId, generation: install.generation, count };
}

/** `undefined` where a write came between: then it is tried again when that has been heard of. */
export async function readSnapshot(): Promise<Snapshot | undefined> {
	const before = await findInstall();
	const listed = await listRecords();
	const after = await findDataMark();
	return before && before.generation === after?.generation ? { ...listed, ...after } : undefined;
}

/** What is stored for the next start, if anything. */
export async function findLook(): Promise<LookRow | undefined> {
	const row = await database.meta.get('look');
	return row?.id === 'look' ? row : undefined;
}

/** For the next start; not where the data has changed since it was made. */
export async function saveLook(look: LookRow): Promise<void> {
	await write([database.meta], async () => {
		const install = await findInstall();
		if (install?.installId === look.installId && install.generation === look.generation) await database.meta.put(look);
		else await database.meta.delete('look');
	});
}
