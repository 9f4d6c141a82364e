import { beforeEach, describe, expect, test } from 'vitest';
import type * as deviceModule from '$lib/db/device';
import { alertLogOf } from '$lib/domain/alert/log';
import { at, date } from '../support/literals';
import { aCard, activated, bought, LATER, NOW } from './support/rows';
import { clearBrowser, openTab, type Tab } from './support/tab';

const END = at('2027-01-05T16:00:00.000Z');
const KEY = 'card|expiry|plan|2027-01-05T16:00:00.000Z';
const expiry = { kind: 'expiry', ruleId: 'plan', end: END } as const;

let tab: Tab;
beforeEach(async () => {
	await clearBrowser();
	tab = await openTab();
	await tab.opening.openDatabase();
});

function fired(lead: number, unseen?: 'missed') {
	return { key: `${KEY}|${lead}`, subscriptionId: 'card', firedAt: NOW.at, ...(unseen && { unseen }) };
}

describe('what was shown', () => {
	test('stays unseen until it is dismissed, and fired for ever', async () => {
		await tab.alertLog.addFiredAlerts([fired(3, 'missed'), fired(7)]);
		await tab.alertLog.markAlertsSeen([`${KEY}|3`, `${KEY}|7`, 'nothing|of|this|kind|1']);
		expect(await tab.alertLog.listAlertLog()).toEqual([fired(3), fired(7)]);
		expect(await tab.alertLog.addFiredAlerts([fired(3, 'missed')])).toEqual([]);
	});

	test('is seen when its date is snoozed', async () => {
		await tab.alertLog.addFiredAlerts([fired(3, 'missed')]);
		await tab.alertLog.silenceDeadlines(
			[{ subscriptionId: 'card', deadline: expiry, until: date('2027-01-04') }],
			LATER.at
		);
		expect(await tab.alertLog.listAlertLog()).toEqual([
			fired(3),
			{ key: `${KEY}|silence`, subscriptionId: 'card', silencedAt: LATER.at, until: '2027-01-04' }
		]);
	});
});

describe('a silence', () => {
	const silencesIn = async () => [...alertLogOf(await tab.alertLog.listAlertLog()).silences];

	test('is the last one asked for, from whichever tab', async () => {
		const other = await openTab();
		await tab.alertLog.silenceDeadlines([{ subscriptionId: 'card', deadline: expiry }], NOW.at);
		expect(await silencesIn()).toEqual([[KEY, {}]]);
		await other.alertLog.silenceDeadlines(
			[{ subscriptionId: 'card', deadline: expiry, until: date('2027-01-04') }],
			LATER.at
		);
		expect(await silencesIn()).toEqual([[KEY, { until: '2027-01-04' }]]);
	});

	test('that has woken wakes again when it is asked for anew', async () => {
		const snooze = { subscriptionId: 'card', deadline: expiry, until: date('2027-01-04') };
		await tab.alertLog.silenceDeadlines([snooze], NOW.at);
		await tab.alertLog.addFiredAlerts([{ key: `${KEY}|2027-01-04`, subscriptionId: 'card', firedAt: LATER.at }]);
		expect(await silencesIn()).toEqual([[KEY, { until: '2027-01-04', woken: true }]]);
		await tab.alertLog.silenceDeadlines([snooze], LATER.at);
		expect(await silencesIn()).toEqual([[KEY, { until: '2027-01-04' }]]);
	});

	test('is taken back', async () => {
		await tab.alertLog.silenceDeadlines([{ subscriptionId: 'card', deadline: expiry }], NOW.at);
		await tab.alertLog.removeSilence({ subscriptionId: 'card', deadline: expiry });
		expect(await tab.alertLog.listAlertLog()).toEqual([]);
	});

	test('goes with a backup and comes back with it', async () => {
		await tab.subscriptions.addSubscription(aCard(), [bought, activated], NOW);
		await tab.alertLog.addFiredAlerts([fired(3, 'missed')]);
		await tab.alertLog.silenceDeadlines([{ subscriptionId: 'other', deadline: expiry }], NOW.at);
		const rows = await tab.alertLog.listAlertLog();
		const read = await tab.backupRead.readBackup(await tab.backupWrite.writeBackup(LATER.at));
		if (!read.ok) throw new Error(read.issue);
		await tab.alertLog.removeSilence({ subscriptionId: 'other', deadline: expiry });
		await tab.restore.restoreBackup(read.data, LATER.at);
		expect(await tab.alertLog.listAlertLog()).toEqual(rows);
	});
});

describe('what the device remembers of itself', () => {
	const device = () => tab.load<typeof deviceModule>('/src/lib/db/device.ts');

	test('the visit before, once the app was in the background for half an hour', async () => {
		const { noteOpen } = await device();
		await noteOpen(at('2026-12-01T08:00:00.000Z'));
		await noteOpen(at('2026-12-01T08:20:00.000Z'));
		expect(await noteOpen(at('2026-12-03T09:00:00.000Z'))).toEqual({
			id: 'device',
			lastSeenNow: at('2026-12-03T09:00:00.000Z'),
			openedAt: at('2026-12-03T09:00:00.000Z'),
			openedBefore: at('2026-12-01T08:20:00.000Z'),
			lived: { count: 2, last: 20_790 } // days since 1970: 3 December
		});
	});

	test('the latest moment is never lowered but by the user’s word', async () => {
		const { noteOpen, confirmClock } = await device();
		await noteOpen(at('2026-12-01T08:00:00.000Z'));
		expect((await noteOpen(at('2026-12-01T07:55:00.000Z'))).lastSeenNow).toBe(at('2026-12-01T08:00:00.000Z'));
		expect((await confirmClock(at('2026-11-30T08:00:00.000Z'))).lastSeenNow).toBe(at('2026-11-30T08:00:00.000Z'));
	});

	test('a check with the app closed is no visit', async () => {
		const { noteOpen, noteChecked, answerNotify } = await device();
		await noteOpen(at('2026-12-01T08:00:00.000Z'));
		await answerNotify('wanted', at('2026-12-01T08:01:00.000Z'));
		expect(await noteChecked(at('2026-12-05T08:00:00.000Z'))).toEqual({
			id: 'device',
			lastSeenNow: at('2026-12-01T08:00:00.000Z'),
			openedAt: at('2026-12-01T08:00:00.000Z'),
			checkedAt: at('2026-12-05T08:00:00.000Z'),
			notify: 'wanted',
			lived: { count: 1, last: 20_788 } // 1 December: nobody looked since
		});
	});
});
