import { expect, test } from 'vitest';
import { channelWords } from '$lib/i18n/words/procedure-words';
import { knowledgeOf, saysHowToLeave } from '$lib/i18n/words/knowledge-words';
import { localized } from '$lib/i18n/localized';
import type { CatalogueEntry } from '$lib/catalogue/catalogue';
import type { PhoneLine } from '$lib/domain/plan/plan';
import { procedureOfPlan } from '$lib/domain/procedure/procedure-of-plan';
import { rulesOf } from '../../../src/routes/procedures/[kind]/plan-rules';
import matrix from '../../vectors/fact-matrix.json';
import terms from '../../vectors/plan-terms.json';
import { catalogueEntries } from '../../support/catalogue/catalogue-files';
import type { FactMatrix } from '../../support/catalogue/fact-matrix';
import { COMPLETE_LOCALES, inLocale } from '../../support/in-locale';
import { SILENT_PLANS } from '../../support/catalogue/silent-plans';

const rows: FactMatrix = matrix;

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

test('every plan of the fact sheet has its facts listed', () => {
	expect(Object.keys(rows).sort()).toEqual(terms.map(({ id }) => id).sort());
	expect(Object.entries(rows).filter(([, facts]) => facts.length === 0)).toEqual([]);
});

test('every fact is shown or left out with a reason', () => {
	const silent = Object.entries(rows).flatMap(([id, facts]) =>
		facts.filter(({ shown, leftOut }) => (shown ?? []).length === 0 && !leftOut).map(({ fact }) => `${id}: ${fact}`)
	);
	expect(silent).toEqual([]);
});

test.each(COMPLETE_LOCALES)('in %s every shown fact stands on the page of its plan', (locale) => {
	const missing = catalogueEntries.flatMap((entry) => {
		const page = inLocale(locale, () => pageOf(entry));
		const texts = (rows[entry.plan.id] ?? []).flatMap(({ shown = [] }) => shown.map((text) => text[locale]));
		return texts.filter((text) => !page.includes(text)).map((text) => `${entry.plan.id}: ${text}`);
	});
	expect(missing).toEqual([]);
});

test('the plans that can only say that nothing is known of leaving them', () => {
	const silent = catalogueEntries.filter(({ plan }) => !saysHowToLeave(plan.facts)).map(({ plan }) => plan.id);
	expect(silent.sort()).toEqual([...SILENT_PLANS].sort());
});
