import { expect, test } from 'vitest';
import type { ListedRecord } from '$lib/db/rows/stored-records';
import { addMilliseconds, type Instant } from '$lib/domain/base/civil-date';
import type { Terms } from '$lib/domain/record/subscription';
import { KeptViews } from '$lib/state/kept-views';
import { aSubscription } from '../../support/builders';
import { at } from '../../support/literals';

const NOON = at('2026-11-21T12:00:00.000Z');
const TERMS: Terms = { lives: [], exits: [] };

function aRecord(nickname: string): ListedRecord {
	return { subscription: aSubscription({ nickname }), activities: [], unreadable: [] };
}

/** Views are the names of the records, each good for an hour; which were worked out is written down. */
function keeper() {
	const worked: string[] = [];
	let offered: Terms | undefined;
	const views = new KeptViews<ListedRecord, string>({
		besideOf: ({ subscription }) => (subscription.nickname === 'povo' ? offered : undefined),
		viewOf: ({ subscription }) => (worked.push(subscription.nickname), subscription.nickname),
		untilOf: (_view, now) => addMilliseconds(now, 3_600_000)
	});
	async function bringUpTo(now: Instant, records: readonly ListedRecord[]) {
		worked.length = 0;
		const kept = await views.bringUpTo(now, records);
		return { shown: kept?.map(({ view }) => view), worked: [...worked] };
	}
	return { bringUpTo, forgetRound: () => views.forgetRound(), offer: (terms: Terms) => (offered = terms) };
}

const [povo, giffgaff, club] = [aRecord('povo'), aRecord('giffgaff'), aRecord('Club SIM')];

test('a record that was written is worked out again, and no other', async () => {
	const { bringUpTo } = keeper();
	expect((await bringUpTo(NOON, [povo, giffgaff])).worked).toEqual(['povo', 'giffgaff']);
	const written = aRecord('giffgaff, renamed');
	expect(await bringUpTo(NOON, [povo, written, club])).toEqual({
		shown: ['povo', 'giffgaff, renamed', 'Club SIM'],
		worked: ['giffgaff, renamed', 'Club SIM']
	});
	expect(await bringUpTo(NOON, [club])).toEqual({ shown: ['Club SIM'], worked: [] });
});

test('a tick of the clock works out what no longer holds, and a clock that was set back everything', async () => {
	const { bringUpTo } = keeper();
	await bringUpTo(NOON, [povo]);
	await bringUpTo(at('2026-11-21T12:30:00.000Z'), [povo, giffgaff]);
	expect((await bringUpTo(at('2026-11-21T12:59:59.999Z'), [povo, giffgaff])).worked).toEqual([]);
	expect((await bringUpTo(at('2026-11-21T13:00:00.000Z'), [povo, giffgaff])).worked).toEqual(['povo']);
	expect((await bringUpTo(at('2026-11-21T12:10:00.000Z'), [povo, giffgaff])).worked).toEqual(['povo', 'giffgaff']);
});

test('rules of a later revision work out their record again', async () => {
	const { bringUpTo, offer } = keeper();
	await bringUpTo(NOON, [povo, giffgaff]);
	offer(TERMS);
	expect((await bringUpTo(NOON, [povo, giffgaff])).worked).toEqual(['povo']);
	expect((await bringUpTo(NOON, [povo, giffgaff])).worked).toEqual([]);
});

test('of two calls at once the later one answers', async () => {
	const many = Array.from({ length: 50 }, (_, index) => aRecord(`SIM ${index}`));
	const slow = new KeptViews<ListedRecord, string>({
		besideOf: () => undefined,
		viewOf: ({ subscription }) => {
			for (const end = performance.now() + 2; performance.now() < end;);
			return subscription.nickname;
		},
		untilOf: (_view, now) => addMilliseconds(now, 3_600_000)
	});
	const [first, second] = await Promise.all([slow.bringUpTo(NOON, many), slow.bringUpTo(NOON, [...many, club])]);
	expect(first).toBeUndefined();
	expect(second?.at(-1)?.view).toBe('Club SIM');
	const third = slow.bringUpTo(NOON, [aRecord('other'), ...many.map(({ subscription }) => aRecord(subscription.id))]);
	slow.forgetRound();
	expect(await third).toBeUndefined();
});
