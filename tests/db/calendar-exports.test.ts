import type * as calendarExports from '$lib/db/calendar-exports';
import { ROW_SCHEMAS } from '$lib/db/schema/records';
import type { CalendarExport } from '$lib/domain/alert/calendar-status';
import * as v from 'valibot';
import { beforeEach, expect, test } from 'vitest';
import { at, date } from '../support/literals';
import { aCard, bought, LATER, NOW } from './support/rows';
import { clearBrowser, openTab, type Tab } from './support/tab';

let tab: Tab;
let exports: typeof calendarExports;
beforeEach(async () => {
	await clearBrowser();
	tab = await openTab();
	await tab.opening.openDatabase();
	exports = await tab.load('/src/lib/db/calendar-exports.ts');
});

const seven: CalendarExport = {
	id: 'card-cancel-by-exit-7-20261222@simfolio',
	subscriptionId: 'card',
	kind: 'cancel-by',
	ruleId: 'exit',
	lead: 7,
	day: date('2026-12-22'),
	at: at('2026-12-15T00:00:00.000Z'),
	summary: 'Cancel LINEMO by Tue 22 Dec (7 days left)',
	exportedAt: NOW.at
};
const one: CalendarExport = { ...seven, id: 'card-cancel-by-exit-1-20261222@simfolio', lead: 1 };

test('what is said to be in the calendar is kept, once, until it is said to be gone', async () => {
	await exports.addCalendarExports([seven, one]);
	await exports.addCalendarExports([{ ...seven, exportedAt: LATER.at }]);
	expect(await exports.listCalendarExports()).toEqual([one, { ...seven, exportedAt: LATER.at }]);
	await exports.removeCalendarExports([seven.id, 'nothing']);
	expect(await exports.listCalendarExports()).toEqual([one]);
});

test('it is in a backup, and comes back with it', async () => {
	await exports.addCalendarExports([seven, one]);
	const read = await tab.backupRead.readBackup(await tab.backupWrite.writeBackup(NOW.at));
	if (!read.ok) throw new Error(read.issue);
	expect(read.data.calendarExports).toEqual([one, seven]);
	await exports.removeCalendarExports([seven.id, one.id]);
	await tab.restore.restoreBackup(read.data, LATER.at);
	expect(await exports.listCalendarExports()).toEqual([one, seven]);
	await tab.restore.undoRestore();
	expect(await exports.listCalendarExports()).toEqual([]);
});

test('a backup from before there were calendar entries is read as one without', async () => {
	await tab.subscriptions.addSubscription(aCard(), [bought], NOW);
	const file = JSON.parse(await (await tab.backupWrite.writeBackup(NOW.at)).text());
	delete file.data.calendarExports;
	const read = await tab.backupRead.readBackup(new Blob([JSON.stringify(file)]));
	expect(read).toMatchObject({ ok: true, preview: { subscriptions: 1 }, data: { calendarExports: [] } });
});

test('a restore from before there were calendar entries can still be undone', async () => {
	const added = await tab.subscriptions.addSubscription(aCard(), [bought], NOW);
	const read = await tab.backupRead.readBackup(await tab.backupWrite.writeBackup(NOW.at));
	if (!read.ok) throw new Error(read.issue);
	await tab.restore.restoreBackup(read.data, LATER.at);
	const replaced = await tab.database.meta.get('replaced');
	if (replaced?.id !== 'replaced') throw new Error('nothing was replaced');
	const { calendarExports: _later, ...before } = replaced.data;
	await tab.database.meta.put({ ...replaced, data: before });
	await exports.addCalendarExports([seven]);
	expect(await tab.restore.undoRestore()).toBe(true);
	expect(await tab.subscriptions.listSubscriptions()).toEqual([added]);
	expect(await exports.listCalendarExports()).toEqual([]);
});

test.each([
	{ why: 'a kind that is no deadline', row: { ...seven, kind: 'party' } },
	{ why: 'a day that does not exist', row: { ...seven, day: '2026-02-30' } },
	{ why: 'a title as long as a book', row: { ...seven, summary: 'x'.repeat(401) } },
	{ why: 'a field that nobody knows', row: { ...seven, secret: '1234' } }
])('$why is refused', ({ row }) => expect(v.safeParse(ROW_SCHEMAS.calendarExports, row).success).toBe(false));
