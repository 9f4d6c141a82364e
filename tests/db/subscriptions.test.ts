import { beforeEach, describe, expect, test } from 'vitest';
import { at } from '../support/literals';
import { aCard, activated, bought, LATER, NOW } from './support/rows';
import { clearBrowser, openTab, type Tab } from './support/tab';

let tab: Tab;
beforeEach(async () => {
	await clearBrowser();
	tab = await openTab();
});

async function edits(id: string): Promise<unknown[]> {
	const activities = await tab.activities.listActivities(id);
	return activities.flatMap((activity) => (activity.kind === 'edited' ? [activity.changes] : []));
}

describe('adding', () => {
	test('gives an id, revision 1 and the time of typing', async () => {
		const added = await tab.subscriptions.addSubscription(aCard(), [bought, activated], NOW);
		expect(added).toEqual({ ...aCard(), id: added.id, rev: 1, createdAt: at('2026-11-21T10:00:00.000Z') });
		expect(added.id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
		expect(await tab.subscriptions.findSubscription(added.id)).toEqual(added);
	});

	test('writes the first facts with it, in their order, signed by this install', async () => {
		const { id } = await tab.subscriptions.addSubscription(aCard(), [bought, activated], NOW);
		const install = await tab.database.meta.get('install');
		const activities = await tab.activities.listActivities(id);
		const inOrder = activities.toSorted((a, b) => a.recordedAt - b.recordedAt);
		expect(inOrder.map(({ kind, recordedAt }) => [kind, recordedAt])).toEqual([
			['bought', 1795255200000],
			['activated', 1795255200001]
		]);
		for (const activity of activities) {
			expect(activity).toMatchObject({
				subscriptionId: id,
				typedIn: 'Asia/Tokyo',
				by: install?.id === 'install' ? install.installId : 'nobody'
			});
		}
	});

	test('leaves neither the record nor its facts when one of them cannot be written', async () => {
		const unwritable = { ...bought, when: () => 'a function cannot be stored' };
		await expect(tab.subscriptions.addSubscription(aCard(), [activated, unwritable as never], NOW)).rejects.toThrow();
		expect(await tab.database.subscriptions.count()).toBe(0);
		expect(await tab.database.activities.count()).toBe(0);
	});
});

describe('a trip that is typed with a record', () => {
	const tripNames = async () => (await tab.trips.listTrips()).map(({ name }) => name);

	test('is written with it, and a name typed twice is one trip', async () => {
		const one = await tab.subscriptions.addSubscription(aCard(), [], NOW, tab.trips.tripNamed('Tokyo'));
		const two = await tab.subscriptions.addSubscription(aCard(), [], NOW, tab.trips.tripNamed(' Tokyo '));
		expect(await tab.trips.listTrips()).toEqual([{ id: one.tripId, name: 'Tokyo' }]);
		expect(two.tripId).toBe(one.tripId);
	});

	test('is not there without the record', async () => {
		const unwritable = { ...aCard(), notes: () => 'a function cannot be stored' } as never;
		const adding = tab.subscriptions.addSubscription(unwritable, [], NOW, tab.trips.tripNamed('Tokyo'));
		await expect(adding).rejects.toThrow();
		expect(await tripNames()).toEqual([]);
	});

	test('goes with an edit, and with one that another tab stands against it waits', async () => {
		const base = await tab.subscriptions.addSubscription(aCard(), [], NOW);
		const [osaka, kyoto] = [tab.trips.tripNamed('Osaka'), tab.trips.tripNamed('Kyoto')];
		const into = (trip: typeof osaka) => ({ ...base, tripId: trip.id, nickname: trip.name });
		await tab.subscriptions.updateFromForm(base, into(osaka), NOW, { trip: osaka });
		expect(await edits(base.id)).toEqual([
			[
				{ path: 'nickname', was: 'Airport card', is: 'Osaka' },
				{ path: 'tripId', was: null, is: osaka.id }
			]
		]);
		const second = await tab.subscriptions.updateFromForm(base, into(kyoto), LATER, { trip: kyoto });
		expect(second).toMatchObject({ ok: false, reason: 'conflict' });
		expect(await tripNames()).toEqual(['Osaka']);
	});

	test('is the one that another tab made of this name meanwhile', async () => {
		const base = await tab.subscriptions.addSubscription(aCard(), [], NOW);
		const mine = tab.trips.tripNamed('Tokyo');
		const theirs = await tab.trips.addTrip('Tokyo');
		await tab.subscriptions.updateFromForm(base, { ...base, tripId: mine.id }, NOW, { trip: mine });
		expect((await tab.subscriptions.findSubscription(base.id))?.tripId).toBe(theirs.id);
		expect(await tripNames()).toEqual(['Tokyo']);
	});

	test('stays the one it was where two have one name', async () => {
		await tab.trips.putTripBack({ id: 'a', name: 'Tokyo' });
		await tab.trips.putTripBack({ id: 'b', name: 'Tokyo' });
		const added = await tab.subscriptions.addSubscription(aCard(), [], NOW, { id: 'b', name: 'Tokyo' });
		expect(added.tripId).toBe('b');
	});
});

describe('changing', () => {
	test('writes only what changed, raises the revision and keeps what was', async () => {
		const { id } = await tab.subscriptions.addSubscription(aCard(), [], NOW);
		const result = await tab.subscriptions.updateSubscription(
			id,
			(card) => ({ ...card, nickname: 'Blue card', notes: 'In the drawer' }),
			LATER
		);
		expect(result).toMatchObject({ ok: true, subscription: { nickname: 'Blue card', notes: 'In the drawer', rev: 2 } });
		const [edited] = await tab.activities.listActivities(id);
		expect(edited).toMatchObject({
			kind: 'edited',
			when: { instant: 1795255500000 },
			typedIn: 'Asia/Hong_Kong',
			changes: [
				{ path: 'nickname', was: 'Airport card', is: 'Blue card' },
				{ path: 'notes', was: '', is: 'In the drawer' }
			]
		});
	});

	test('writes nothing when nothing changed', async () => {
		const { id } = await tab.subscriptions.addSubscription(aCard(), [], NOW);
		const result = await tab.subscriptions.updateSubscription(id, (card) => ({ ...card, tags: [] }), LATER);
		expect(result).toMatchObject({ ok: true, subscription: { rev: 1 } });
		expect(await edits(id)).toEqual([]);
	});

	test('names a field inside the terms by its path', async () => {
		const { id } = await tab.subscriptions.addSubscription(aCard(), [], NOW);
		await tab.subscriptions.updateSubscription(
			id,
			(card) => ({
				...card,
				terms: { ...card.terms, lives: card.terms.lives.map((life) => ({ ...life, marginDays: 2 })) }
			}),
			LATER
		);
		expect(await edits(id)).toEqual([[{ path: 'terms.lives.plan.marginDays', was: null, is: 2 }]]);
	});

	test('says that the record is gone', async () => {
		expect(await tab.subscriptions.updateSubscription('nowhere', (card) => card, NOW)).toEqual({
			ok: false,
			reason: 'gone'
		});
	});
});

describe('two forms on one record', () => {
	test('merge when they change different fields', async () => {
		const base = await tab.subscriptions.addSubscription(aCard(), [], NOW);
		await tab.subscriptions.updateFromForm(base, { ...base, nickname: 'Blue card' }, NOW);
		const second = await tab.subscriptions.updateFromForm(base, { ...base, notes: 'In the drawer' }, LATER);
		expect(second).toMatchObject({ ok: true, subscription: { nickname: 'Blue card', notes: 'In the drawer', rev: 3 } });
	});

	test('are shown both values when they change one field, and nothing is written', async () => {
		const base = await tab.subscriptions.addSubscription(aCard(), [], NOW);
		await tab.subscriptions.updateFromForm(base, { ...base, nickname: 'Blue card' }, NOW);
		const second = await tab.subscriptions.updateFromForm(
			base,
			{ ...base, nickname: 'Red card', notes: 'In the drawer' },
			LATER
		);
		expect(second).toMatchObject({
			ok: false,
			reason: 'conflict',
			current: { nickname: 'Blue card', rev: 2 },
			conflict: [{ path: 'nickname', base: 'Airport card', theirs: 'Blue card', mine: 'Red card' }]
		});
		expect(await tab.subscriptions.findSubscription(base.id)).toMatchObject({
			nickname: 'Blue card',
			notes: '',
			rev: 2
		});
	});

	test('agree when both typed the same', async () => {
		const base = await tab.subscriptions.addSubscription(aCard(), [], NOW);
		await tab.subscriptions.updateFromForm(base, { ...base, nickname: 'Blue card' }, NOW);
		const second = await tab.subscriptions.updateFromForm(base, { ...base, nickname: 'Blue card' }, LATER);
		expect(second).toMatchObject({ ok: true, subscription: { rev: 2 } });
	});

	test('go on from the current record once the user has chosen', async () => {
		const base = await tab.subscriptions.addSubscription(aCard(), [], NOW);
		await tab.subscriptions.updateFromForm(base, { ...base, nickname: 'Blue card' }, NOW);
		const second = await tab.subscriptions.updateFromForm(base, { ...base, nickname: 'Red card' }, LATER);
		if (second.ok || second.reason !== 'conflict') throw new Error('no conflict');
		const chosen = await tab.subscriptions.updateFromForm(
			second.current,
			{ ...second.current, nickname: 'Red card' },
			LATER
		);
		expect(chosen).toMatchObject({ ok: true, subscription: { nickname: 'Red card', rev: 3 } });
	});
});

describe('undoing an edit', () => {
	test('writes the inverse as an edit of its own, which can be undone again', async () => {
		const base = await tab.subscriptions.addSubscription(aCard(), [], NOW);
		const edit = await tab.subscriptions.updateFromForm(base, { ...base, boughtAt: 'Airport', notes: 'Blue' }, NOW);
		const undo = await tab.subscriptions.revertEdit((edit.ok && edit.activityId) || '', LATER);
		expect(undo).toMatchObject({ ok: true, subscription: { ...base, rev: 3 } });
		expect(undo.ok && 'boughtAt' in undo.subscription).toBe(false);
		const redo = await tab.subscriptions.revertEdit((undo.ok && undo.activityId) || '', LATER);
		expect(redo).toMatchObject({ ok: true, subscription: { boughtAt: 'Airport', notes: 'Blue', rev: 4 } });
		expect(await edits(base.id)).toHaveLength(3);
	});

	test('shows both values where the field was changed again since', async () => {
		const base = await tab.subscriptions.addSubscription(aCard(), [], NOW);
		const first = await tab.subscriptions.updateFromForm(base, { ...base, notes: 'Blue' }, NOW);
		if (!first.ok) throw new Error('not saved');
		await tab.subscriptions.updateFromForm(first.subscription, { ...first.subscription, notes: 'Red' }, NOW);
		expect(await tab.subscriptions.revertEdit(first.activityId ?? '', LATER)).toMatchObject({
			reason: 'conflict',
			conflict: [{ path: 'notes', base: 'Blue', theirs: 'Red', mine: '' }]
		});
	});

	test('refuses a history that would make a record of no known shape', async () => {
		const { id } = await tab.subscriptions.addSubscription(aCard(), [bought], NOW);
		const [fact] = await tab.activities.listActivities(id);
		if (!fact) throw new Error('no fact');
		await tab.database.activities.put({
			...fact,
			kind: 'edited',
			changes: [{ path: 'form', was: 'brick', is: 'physical' }]
		});
		expect(await tab.subscriptions.revertEdit(fact.id, LATER)).toEqual({ ok: false, reason: 'impossible' });
	});
});

describe('the bin', () => {
	test('hides a record from the lists and gives it back whole', async () => {
		const added = await tab.subscriptions.addSubscription(aCard(), [bought], NOW);
		await tab.subscriptions.removeSubscription(added.id, NOW);
		expect(await tab.subscriptions.listSubscriptions()).toEqual([]);
		expect((await tab.subscriptions.listRemoved()).map(({ removedAt }) => removedAt)).toEqual([NOW.at]);
		await tab.subscriptions.restoreSubscription(added.id, LATER);
		expect(await tab.subscriptions.listSubscriptions()).toEqual([{ ...added, rev: 3 }]);
		expect(await tab.activities.listActivities(added.id)).toHaveLength(3);
	});

	test('is emptied for good of a record with everything that belongs to it, and of no other', async () => {
		const old = await tab.subscriptions.addSubscription(aCard(), [bought], NOW);
		const recent = await tab.subscriptions.addSubscription(aCard(), [bought], NOW);
		await tab.attempts.startAttempt({ subscriptionId: old.id, procedure: 'p', channel: 'phone', startedAt: NOW.at });
		await tab.subscriptions.removeSubscription(old.id, NOW);
		await tab.subscriptions.removeSubscription(recent.id, LATER);
		expect(await tab.erase.eraseForGood([old.id])).toBe(1);
		expect(await tab.subscriptions.findSubscription(old.id)).toBeUndefined();
		expect(await tab.activities.listActivities(old.id)).toEqual([]);
		expect(await tab.attempts.listAttempts(old.id)).toEqual([]);
		expect(await tab.activities.listActivities(recent.id)).toHaveLength(2);
	});
});
