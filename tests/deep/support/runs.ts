import type { Page } from 'playwright';
import { keptNumber, readTable } from '../../journeys/support/rows';

/** So many that writing them takes a while. */
const RECORDS = 2_000;
const WRITTEN_AT = Date.parse('2026-11-20T10:00:00Z');

/** Records named after the run that wrote them, each with one fact. */
export function rowsOf(run: number) {
	const rows = Array.from({ length: RECORDS }, (_, index) =>
		keptNumber({ id: `r${run}-${index}`, nickname: `Run ${run}`, lastDay: '2027-06-30', writtenAt: WRITTEN_AT })
	);
	return { subscriptions: rows.map(({ subscription }) => subscription), activities: rows.map(({ topUp }) => topUp) };
}

/** They as a file of the first format. */
export function backupOf(run: number) {
	const data = { ...rowsOf(run), attempts: [], trips: [], preferences: [] };
	const text = JSON.stringify({ app: 'simfolio', format: 1, exportedAt: '2026-11-21T10:00:00.000Z', data });
	return { name: 'backup.json', mimeType: 'application/json', buffer: Buffer.from(text) };
}

export function wholeRun(run: number): string {
	return `${RECORDS} of Run ${run} with ${RECORDS}`;
}

/** What the database holds, read without the app, in the words of `wholeRun`. */
export async function readStored(page: Page): Promise<string> {
	const records = await readTable(page, 'subscriptions');
	const facts = await readTable(page, 'activities');
	const names = [...new Set(records.map(({ nickname }) => nickname))];
	return `${records.length} of ${names.join(' and ')} with ${facts.length}`;
}
