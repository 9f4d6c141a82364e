import { expect, test } from 'vitest';
import { carrierName, nameOf } from '$lib/i18n/record-name';

test.each([
	['au (KDDI)', 'au'],
	['3 Hong Kong (incl. SoSIM, haha SIM)', '3 Hong Kong'],
	['China Mobile: outbound roaming packs', 'China Mobile: outbound roaming packs'],
	['(KDDI)', '(KDDI)']
])('%s of the catalogue is called %s', (en, short) => {
	expect(carrierName({ id: 'carrier', name: { en } })).toBe(short);
});

test('a carrier that the owner typed is called as it was typed', () => {
	expect(carrierName({ name: { en: 'KDDI (work)' } })).toBe('KDDI (work)');
});

test('a record is called by its own name, else by the plan where the carrier is a heading, else by the carrier', () => {
	const carrier = { id: 'au', name: { en: 'au (KDDI)' } };
	expect(nameOf({ nickname: 'Bank (codes)', carrier })).toBe('Bank (codes)');
	expect(nameOf({ nickname: '', carrier, plan: { id: 'p', revision: '1', name: { en: 'Keikaku pocket WiFi' } } })).toBe(
		'Keikaku pocket WiFi'
	);
	expect(nameOf({ nickname: '', carrier, plan: { id: 'p', revision: '1' } })).toBe('au');
});
