import { setLocale, type Locale } from '../../src/lib/i18n/paraglide/runtime.js';

/** What `read` answers to a reader of that language. */
export function inLocale<T>(locale: Locale, read: () => T): T {
	setLocale(locale);
	try {
		return read();
	} finally {
		setLocale('en');
	}
}
