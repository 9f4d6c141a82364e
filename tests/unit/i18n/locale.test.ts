import { expect, test } from 'vitest';
import { localeFor } from '../../../src/lib/i18n/locale';

test.each([
	{ languages: ['zh-CN'], locale: 'zh-Hans' },
	{ languages: ['zh-SG'], locale: 'zh-Hans' },
	{ languages: ['zh'], locale: 'zh-Hans' },
	{ languages: ['zh-Hans-HK'], locale: 'zh-Hans' },
	{ languages: ['zh-TW'], locale: 'zh-Hant' },
	{ languages: ['zh-HK'], locale: 'zh-Hant' },
	{ languages: ['zh-MO'], locale: 'zh-Hant' },
	{ languages: ['zh-Hant-CN'], locale: 'zh-Hant' },
	{ languages: ['yue-HK'], locale: 'en' },
	{ languages: ['ja-JP'], locale: 'ja' },
	{ languages: ['en-US'], locale: 'en' },
	{ languages: ['de'], locale: 'en' },
	{ languages: ['de-DE', 'zh-TW', 'en'], locale: 'zh-Hant' },
	{ languages: [], locale: 'en' },
	{ languages: ['not a tag', 'ja'], locale: 'ja' }
])('a browser that asks for $languages reads $locale', ({ languages, locale }) => {
	expect(localeFor(languages)).toBe(locale);
});
