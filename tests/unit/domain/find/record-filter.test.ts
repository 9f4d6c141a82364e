import { expect, test } from 'vitest';
import { narrow, type Facet, type FacetValues } from '$lib/domain/find/record-filter';

const NOTHING: FacetValues = { role: [], owes: [], country: [], status: [], form: [], trip: [], tag: [] };
const item = (id: string, values: Partial<FacetValues>) => ({ id, values: { ...NOTHING, ...values } });
const items = [
	item('a', { role: ['keep'], country: ['JP'], tag: ['bank', 'travel'] }),
	item('b', { role: ['leave'], country: ['JP'], owes: ['yes'] }),
	item('c', { role: ['leave'], country: ['HK'], tag: ['bank'] }),
	item('d', { role: ['let-end'], country: ['HK'] })
];
const countsOf = (filter: Parameters<typeof narrow>[1], facet: Facet) =>
	Object.fromEntries(narrow(items, filter).counts[facet]);
const shown = (filter: Parameters<typeof narrow>[1]) => narrow(items, filter).shown.map(({ id }) => id);

test('choices hold together, and none shows all', () => {
	expect(shown({})).toEqual(['a', 'b', 'c', 'd']);
	expect(shown({ role: 'leave' })).toEqual(['b', 'c']);
	expect(shown({ role: 'leave', country: 'JP' })).toEqual(['b']);
	expect(shown({ tag: 'bank' })).toEqual(['a', 'c']);
	expect(shown({ owes: 'yes', country: 'HK' })).toEqual([]);
	expect(shown({ country: 'XX' })).toEqual([]);
});

test('each choice is counted with the other choices kept, and its own given up', () => {
	expect(countsOf({}, 'role')).toEqual({ keep: 1, leave: 2, 'let-end': 1 });
	expect(countsOf({ role: 'leave' }, 'role')).toEqual({ keep: 1, leave: 2, 'let-end': 1 });
	expect(countsOf({ role: 'leave' }, 'country')).toEqual({ JP: 1, HK: 1 });
	expect(countsOf({ role: 'leave', country: 'JP' }, 'role')).toEqual({ keep: 1, leave: 1 });
	expect(countsOf({ role: 'leave', country: 'JP' }, 'country')).toEqual({ JP: 1, HK: 1 });
	expect(countsOf({ role: 'leave' }, 'owes')).toEqual({ yes: 1 });
});

test('items that share what they answer are each shown and each counted', () => {
	const alike: FacetValues = { ...NOTHING, role: ['keep'], tag: ['bank'] };
	const many = [{ id: 'a', values: alike }, item('b', { role: ['leave'] }), { id: 'c', values: alike }];
	const { shown, counts } = narrow(many, { role: 'keep' });
	expect(shown.map(({ id }) => id)).toEqual(['a', 'c']);
	expect(Object.fromEntries(counts.tag)).toEqual({ bank: 2 });
	expect(Object.fromEntries(counts.role)).toEqual({ keep: 2, leave: 1 });
});
