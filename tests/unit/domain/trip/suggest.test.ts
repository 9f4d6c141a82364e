import { expect, test } from 'vitest';
import { tripFor } from '$lib/domain/trip/suggest';
import type { Trip } from '$lib/domain/trip/trip';
import { date } from '../../../support/literals';

const TODAY = date('2026-12-01');
const japan: Trip = { id: 'japan', name: 'Japan', from: date('2026-12-12'), until: date('2026-12-22') };
const spring: Trip = { id: 'spring', name: 'Spring', from: date('2027-03-20'), until: date('2027-04-02') };
const past: Trip = { id: 'past', name: 'Past', from: date('2026-05-01'), until: date('2026-05-09') };
const undated: Trip = { id: 'undated', name: 'Some day' };
const all = [undated, past, spring, japan];
const COUNTRIES: Readonly<Record<string, readonly string[]>> = { japan: ['JP', 'HK'], spring: ['JP'], past: ['JP'] };
const suggested = (trips: readonly Trip[], country: string | undefined, start?: string) =>
	tripFor(trips, { country, start: start ? date(start) : undefined }, TODAY, ({ id }) => COUNTRIES[id] ?? [])?.id;

test.each([
	['JP', undefined, 'japan'], // the next one that goes there
	['HK', undefined, 'japan'],
	['JP', '2027-03-21', 'spring'],
	['JP', '2026-12-09', 'japan'], // started at home, three days before
	['JP', '2026-12-08', undefined],
	['JP', '2026-12-22', 'japan'],
	['JP', '2026-12-23', undefined],
	['JP', '2026-05-02', 'past'], // written down afterwards
	['GB', undefined, undefined],
	['GB', '2026-12-15', undefined],
	[undefined, '2026-12-15', 'japan'], // a card for several countries goes by its day
	[undefined, undefined, undefined] // two trips could be meant
])('a card for %s that starts on %s is for the trip %s', (country, start, id) =>
	expect(suggested(all, country, start)).toBe(id)
);

test('a trip of which nothing is known but its days is suggested where it is the only one', () => {
	const bare: Trip = { id: 'bare', name: 'Tokyo', from: date('2026-12-12'), until: date('2026-12-22') };
	expect(suggested([bare, past], 'JP')).toBe('bare');
	expect(suggested([bare, { ...bare, id: 'other' }], 'JP')).toBeUndefined();
	expect(suggested([{ ...bare, from: date('2027-06-01'), until: date('2027-06-09') }], 'JP')).toBeUndefined();
});
