import { expect, test } from 'vitest';
import type { CarrierFile } from '$lib/catalogue/catalogue';
import sheet from '../../vectors/plan-terms.json';
import published from './published-plans.json';
import { everyFactHasASource } from './rules/every-fact-has-a-source';
import { hoursAreSane } from './rules/hours-are-sane';
import { idsAreStable } from './rules/ids-are-stable';
import { noDeadReference } from './rules/no-dead-reference';
import { numbersAgree } from './rules/numbers-agree';
import { oneMainLife } from './rules/one-main-life';
import { rulesMakeSense } from './rules/rules-make-sense';
import { sourcesAreReal } from './rules/sources-are-real';
import { termsAreTheSheets } from './rules/terms-are-the-sheets';
import { textsAreComplete } from './rules/texts-are-complete';
import { zonesAreKnown } from './rules/zones-are-known';

const files = import.meta.glob<CarrierFile>('/src/lib/catalogue/carriers/*/*.ts', { eager: true });

test.each(
	Object.entries({
		everyFactHasASource,
		sourcesAreReal,
		idsAreStable: idsAreStable(published),
		oneMainLife,
		noDeadReference,
		zonesAreKnown,
		textsAreComplete,
		numbersAgree,
		hoursAreSane,
		rulesMakeSense,
		termsAreTheSheets: termsAreTheSheets(sheet)
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
