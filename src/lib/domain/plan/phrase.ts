import type { Locale } from '../base/localized';

/** A sentence to be shown or said to someone else, so it is complete in every language. */
export type Phrase = Readonly<Record<Locale, string>> & {
	/** In Latin letters, for who cannot read it aloud otherwise: Hepburn and Pinyin. */
	readonly reading: Readonly<Record<'ja' | 'zh-Hans', string>>;
};

/** The language in which a carrier's staff is best spoken to; English where we have none of theirs. */
export function languageOfStaff(country: string): Locale {
	switch (country) {
		case 'JP':
			return 'ja';
		case 'CN':
			return 'zh-Hans';
		case 'HK':
		case 'MO':
		case 'TW':
			return 'zh-Hant';
		default:
			return 'en';
	}
}

/** What a caller can say there. Hotlines that answer in Chinese writing we cannot give a sound to also take English. */
export function languageToSpeak(country: string, reader: Locale): Locale {
	const theirs = languageOfStaff(country);
	return theirs === 'zh-Hant' && !reader.startsWith('zh') ? 'en' : theirs;
}

/** How a phrase sounds, where the reader cannot see it from the writing. */
export function readingFor(phrase: Phrase, language: Locale, reader: Locale): string | undefined {
	if (language === reader) return undefined;
	if (language === 'ja') return phrase.reading.ja;
	return language === 'zh-Hans' && !reader.startsWith('zh') ? phrase.reading['zh-Hans'] : undefined;
}

/** What a telephone line would call the reader's language: writing makes no difference to the ear. */
export function spokenLanguage(reader: Locale): Exclude<Locale, 'zh-Hans' | 'zh-Hant'> | 'zh' {
	return reader === 'zh-Hans' || reader === 'zh-Hant' ? 'zh' : reader;
}
