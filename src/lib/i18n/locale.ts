import { LANGUAGES, LOCALES } from '$lib/domain/base/languages.js';
import { isLocale, readerLocale, setLocale, type Locale } from './paraglide/runtime.js';

export type { Locale } from './paraglide/runtime.js';

/** The choice also stands in the preferences table; here it can be read at once, before the first paint. */
const CHOICE = 'simfolio-language';

const listeners = new Set<() => void>();

/** The first language of the list that we speak, else English. Regions do not matter, scripts do: zh-HK reads Traditional. */
export function localeFor(languages: readonly string[]): Locale {
	return languages.map(localeOfTag).find((locale) => locale !== undefined) ?? 'en';
}

function localeOfTag(tag: string): Locale | undefined {
	const { language, script } = maximized(tag);
	const spoken = LOCALES.filter((locale) => locale.split('-')[0] === language);
	return spoken.find((locale) => LANGUAGES[locale].script === script) ?? spoken[0];
}

function maximized(tag: string): { language?: string; script?: string | undefined } {
	try {
		return new Intl.Locale(tag).maximize();
	} catch {
		return {};
	}
}

/** The reader's language now. */
export function currentLocale(): Locale {
	return readerLocale();
}

/** What the user chose on this device; `undefined`: follow the browser. */
export function chosenLocale(): Locale | undefined {
	try {
		const choice = localStorage.getItem(CHOICE);
		return isLocale(choice) ? choice : undefined;
	} catch {
		// Storage is blocked: every other power that is missing says so by itself.
		return undefined;
	}
}

/** Call once, before the first message. */
export function startLocale(): void {
	show(chosenLocale() ?? localeFor(navigator.languages));
}

/** `undefined` goes back to what the browser asks for. */
export function chooseLocale(choice: Locale | undefined): void {
	try {
		if (choice === undefined) localStorage.removeItem(CHOICE);
		else localStorage.setItem(CHOICE, choice);
	} catch {
		// Then it holds until the page is closed.
	}
	show(choice ?? localeFor(navigator.languages));
	for (const listener of listeners) listener();
}

function show(locale: Locale): void {
	setLocale(locale);
	document.documentElement.lang = locale;
	document.documentElement.dir = LANGUAGES[locale].direction;
}

/** Messages are plain functions, so the frame redraws itself when this calls. Answers how to stop listening. */
export function onLocaleChange(listener: () => void): () => void {
	listeners.add(listener);
	return () => listeners.delete(listener);
}
