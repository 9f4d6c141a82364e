import { beforeEach, describe, expect, test } from 'vitest';
import { at, date, time } from '../support/literals';
import { aCard, activated, bought, LATER, NOW } from './support/rows';
import { clearBrowser, openTab, type Tab } from './support/tab';

let tab: Tab;
beforeEach(async () => {
	await clearBrowser();
	tab = await openTab();
	await tab.opening.openDatabase();
});

describe('activities', () => {
	test('are listed by record in one read', async () => {
		const [one, two] = [
			await tab.subscriptions.addSubscription(aCard(), [bought, activated], NOW),
			await tab.subscriptions.addSubscription(aCard(), [bought], NOW)
		];
		const byRecord = await tab.activities.listAllActivities();
		expect(byRecord.get(one.id)).toHaveLength(2);
		expect(byRecord.get(two.id)).toHaveLength(1);
	});

	test('stay in the history when they are corrected or taken back', async () => {
		const { id } = await tab.subscriptions.addSubscription(aCard(), [], NOW);
		const [topUp] = await tab.activities.addActivities(
			id,
			[{ kind: 'top-up', when: { date: date('2026-11-01') }, amount: { minor: 5000, currency: 'HKD' } }],
			NOW
		);
		const corrected = await tab.activities.replaceActivity(
			topUp?.id ?? '',
			{ kind: 'top-up', when: { date: date('2026-11-02') }, amount: { minor: 5000, currency: 'HKD' } },
			LATER
		);
		expect(corrected).toMatchObject({ replaces: topUp?.id, when: { date: '2026-11-02' } });
		const retracted = await tab.activities.retractActivity(corrected?.id ?? '', LATER);
		expect(retracted).toMatchObject({ kind: 'retracted', replaces: corrected?.id, when: { instant: LATER.at } });
		expect(await tab.activities.listActivities(id)).toHaveLength(3);
	});

	test('that do not exist cannot be taken back', async () => {
		expect(await tab.activities.retractActivity('nothing', NOW)).toBeUndefined();
	});
});

describe('attempts', () => {
	const start = { subscriptionId: 'card', procedure: 'end-in-shop', channel: 'store', startedAt: NOW.at } as const;

	test('keep the first time a step was ticked, and forget an unticked one', async () => {
		const { id } = await tab.attempts.startAttempt(start);
		await tab.attempts.tickStep(id, 'book', NOW.at);
		await tab.attempts.tickStep(id, 'book', LATER.at);
		await tab.attempts.tickStep(id, 'pay', LATER.at);
		await tab.attempts.untickStep(id, 'pay');
		expect((await tab.attempts.listAttempts('card')).map(({ done }) => done)).toEqual([{ book: NOW.at }]);
	});

	test('two first ticks in a row are of one attempt, even where no channel is known', async () => {
		const unknown = { subscriptionId: 'line', procedure: 'cancel/unknown', startedAt: NOW.at };
		await Promise.all([
			tab.attempts.startAttempt(unknown, { note_details: NOW.at }),
			tab.attempts.startAttempt({ ...unknown, startedAt: LATER.at }, { save_data: LATER.at })
		]);
		const attempts = await tab.attempts.listAttempts('line');
		expect(attempts.map(({ done, channel }) => ({ done, channel }))).toEqual([
			{ done: { note_details: NOW.at, save_data: LATER.at }, channel: undefined }
		]);
	});

	test('a line that was kept after all begins a new attempt', async () => {
		const kept = { subscriptionId: 'kept', procedure: 'cancel/cancel', startedAt: NOW.at };
		await tab.attempts.startAttempt(kept, { note_details: NOW.at });
		await tab.attempts.startAttempt({ ...kept, startedAt: LATER.at }, { save_data: LATER.at }, LATER.at);
		const attempts = await tab.attempts.listAttempts('kept');
		expect(attempts.map(({ done }) => Object.keys(done)).sort()).toEqual([['note_details'], ['save_data']]);
	});

	test('a step of an attempt that is gone ticks nothing', async () => {
		expect(await tab.attempts.tickStep('nothing', 'book', NOW.at)).toBeUndefined();
	});
});

describe('trips', () => {
	test('of one name are one trip', async () => {
		const [one, two] = [await tab.trips.addTrip('Japan 2026'), await tab.trips.addTrip(' Japan 2026 ')];
		await tab.trips.addTrip('Chile');
		expect(two).toEqual(one);
		expect((await tab.trips.listTrips()).map(({ name }) => name)).toEqual(['Chile', 'Japan 2026']);
	});
});

describe('preferences', () => {
	test('have defaults until something is changed', async () => {
		expect(await tab.preferences.findPreferences()).toEqual({
			leads: {},
			recordLeads: {},
			alertTime: '09:00',
			quiet: { from: '22:00', to: '08:00' }
		});
	});

	test('keep what another tab has set meanwhile', async () => {
		const other = await openTab();
		await tab.preferences.updatePreferences((current) => ({ ...current, alertTime: time('07:30') }));
		await other.preferences.updatePreferences((current) => ({ ...current, lastCurrency: 'JPY', quiet: null }));
		expect(await tab.preferences.findPreferences()).toMatchObject({
			alertTime: '07:30',
			lastCurrency: 'JPY',
			quiet: null
		});
	});
});

describe('drafts', () => {
	test('are kept by id until they are removed', async () => {
		const draft = { id: 'new', savedAt: at('2026-11-21T10:00:00.000Z'), values: { nickname: 'Blue', closures: ['a'] } };
		await tab.drafts.saveDraft({ ...draft, values: {} });
		await tab.drafts.saveDraft(draft);
		expect(await tab.drafts.findDraft('new')).toEqual(draft);
		await tab.drafts.removeDraft('new');
		expect(await tab.drafts.findDraft('new')).toBeUndefined();
	});
});

describe('the alert log', () => {
	test('lets only one of two tabs show an alert', async () => {
		const other = await openTab();
		const alert = { key: 'card|expiry|plan|2027-01-05T16:00:00.000Z|3', subscriptionId: 'card', firedAt: NOW.at };
		const shown = await Promise.all([tab.alertLog.addFiredAlerts([alert]), other.alertLog.addFiredAlerts([alert])]);
		expect(shown.map(({ length }) => length).sort()).toEqual([0, 1]);
		expect(await tab.alertLog.listAlertLog()).toEqual([alert]);
	});
});
