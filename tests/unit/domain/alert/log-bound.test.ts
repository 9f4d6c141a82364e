import { excessOf } from '$lib/domain/alert/log-bound';
import { expect, test } from 'vitest';
import { at } from '../../../support/literals';

const fired = (key: string, subscriptionId: string, minute: number) => ({
	key,
	subscriptionId,
	firedAt: at(`2026-11-30T10:0${minute}:00Z`)
});

test('of each record all but the latest that were shown is too much, and nothing that was silenced', () => {
	const rows = [
		fired('a1', 'a', 1),
		fired('a3', 'a', 3),
		fired('a2', 'a', 2),
		fired('b1', 'b', 0),
		{ key: 'a|silence', subscriptionId: 'a', silencedAt: at('2026-11-30T09:00:00Z') }
	];
	expect(excessOf(rows, 2)).toEqual(['a1']);
	expect(excessOf(rows)).toEqual([]);
});
