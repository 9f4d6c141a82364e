import { LOCALES } from '$lib/domain/base/languages.js';
import type { Locale } from '$lib/domain/base/localized';
import { cached } from './format';
import { currentLocale } from './locale';

const names = new Map<string, Intl.DisplayNames>();
const allNames = new Map<string, readonly string[]>();

/** Short names that no list of countries has and everybody types. */
const ALSO: Readonly<Record<string, readonly string[]>> = {
	AE: ['UAE'],
	CN: ['Mainland China', '内地', '大陆'],
	GB: ['UK', 'Great Britain', 'England'],
	KR: ['Korea'],
	US: ['USA', 'America']
};

/** ISO 3166 alpha-2 in the reader's language; the code itself where `Intl` has no name. Not for `ZZ`. */
export function countryNameIn(country: string, locale: Locale = currentLocale()): string {
	return namesIn(locale).of(country) ?? country;
}

/** What a country is called by anyone who may look for it, in every language; nothing for `ZZ`, several countries. */
export function countryNames(country: string): readonly string[] {
	if (country === 'ZZ') return [];
	return cached(allNames, country, () => [
		...new Set([...LOCALES.map((locale) => countryNameIn(country, locale)), ...(ALSO[country] ?? [])])
	]);
}

function namesIn(locale: Locale): Intl.DisplayNames {
	return cached(names, locale, () => new Intl.DisplayNames(locale, { type: 'region' }));
}
