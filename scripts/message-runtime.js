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

/** @type {Locale} */
let current = 'en';

/** @returns {Locale} English until one is chosen, so that a page built ahead has a language too. */
export function getLocale() {
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
