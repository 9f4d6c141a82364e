import { describe, expect, test } from 'vitest';
import { addressOf, choosing, listStateOf, type ListState } from '../../../src/routes/subscriptions/find/list-address';

const read = (text: string) => listStateOf(new URLSearchParams(text));
const FIRST: ListState = { query: '', filter: {}, sort: 'date', look: 'rows', folded: [] };

test('an empty address is the list as it is first shown', () => expect(read('')).toEqual(FIRST));

test.each([
	FIRST,
	{ ...FIRST, query: '日本 & co', sort: 'name' },
	{ ...FIRST, filter: { role: 'leave', tag: 'a=b&c' }, look: 'tiles' },
	{ ...FIRST, folded: ['running', 'ended'], filter: { owes: 'yes', trip: 't-1' } }
] as const satisfies readonly ListState[])('%j comes back from its address', (state) =>
	expect(read(addressOf(state))).toEqual(state)
);

describe('an address that somebody else wrote', () => {
	test.each(['sort=price', 'look=huge', 'folded=todos+x', 'nothing=1', 'role='])('%s is read as nothing', (text) =>
		expect(read(text)).toEqual(FIRST)
	);
});

test('a choice takes the place of another of its kind, and is taken back', () => {
	const leaving = choosing(FIRST, 'role', 'leave');
	expect(choosing(leaving, 'role', 'keep').filter).toEqual({ role: 'keep' });
	expect(choosing(leaving, 'country', 'JP').filter).toEqual({ role: 'leave', country: 'JP' });
	expect(choosing(leaving, 'role', undefined)).toEqual(FIRST);
});
