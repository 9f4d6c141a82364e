import type { CalendarExport } from '$lib/domain/alert/calendar-status';
import { database } from './database';
import { checkRows } from './rows/row-check';
import { write } from './transaction';

/** Without rows that cannot be read: nothing can be said of what they stand for. */
export async function listCalendarExports(): Promise<readonly CalendarExport[]> {
	return (await checkRows('calendarExports', await database.calendarExports.toArray())).good;
}

/** What the user says is in a calendar now. */
export function addCalendarExports(rows: readonly CalendarExport[]): Promise<void> {
	return write([database.calendarExports], async () => {
		await database.calendarExports.bulkPut(rows);
	});
}

/** What the user says is in no calendar any more. */
export function removeCalendarExports(ids: readonly string[]): Promise<void> {
	return write([database.calendarExports], () => database.calendarExports.bulkDelete([...ids]));
}
