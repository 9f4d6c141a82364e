import { afterEach, expect, test } from 'vitest';
import { m } from '../../../src/lib/i18n/paraglide/messages.js';
import { setLocale, type Locale } from '../../../src/lib/i18n/paraglide/runtime.js';

afterEach(() => setLocale('en'));

test.each<{ reader: Locale; words: string }>([
	{ reader: 'en', words: 'Later' },
	{ reader: 'zh-Hans', words: '稍后' },
	{ reader: 'zh-Hant', words: '稍后' },
	{ reader: 'ja', words: 'Later' }
])('a reader of $reader sees "$words" until the language is complete', ({ reader, words }) => {
	setLocale(reader);
	expect(m.update_later()).toBe(words);
});
