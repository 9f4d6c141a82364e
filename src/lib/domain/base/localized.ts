import type { LANGUAGES } from './languages.js';

export type Locale = keyof typeof LANGUAGES;
/** Catalogue text; a language that is missing falls back as the interface does. */
export type Localized = { en: string } & Partial<Record<Locale, string>>;
