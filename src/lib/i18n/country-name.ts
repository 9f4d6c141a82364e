import { cached } from './format';
import { currentLocale, type Locale } from './locale';

const names = new Map<string, Intl.DisplayNames>();

/** "Japan", "日本": a country of ISO 3166 in the reader's language. */
export function countryName(country: string, locale: Locale = currentLocale()): string {
	return cached(names, locale, () => new Intl.DisplayNames(locale, { type: 'region' })).of(country) ?? country;
}
