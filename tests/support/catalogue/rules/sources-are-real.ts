import { parseCivilDate } from '$lib/domain/base/civil-date';
import { planRule } from './fault';

/** An address that opens, a day that exists, and a page only where somebody looked at one. */
export const sourcesAreReal = planRule(({ sources, revision }) => [
	...(parseCivilDate(revision) ? [] : [`revision ${revision} is no date`]),
	...sources.flatMap(({ fact, url, checked, seen, confidence }) => [
		...(parseCivilDate(checked) ? [] : [`${fact} was checked on ${checked}, which is no date`]),
		...(checked > revision ? [`${fact} was checked after the plan's revision`] : []),
		...(url !== undefined && !isWebAddress(url) ? [`${fact} has no web address: ${url}`] : []),
		...(url === undefined && seen !== 'no' ? [`${fact} was seen on a page without an address`] : []),
		...(seen === 'no' && confidence === 'high' ? [`${fact} is sure though nobody saw it`] : [])
	])
]);

function isWebAddress(text: string): boolean {
	return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
}
