import type { LookRow } from './look-row';
import type { AlertLogRow } from '$lib/domain/alert/log';
import { database } from '../database';
import { findDevice } from '../device';
import { findInstall } from '../meta';
import { listRecords, type ListedRecords } from '../rows/stored-records';
import { findPreferences } from '../preferences';
import { checkRows } from '../rows/row-check';
import { write } from '../transaction';
import type { Preferences } from '../tables';
import { voidLook } from './void-look';

/** All records as one read sees them, with what says of which state of the data they are. */
export interface Snapshot extends ListedRecords {
	installId: string;
	generation: number;
	count: number; // the bin included
	alerts: StoredAlerts;
}

/** What alerts follow from besides the records. */
export interface StoredAlerts {
	rows: readonly AlertLogRow[];
	preferences: Preferences;
	text: string; // all of it, as it is stored
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
	const alerts = await findAlerts();
	const after = await findDataMark();
	return before && before.generation === after?.generation ? { ...listed, ...after, alerts } : undefined;
}

async function findAlerts(): Promise<StoredAlerts> {
	const { rows, preferences, text } = await readAlerts();
	return { rows: (await checkRows('alertLog', rows)).good, preferences, text };
}

async function readAlerts(): Promise<StoredAlerts> {
	const [rows, preferences] = await Promise.all([database.alertLog.toArray(), findPreferences()]);
	return { rows, preferences, text: JSON.stringify([rows, preferences]) };
}

/** What is stored for the next start, if anything. */
export async function findLook(): Promise<LookRow | undefined> {
	const row = await database.meta.get('look');
	return row?.id === 'look' ? row : undefined;
}

/**
 * For the next start; not where the data, or what alerts follow from, has changed since it was made, or the app is locked
 * when it starts.
 */
export async function saveLook(look: LookRow, { text }: StoredAlerts): Promise<void> {
	const { meta, alertLog, preferences } = database;
	await write([meta, alertLog, preferences], async () => {
		const [install, device] = await Promise.all([findInstall(), findDevice()]);
		const isCurrent = install?.installId === look.installId && install.generation === look.generation;
		if (isCurrent && !device?.appLock && (await readAlerts()).text === text) await meta.put(look);
		else await voidLook();
	});
}

/** Nothing is shown before the list. */
export async function dropLook(): Promise<void> {
	if (await findLook()) await write([database.meta], voidLook);
}
