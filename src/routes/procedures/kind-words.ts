import { COMPLETE_LOCALES } from '$lib/domain/base/languages.js';
import type { PlanListing } from '$lib/catalogue/plan-listing';
import type { ProcedureTopic } from '$lib/domain/procedure/topic';
import * as words from '$lib/i18n/paraglide/areas/procedure.js';
import { countryNames } from '$lib/i18n/country-names';
import { billingWords, formWords, onlineShort } from './plan-words';

/** Name and sentence of a kind, in every language that is complete: people type the word they know. */
export function topicWords(topic: ProcedureTopic): readonly string[] {
	return COMPLETE_LOCALES.flatMap((locale) => [
		words[`procedure_topic_${topic}`]({}, { locale }),
		words[`procedure_topic_${topic}_detail`]({}, { locale })
	]);
}

/** What a plan is found by besides its names: country, form, billing, kind of procedure, whether online. */
export function kindWords({ country, form, billing, topic, online }: PlanListing): readonly string[] {
	return [
		...countryNames(country),
		...COMPLETE_LOCALES.flatMap((locale) => [
			...form.map((each) => formWords(each, locale)),
			billingWords(billing, locale),
			words[`procedure_topic_${topic}`]({}, { locale }),
			onlineShort(online, locale)
		])
	];
}
