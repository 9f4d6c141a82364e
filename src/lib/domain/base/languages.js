/**
 * Every language of the app, once: the message compiler, the runtime, the settings, the staff card, the generators and the
 * tests derive from it. JavaScript, because scripts read it before anything is compiled.
 *
 * - `name` and `short`: what its readers call it, whole, and among the others of its kind.
 * - `script`: ISO 15924, as `Intl.Locale` maximizes a reader's tag; regions do not matter.
 * - `fallback`: whose words its readers see where its own are missing. English is the last.
 * - `complete`: every message is there, so it is compiled, and every text of the catalogue has it.
 */
export const LANGUAGES = /** @type {const} */ ({
	en: { name: 'English', short: 'English', script: 'Latn', direction: 'ltr', fallback: 'en', complete: true },
	'zh-Hans': { name: '简体中文', short: '简体', script: 'Hans', direction: 'ltr', fallback: 'en', complete: true },
	'zh-Hant': {
		name: '繁體中文',
		short: '繁體',
		script: 'Hant',
		direction: 'ltr',
		fallback: 'zh-Hans',
		complete: false
	},
	ja: { name: '日本語', short: '日本語', script: 'Jpan', direction: 'ltr', fallback: 'en', complete: false }
});

/** @typedef {keyof typeof LANGUAGES} Locale */
/** @typedef {{ [L in Locale]: (typeof LANGUAGES)[L]['complete'] extends true ? L : never }[Locale]} CompleteLocale */

export const LOCALES = /** @type {readonly Locale[]} */ (Object.keys(LANGUAGES));

export const COMPLETE_LOCALES = LOCALES.filter(isComplete);

/** Where most of the catalogue's carriers are, first: for whoever does not read what the reader reads. */
export const LOCALES_OF_STAFF = LOCALES.toReversed();

/** @param {Locale} locale @returns {locale is CompleteLocale} */
function isComplete(locale) {
	return LANGUAGES[locale].complete;
}

/** The language whose words a reader sees until theirs is complete. @param {Locale} locale @returns {CompleteLocale} */
export function wordsFor(locale) {
	return isComplete(locale) ? locale : wordsFor(LANGUAGES[locale].fallback);
}
