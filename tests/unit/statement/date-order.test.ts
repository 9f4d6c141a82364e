import { expect, test } from 'vitest';
import { dateOrder } from '$lib/domain/statement/date-order';
import { placeOrder, type Place } from '$lib/domain/statement/place';
import { at } from '../../support/literals';

const places: Readonly<Record<string, Place>> = {
	lost: { group: 'overdue', weight: 0, end: undefined },
	'asked now': { group: 'within-7-days', weight: 2, end: undefined },
	'number in 12 days': { group: 'within-30-days', weight: 1, end: at('2026-12-29T00:00:00.000Z') },
	'return in 9 days': { group: 'within-30-days', weight: 2, end: at('2026-12-26T00:00:00.000Z') },
	'ends in 4 days': { group: 'later', weight: 4, end: at('2026-12-21T00:00:00.000Z') },
	overdue: { group: 'overdue', weight: 2, end: at('2026-12-01T00:00:00.000Z') },
	'runs on': { group: 'later', weight: 4, end: undefined },
	'runs on, too': { group: 'later', weight: 4, end: undefined }
};
const sorted = (order: typeof dateOrder) =>
	Object.entries(places)
		.toSorted(([, a], [, b]) => order(a, b))
		.map(([name]) => name);

test('by date alone: what is asked now before every date, what has none ahead after them', () =>
	expect(sorted(dateOrder)).toEqual([
		'lost',
		'asked now',
		'overdue',
		'ends in 4 days',
		'return in 9 days',
		'number in 12 days',
		'runs on',
		'runs on, too'
	]));

test('Due goes by group and by what happens if nothing is done', () =>
	expect(sorted(placeOrder).slice(0, 5)).toEqual([
		'lost',
		'overdue',
		'asked now',
		'number in 12 days',
		'return in 9 days'
	]));
