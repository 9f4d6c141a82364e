import { staffLabels } from '$lib/catalogue/phrases/staff-labels';
import { callPhrases, staffQuestions } from '$lib/catalogue/phrases/staff-questions';
import { staffTopics } from '$lib/catalogue/phrases/staff-topics';
import type { Locale } from '$lib/domain/base/localized';
import type { StaffCard } from './staff-card';

export interface StaffText {
	subject: string;
	body: string;
}

const subjectLine: Record<Locale, string> = { en: 'Subject: ', 'zh-Hans': '主题：', 'zh-Hant': '主旨：', ja: '件名：' };

/** The card as an e-mail or a chat would say it. */
export function staffText({ topic, facts, questions }: StaffCard, language: Locale): StaffText {
	const colon = language === 'en' ? ': ' : '：';
	const about = facts.find(({ label }) => label === 'number') ?? facts.find(({ label }) => label === 'plan');
	const known = facts.map(({ label, value }) => staffLabels[label][language] + colon + value);
	const asked = questions.map((code, index) => `${index + 1}. ${staffQuestions[code][language]}`);
	return {
		subject: staffLabels.subject[language] + (about ? colon + about.value : ''),
		body: [[staffTopics[topic][language]], known, [...asked, callPhrases.reference[language]]]
			.filter((part) => part.length > 0)
			.map((part) => part.join('\n'))
			.join('\n\n')
	};
}

/** In one piece, for who pastes it: the subject stands first. */
export function wholeText({ subject, body }: StaffText, language: Locale): string {
	return `${subjectLine[language]}${subject}\n\n${body}`;
}
