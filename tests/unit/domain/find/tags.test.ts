import { expect, test } from 'vitest';
import { tagFault, tagsIn, tagsInUse, withTags } from '$lib/domain/find/tags';
import { ownTags } from '$lib/domain/record/own-tags';
import { aSubscription } from '../../../support/builders';

test.each([
	['bank, travel', ['bank', 'travel']],
	['保号、银行；旅行', ['保号', '银行', '旅行']],
	['#bank,＃travel', ['bank', 'travel']],
	['Bank, bank, ＢＡＮＫ, 銀行, 银行', ['Bank', '銀行']],
	[' , \n ,', []],
	['two words\nand more', ['two words', 'and more']],
	['🐢', ['🐢']]
])('%j are the tags %j', (text, tags) => expect(tagsIn(text)).toEqual(tags));

test.each([
	[Array.from({ length: 40 }, (_, index) => `tag ${index}`), undefined],
	[Array.from({ length: 41 }, (_, index) => `tag ${index}`), 'too-many'],
	[['a'.repeat(120)], undefined],
	[['a'.repeat(121)], 'too-long'],
	[['example'], 'is-example'],
	[['Example'], undefined]
])('of %j the fault is %s', (tags, fault) => expect(tagFault(tags)).toBe(fault));

test('an example stays one whatever tags it is given, and shows only those', () => {
	const changed = withTags(aSubscription({ tags: ['example', 'old'] }), ['bank']);
	expect(changed.tags).toEqual(['example', 'bank']);
	expect(ownTags(changed)).toEqual(['bank']);
});

test('the tags in use come by how often they are', () => {
	expect(tagsInUse([{ tags: ['b', 'example'] }, { tags: ['a'] }, { tags: ['c', 'b'] }])).toEqual(['b', 'a', 'c']);
});
