export const LOCALES = ['en', 'zh-Hans', 'zh-Hant', 'ja'] as const;
export type Locale = (typeof LOCALES)[number];
/** Catalogue text; a language that is missing falls back as the interface does. */
export type Localized = { en: string } & Partial<Record<Locale, string>>;
