import { expect, test } from 'vitest';
import { channelWords } from '$lib/i18n/words/procedure-words';
import { knowledgeOf, saysHowToLeave } from '$lib/i18n/words/knowledge-words';
import { localized } from '$lib/i18n/localized';
import type { CatalogueEntry } from '$lib/catalogue/catalogue';
import type { PhoneLine } from '$lib/domain/plan/plan';
import { procedureOfPlan } from '$lib/domain/procedure/of-plan';
import { rulesOf } from '../../../src/routes/procedures/[kind]/plan-rules';
import { catalogueEntries } from '../../support/catalogue/catalogue-files';
import { COMPLETE_LOCALES } from '$lib/domain/base/languages.js';
import { inLocale } from '../../support/in-locale';
import { sheetPlans } from '../../support/catalogue/sheets';

const sheet = sheetPlans();

/** All that the plan's page is given to show, in the reader's language. */
function pageOf(entry: CatalogueEntry): string {
	const { facts } = entry.plan;
	return [
		...knowledgeOf(facts).flatMap((group) =>
			group.facts.flatMap(({ texts, lines = [] }) => [...texts, ...numbersOf(lines)])
		),
		...facts.risks.map(localized),
		...rulesOf(entry.plan).flatMap(({ texts }) => texts),
		...procedureOfPlan(entry).channels.map(({ kind }) => channelWords(kind))
	].join('\n');
}

function numbersOf(lines: readonly PhoneLine[]): readonly string[] {
	return lines.flatMap(({ number, scope }) => [number, ...(scope ? [localized(scope)] : [])]);
}

test('every plan has its facts listed in its sheet', () => {
	expect(sheet.map(({ id }) => id)).toEqual(catalogueEntries.map(({ plan }) => plan.id));
	expect(sheet.filter(({ facts }) => facts.length === 0).map(({ id }) => id)).toEqual([]);
});

test('every fact is shown or left out with a reason', () => {
	const silent = sheet.flatMap(({ id, facts }) =>
		facts.filter(({ reads, leftOut }) => (reads ?? []).length === 0 && !leftOut).map(({ fact }) => `${id}: ${fact}`)
	);
	expect(silent).toEqual([]);
});

test.each(COMPLETE_LOCALES)('in %s every shown fact stands on the page of its plan', (locale) => {
	const missing = catalogueEntries.flatMap((entry) => {
		const page = inLocale(locale, () => pageOf(entry));
		const facts = sheet.find(({ id }) => id === entry.plan.id)?.facts ?? [];
		const texts = facts.flatMap(({ reads = [] }) => reads.map((text) => text[locale]));
		return texts.filter((text) => !page.includes(text)).map((text) => `${entry.plan.id}: ${text}`);
	});
	expect(missing).toEqual([]);
});

test('the plans that can only say that nothing is known of leaving them', () => {
	const silent = catalogueEntries.filter(({ plan }) => !saysHowToLeave(plan.facts)).map(({ plan }) => plan.id);
	expect(silent).toEqual(sheet.filter((plan) => plan.silent).map(({ id }) => id));
});
