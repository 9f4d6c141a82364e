import { expect, test } from 'vitest';
import { CHANNEL_KINDS } from '$lib/domain/base/channel';
import { PROCEDURE_KINDS } from '$lib/domain/procedure/procedure';
import { NOTHING_REASONS } from '$lib/domain/procedure/parts/nothing';
import { STEP_CODES, WARNING_CODES } from '$lib/domain/procedure/step';
import { PROCEDURE_TOPICS, procedureOn } from '$lib/domain/procedure/topic';
import en from '$lib/i18n/messages/procedure/en.json';
import zhHans from '$lib/i18n/messages/procedure/zh-Hans.json';

const families: Record<string, readonly string[]> = {
	step: STEP_CODES.flatMap((code) => [code, `${code}_detail`]),
	warning: WARNING_CODES,
	nothing: NOTHING_REASONS,
	kind: PROCEDURE_KINDS,
	topic: PROCEDURE_TOPICS.flatMap((topic) => [topic, `${topic}_detail`]),
	channel: [...CHANNEL_KINDS, 'yes', 'no', 'unknown']
};

test.each(Object.entries(families))('every %s has its words, and no word is left without one', (family, codes) => {
	const prefix = `procedure_${family}_`;
	for (const texts of [en, zhHans]) {
		const written = Object.keys(texts).filter((key) => key.startsWith(prefix));
		expect(written.map((key) => key.slice(prefix.length)).sort()).toEqual([...codes].sort());
	}
});

test('the steps fill in the carrier and the amount, nothing else', () => {
	const names = Object.entries(en)
		.filter(([key]) => key.startsWith('procedure_step_'))
		.flatMap(([, text]) => [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1]));
	expect([...new Set(names)].sort()).toEqual(['amount', 'carrier']);
});

test('every warning of the product stands at a step of some procedure', () => {
	const said = new Set(
		PROCEDURE_TOPICS.flatMap((topic) => procedureOn(topic).steps.flatMap(({ warnings }) => warnings))
	);
	const esimOnly = ['profile_is_not_contract'];
	expect(WARNING_CODES.filter((code) => !said.has(code) && !esimOnly.includes(code))).toEqual([]);
});
