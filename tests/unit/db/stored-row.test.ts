import { faultIn } from '$lib/db/schema/stored-row';
import { mended } from '$lib/db/schema/mended';
import { textOfRow } from '$lib/db/rows/raw-text';
import { expect, test } from 'vitest';
import { at, zone } from '../../support/literals';

const record = {
	id: 'card',
	rev: 1,
	createdAt: 1795255200000,
	nickname: 'Airport card',
	carrier: { name: { en: 'Example HK' } },
	country: 'HK',
	zone: 'Asia/Hong_Kong',
	form: 'physical',
	billing: 'prepaid',
	terms: { lives: [{ id: 'plan', main: true, rule: { kind: 'open-ended' } }], exits: [] },
	overrides: [],
	intent: { kind: 'keep' },
	msisdns: [],
	sims: [],
	bound: [],
	tags: [],
	notes: ''
};

test.each([
	{ changed: {}, path: undefined },
	{ changed: { zone: 'Mars/Olympus' }, path: undefined },
	{ changed: { zone: '' }, path: 'zone' },
	{ changed: { zone: 'no zone' }, path: 'zone' },
	{ changed: { zone: 'Mars/Olympus', form: 'brick' }, path: 'form' },
	{ changed: { intent: { kind: 'leave', neededUntil: '2199-12-31' } }, path: undefined },
	{ changed: { intent: { kind: 'leave', neededUntil: '2200-01-01' } }, path: 'intent.neededUntil' },
	{ changed: { createdAt: -1 }, path: 'createdAt' },
	{ changed: { createdAt: 7_258_118_399_999 }, path: undefined },
	{ changed: { createdAt: 7_258_118_400_000 }, path: 'createdAt' }
])('a stored record with $changed is bad at $path', ({ changed, path }) => {
	expect(faultIn('subscriptions', { ...record, ...changed })).toBe(path);
});

const standing = { name: 'Nameless', zone: zone('Asia/Tokyo'), now: at('2026-11-21T10:00:00.000Z') };

test('a damaged record keeps what can be read, and half a rule becomes an unknown one', () => {
	const number = { id: 'number', main: true, rule: { kind: 'rolling', since: 'event' } };
	const pack = { id: 'pack-data', rule: { kind: 'open-ended' } };
	const damaged = { ...record, country: 'Japan', terms: { lives: [number, pack], exits: [] }, pin: '1234' };
	expect(mended(damaged, 'card', standing)).toEqual({
		record: { ...record, rev: 2, country: 'ZZ', terms: { lives: [pack], exits: [] } },
		lost: ['country', 'terms', 'pin']
	});
	expect(mended({ ...record, terms: null }, 'card', standing).record.terms).toEqual({
		lives: [{ id: 'plan', main: true, rule: { kind: 'unknown' } }],
		exits: []
	});
});

test('what is left of nothing is a record that can be read', () => {
	const { record: made } = mended({}, '17', standing);
	expect(faultIn('subscriptions', made)).toBeUndefined();
	expect(made).toMatchObject({ id: '17', nickname: 'Nameless', zone: 'Asia/Tokyo', country: 'ZZ' });
});

test('a row is written whatever lies in it', () => {
	const circle: Record<string, unknown> = { id: 'a', big: 12n };
	circle.self = circle;
	expect(textOfRow(circle)).toBe('{"id":"a","big":"12","self":null}');
	expect(textOfRow(undefined)).toBe('null');
});
