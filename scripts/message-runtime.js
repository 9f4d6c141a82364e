/**
 * What the compiled messages ask their language of. It stands in for Paraglide's own runtime, of which one kilobyte
 * (addresses, cookies, strategies) would be on the first load without ever being used: locale.ts does the choosing.
 */

import { LOCALES, wordsFor } from '../src/lib/domain/base/languages.js';

/** @typedef {typeof LOCALES[number]} Locale */
/** @typedef {string & { readonly __brand: 'LocalizedString' }} LocalizedString */
/**
 * @template Inputs, Options, Markup
 * @typedef {{ readonly __paraglide?: { inputs: Inputs, options: Options, markup: Markup } }} MessageMetadata
 */

export const locales = LOCALES;

/** @type {Locale | undefined} Set by a build for one language only; ours has all of them. */
export const experimentalStaticLocale = undefined;

/** @type {Locale} */
let current = 'en';
let words = wordsFor(current);

/** The language of the words. English until a reader is known, so that a page built ahead has one too. */
export function getLocale() {
	return words;
}

/** The language of the reader: dates and amounts follow it. */
export function readerLocale() {
	return current;
}

/** @param {Locale} locale */
export function setLocale(locale) {
	current = locale;
	words = wordsFor(locale);
}

/** @param {unknown} value @returns {value is Locale} */
export function isLocale(value) {
	return locales.some((locale) => locale === value);
}
