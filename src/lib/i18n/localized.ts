import { LANGUAGES } from '$lib/domain/base/languages.js';
import type { Locale, Localized } from '$lib/domain/base/localized';
import { currentLocale } from './locale';

/** Catalogue text in the reader's language: Traditional readers are given Simplified before English. */
export function localized(text: Localized): string {
	return localizedIn(text, currentLocale());
}

/** The same for someone who reads another language: staff who are shown a card. */
export function localizedIn(text: Localized, locale: Locale): string {
	return text[locale] ?? localizedIn(text, LANGUAGES[locale].fallback);
}
