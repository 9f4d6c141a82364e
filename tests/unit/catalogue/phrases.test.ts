import { describe, expect, test } from 'vitest';
import { lostPhrases } from '$lib/catalogue/phrases/lost';
import { documentNames, staffLabels } from '$lib/catalogue/phrases/staff-labels';
import { callPhrases, speakerPhrases, staffQuestions } from '$lib/catalogue/phrases/staff-questions';
import { staffTopics } from '$lib/catalogue/phrases/staff-topics';
import { languageOfStaff, languageToSpeak, readingFor, type Phrase } from '$lib/domain/plan/phrase';
import { LOCALES } from '$lib/domain/base/languages.js';
import type { Locale } from '$lib/domain/base/localized';

const spoken: Readonly<Record<string, Phrase>> = {
	...prefixed('topic', staffTopics),
	...prefixed('question', staffQuestions),
	...prefixed('call', callPhrases),
	...prefixed('speaker', speakerPhrases),
	...prefixed('lost', lostPhrases)
};

function prefixed(name: string, phrases: Readonly<Record<string, Phrase>>) {
	return Object.fromEntries(Object.entries(phrases).map(([code, phrase]) => [`${name} ${code}`, phrase]));
}

describe.each(Object.entries(spoken))('%s', (_, phrase) => {
	test('is written in four languages', () => {
		expect(phrase.ja).toMatch(/[\u3040-\u30ff]/); // kana: not Chinese by mistake
		expect(phrase['zh-Hans']).toMatch(/[\u4e00-\u9fff]/);
		expect(phrase['zh-Hans']).not.toMatch(/[\u3040-\u30ff]/);
		expect(phrase['zh-Hant']).toMatch(/[\u4e00-\u9fff]/);
		expect(phrase['zh-Hant']).not.toMatch(/[\u3040-\u30ff]/);
		expect(phrase.en).toMatch(/^[\x20-\x7e]+$/);
	});

	test('can be read aloud by who reads Latin letters only', () => {
		for (const reading of [phrase.reading.ja, phrase.reading['zh-Hans']])
			expect(reading).toMatch(/^[\p{Script=Latin}\s,.?()’-]+$/u);
	});

	test('keeps Simplified and Traditional apart', () => {
		expect(phrase['zh-Hans']).not.toMatch(/[這個請嗎號碼電話遺費證還務為與來]/);
		expect(phrase['zh-Hant']).not.toMatch(/[这个请吗号码电话遗费证还务为与来]/);
	});
});

test('every label and document is named in four languages', () => {
	for (const words of [...Object.values(staffLabels), ...Object.values(documentNames)])
		expect(LOCALES.filter((locale) => words[locale].trim() === '')).toEqual([]);
});

test.each([
	['JP', 'ja'],
	['CN', 'zh-Hans'],
	['HK', 'zh-Hant'],
	['MO', 'zh-Hant'],
	['TW', 'zh-Hant'],
	['GB', 'en'],
	['ZZ', 'en']
] as const)('staff in %s are shown %s', (country, language) => {
	expect(languageOfStaff(country)).toBe(language);
});

test.each([
	{ country: 'JP', reader: 'en', speaks: 'ja', sounds: 'Keitai o nakushimashita.' },
	{ country: 'JP', reader: 'zh-Hans', speaks: 'ja', sounds: 'Keitai o nakushimashita.' },
	{ country: 'JP', reader: 'ja', speaks: 'ja', sounds: undefined },
	{ country: 'CN', reader: 'ja', speaks: 'zh-Hans', sounds: 'Wǒ de shǒujī diū le.' },
	{ country: 'CN', reader: 'zh-Hant', speaks: 'zh-Hans', sounds: undefined },
	{ country: 'HK', reader: 'en', speaks: 'en', sounds: undefined },
	{ country: 'HK', reader: 'zh-Hans', speaks: 'zh-Hant', sounds: undefined }
] as const)('a $reader reader calling $country says it in $speaks', ({ country, reader, speaks, sounds }) => {
	const language: Locale = languageToSpeak(country, reader);
	expect(language).toBe(speaks);
	expect(readingFor(lostPhrases.lost, language, reader)).toBe(sounds);
});
