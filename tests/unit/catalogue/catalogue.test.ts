import { expect, test } from 'vitest';
import type { CarrierFile } from '$lib/catalogue/catalogue';
import { everyFactHasASource } from '../../support/catalogue/rules/every-fact-has-a-source';
import { hoursAreSane } from '../../support/catalogue/rules/hours-are-sane';
import { idsAreStable } from '../../support/catalogue/rules/ids-are-stable';
import { lastStepsAreTheSheets } from '../../support/catalogue/rules/last-steps-are-the-sheets';
import { noDeadReference } from '../../support/catalogue/rules/no-dead-reference';
import { noDepositIsSourced } from '../../support/catalogue/rules/no-deposit-is-sourced';
import { numbersAgree } from '../../support/catalogue/rules/numbers-agree';
import { oneMainLife } from '../../support/catalogue/rules/one-main-life';
import { rulesMakeSense } from '../../support/catalogue/rules/rules-make-sense';
import { sourcesAreReal } from '../../support/catalogue/rules/sources-are-real';
import { termsAreTheSheets } from '../../support/catalogue/rules/terms-are-the-sheets';
import { textsAreComplete } from '../../support/catalogue/rules/texts-are-complete';
import { zonesAreKnown } from '../../support/catalogue/rules/zones-are-known';
import { readSheets } from '../../support/catalogue/sheets';

const files = import.meta.glob<CarrierFile>('/src/lib/catalogue/carriers/*/*.ts', { eager: true });
const sheets = readSheets();
const sheet = sheets.flatMap(({ plans }) => plans);

test.each(
	Object.entries({
		everyFactHasASource,
		sourcesAreReal,
		idsAreStable: idsAreStable(sheet.map(({ id }) => id)),
		oneMainLife,
		noDeadReference,
		noDepositIsSourced,
		zonesAreKnown,
		textsAreComplete,
		numbersAgree,
		hoursAreSane,
		rulesMakeSense,
		termsAreTheSheets: termsAreTheSheets(sheet),
		lastStepsAreTheSheets: lastStepsAreTheSheets(sheet)
	})
)('%s in the whole catalogue', (_, rule) => {
	expect(rule(Object.values(files))).toEqual([]);
});

test('a carrier stands in the folder of its country, under its own id', () => {
	const places = Object.entries(files).map(([path, { carrier }]) => [
		path.split('/').slice(-2).join('/'),
		`${carrier.country.toLowerCase()}/${carrier.id}.ts`
	]);
	expect(places.filter(([is, wanted]) => is !== wanted)).toEqual([]);
});

test('every carrier has a sheet of its own, and the sheet has its plans in their order', () => {
	const plans = Object.entries(files).map(([path, file]) => [
		path.replace('/src/lib/catalogue/carriers/', 'tests/sheets/').replace('.ts', '.json'),
		file.plans.map(({ id }) => id)
	]);
	expect(sheets.map(({ path, plans: rows }) => [path, rows.map(({ id }) => id)])).toEqual(plans);
});
