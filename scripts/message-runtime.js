/**
 * What the compiled messages ask their language of. It stands in for Paraglide's own runtime, of which one kilobyte
 * (addresses, cookies, strategies) would be on the first load without ever being used: locale.ts does the choosing.
 */

/** @typedef {typeof locales[number]} Locale */
/** @typedef {string & { readonly __brand: 'LocalizedString' }} LocalizedString */
/**
 * @template Inputs, Options, Markup
 * @typedef {{ readonly __paraglide?: { inputs: Inputs, options: Options, markup: Markup } }} MessageMetadata
 */

export const locales = /** @type {const} */ (['en', 'zh-Hans', 'zh-Hant', 'ja']);

/** @type {Locale | undefined} Set by a build for one language only; ours has all of them. */
export const experimentalStaticLocale = undefined;

/** Which language's words each reader sees, until theirs is complete. @satisfies {Record<Locale, string>} */
const WORDS_OF = /** @type {const} */ ({ en: 'en', 'zh-Hans': 'zh-Hans', 'zh-Hant': 'zh-Hans', ja: 'en' });

/** @type {Locale} */
let current = 'en';

/** The language of the words. English until a reader is known, so that a page built ahead has one too. */
export function getLocale() {
	return WORDS_OF[current];
}

/** The language of the reader: dates and amounts follow it. */
export function readerLocale() {
	return current;
}

/** @param {Locale} locale */
export function setLocale(locale) {
	current = locale;
}

/** @param {unknown} value @returns {value is Locale} */
export function isLocale(value) {
	return locales.some((locale) => locale === value);
}
