import { setLocale, type Locale } from '../../src/lib/i18n/paraglide/runtime.js';

/** The languages that are complete; every text of the catalogue is in both. */
export const COMPLETE_LOCALES = ['en', 'zh-Hans'] as const satisfies readonly Locale[];

/** What `read` answers to a reader of that language. */
export function inLocale<T>(locale: Locale, read: () => T): T {
	setLocale(locale);
	try {
		return read();
	} finally {
		setLocale('en');
	}
}
