import { catalogueEntries } from './catalogue-files';
import { COMPLETE_LOCALES } from '$lib/domain/base/languages.js';
import { inLocale } from '../in-locale';
import { procedureText } from './procedure-text';

/** One of each kind: shop, web only, phone, Hong Kong contract, travel card, HKT, rental, kept number. */
const PLANS = [
	'docomo-monthly',
	'linemo',
	'au-monthly',
	'cmhk-monthly',
	'cuniq-travel',
	'csl-monthly',
	'keikaku',
	'giffgaff-payg'
];

/** What the screens tell of eight plans, by the name of the checked-in file. */
export function goldenProcedures(): ReadonlyMap<string, string> {
	return new Map(
		catalogueEntries
			.filter(({ plan }) => PLANS.includes(plan.id))
			.flatMap((entry) =>
				COMPLETE_LOCALES.map((locale) => [
					`${entry.plan.id}.${locale}.txt`,
					inLocale(locale, () => procedureText(entry))
				])
			)
	);
}
