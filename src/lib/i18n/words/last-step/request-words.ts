import { localTime, type Instant, type Zone } from '$lib/domain/base/civil-date';
import type { RequestFacts } from '$lib/domain/procedure/request-facts';
import { zoneName } from '$lib/i18n/format';
import { currentLocale } from '$lib/i18n/locale';
import { localized } from '$lib/i18n/localized';
import * as words from '$lib/i18n/paraglide/areas/last_step.js';
import { feeSummary } from '$lib/i18n/words/procedure-words';

/** The moment of today at which the carrier's day closes, and the clocks on which it is said. */
export interface ClosingTime {
	at: Instant;
	zone: Zone; // the carrier's
	here: Zone;
}

/** What is known of the request beyond its path, one sentence each, the ones that decide first. */
export function requestLines(request: RequestFacts, closing: ClosingTime | undefined): readonly string[] {
	const { counts, stops, confirms, documents, fees } = request;
	return [
		...(closing ? [closingWords(closing)] : []),
		...(counts ? [words.last_step_said_for_day({ text: localized(counts) })] : []),
		...(stops ? [words.last_step_said_stops({ text: localized(stops) })] : endsWords(request)),
		...dayWords(request),
		...(confirms ? [words.last_step_said_confirms({ text: localized(confirms) })] : []),
		...(documents.length > 0 ? [words.last_step_bring({ list: listed(documents.map(localized)) })] : []),
		...(fees.length > 0 ? [words.last_step_may_cost({ list: listed(fees.map(feeSummary)) })] : [])
	];
}

/** What nobody could be found to say of it, by name; a menu path only where there are menus. */
export function requestUnknowns(request: RequestFacts, hasMenus: boolean): readonly string[] {
	const { path, closesAt, counts, dayChosen, stops, ends, confirms } = request;
	return [
		...(hasMenus && !path ? [words.last_step_unknown_path()] : []),
		...(closesAt === undefined && !counts && ends !== 'with-rule' ? [words.last_step_unknown_hour()] : []),
		...(dayChosen === 'unknown' ? [words.last_step_unknown_day()] : []),
		...(ends === 'unknown' && !stops ? [words.last_step_unknown_stops()] : []),
		...(confirms ? [] : [words.last_step_unknown_confirms()])
	];
}

export function unknownWords(unknown: readonly string[]): string {
	return words.last_step_unknown({ list: listed(unknown) });
}

function closingWords({ at, zone, here }: ClosingTime): string {
	const [time, mine] = [localTime(at, zone), localTime(at, here)];
	const said = { time, zone: zoneName(zone) };
	return time === mine ? words.last_step_closes_at(said) : words.last_step_closes_at_here({ ...said, here: mine });
}

function endsWords({ ends }: RequestFacts): readonly string[] {
	switch (ends) {
		case 'on-request':
			return [words.last_step_ends_on_request()];
		case 'next-day':
			return [words.last_step_ends_next_day()];
		case 'with-rule':
			return [words.last_step_ends_with_rule()];
		case 'chosen-day':
			return [words.last_step_ends_chosen_day()];
		case 'unknown':
			return [];
	}
}

/** That the day is chosen is said where the line's end is. */
function dayWords({ dayChosen, ends, stops }: RequestFacts): readonly string[] {
	if (dayChosen === 'yes') return stops || ends !== 'chosen-day' ? [words.last_step_day_yes()] : [];
	return dayChosen === 'no' && ends === 'on-request' ? [words.last_step_day_no()] : [];
}

function listed(texts: readonly string[]): string {
	return texts.join(words.last_step_list_separator());
}

/** "The pages are in Japanese", for who reads something else. */
export function languageWords({ language }: RequestFacts): string | undefined {
	const reader = currentLocale();
	if (language === undefined || language.slice(0, 2) === reader.slice(0, 2)) return undefined;
	const name = new Intl.DisplayNames(reader, { type: 'language' }).of(language) ?? language;
	return words.last_step_language({ language: name });
}
