import { expect, test } from 'vitest';
import { markOf } from '$lib/catalogue/carrier-mark';
import { catalogueEntries } from '../../support/catalogue/catalogue-files';

test.each([
	['docomo', 'NTT docomo', 'do'],
	['linemo', 'LINEMO', 'LI'],
	['cn-mobile', 'China Mobile (home)', 'CM'],
	['ymobile', 'Y!mobile', 'Y!'],
	['bmobile', 'b-mobile (Japan Communications)', 'bm'],
	['three-hk', '3 Hong Kong (incl. SoSIM, haha SIM)', '3']
])('%s is marked by letters that people know', (id, en, letters) => {
	expect(markOf({ id, name: { en } }).letters).toBe(letters);
});

test('a carrier that the owner typed has letters and no colour', () => {
	expect(markOf({ name: { en: 'Lebara DE' } })).toEqual({ letters: 'LD' });
	expect(markOf({ name: { en: '中华电信' } })).toEqual({ letters: '中' });
	expect(markOf({ name: { en: '!?' } })).toEqual({ letters: '!' });
});

test('of every carrier of the catalogue the letters are one or two, and read well on its colour', () => {
	for (const { carrier } of catalogueEntries) {
		const { letters, colour = '', ink = '' } = markOf(carrier);
		expect(letters, carrier.id).toMatch(/^[\p{L}\p{N}!]{1,2}$/u);
		expect(contrast(colour, ink), carrier.id).toBeGreaterThan(4.5);
	}
	expect(markOf({ id: 'povo', name: { en: 'povo' } })).toEqual({ letters: 'po', colour: '#ffe600', ink: '#000000' });
	expect(markOf({ id: 'docomo', name: { en: 'NTT docomo' } }).ink).toBe('#ffffff');
});

/** By WCAG 2.2, written a second time on purpose. */
function contrast(one: string, other: string): number {
	const [high = 0, low = 0] = [one, other].map(luminance).toSorted((a, b) => b - a);
	return (high + 0.05) / (low + 0.05);
}
function luminance(colour: string): number {
	const [red = 0, green = 0, blue = 0] = (colour.match(/[0-9a-f]{2}/g) ?? [])
		.map((part) => Number.parseInt(part, 16) / 255)
		.map((part) => (part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4)));
	return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
