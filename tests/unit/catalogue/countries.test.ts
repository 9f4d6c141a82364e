import { expect, test } from 'vitest';
import { COUNTRIES, listZones, zoneFor } from '$lib/catalogue/countries';

test('every ISO 3166 country is there once, and ZZ stands last for several', () => {
	expect(COUNTRIES).toHaveLength(250);
	expect(new Set(COUNTRIES).size).toBe(250);
	expect(COUNTRIES.at(0)).toBe('AD');
	expect(COUNTRIES.at(-1)).toBe('ZZ');
});

test.each([
	['JP', 'Asia/Tokyo'],
	['HK', 'Asia/Hong_Kong'],
	['GB', 'Europe/London'],
	['CN', 'Asia/Shanghai'],
	['DE', 'Europe/Berlin'],
	['EE', 'Europe/Tallinn'],
	['MO', 'Asia/Macau'],
	['US', undefined],
	['ES', undefined],
	['CL', undefined],
	['ZZ', undefined]
])('the zone of %s is %s', (country, zone) => expect(zoneFor(country)).toBe(zone));

test('every single zone is one that this device knows', () => {
	const known = new Set(listZones());
	expect(COUNTRIES.map(zoneFor).filter((zone) => zone !== undefined && !known.has(zone))).toEqual([]);
});

test('a record in a zone that the device does not list keeps it in the list', () => {
	expect(listZones(['Asia/Kolkata'])).toContain('Asia/Kolkata');
	expect(listZones()).toContain('UTC');
});
