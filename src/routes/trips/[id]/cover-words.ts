import { addDays, type CivilDate } from '$lib/domain/base/civil-date';
import type { NoCover } from '$lib/domain/trip/cover';
import type { Coverage, Run } from '$lib/domain/trip/coverage';
import { countryName } from '$lib/i18n/country-name';
import { currentLocale } from '$lib/i18n/locale';
import { m } from '$lib/i18n/paraglide/messages';
import { rangesWords } from '$lib/i18n/words/day-words';

/** How many of the days have a SIM. */
export function coveredWords({ days, covered }: Coverage): string {
	if (covered === 0) return m.trip_covered_none();
	return covered === days ? m.trip_covered_all({ count: days }) : m.trip_covered_part({ covered, count: days });
}

/** On which days none serves, and where that is; empty where there is no such day. */
export function gapWords({ gaps, covered }: Coverage, today: CivilDate): string {
	if (gaps.length === 0 || covered === 0) return '';
	const list = new Intl.ListFormat(currentLocale(), { type: 'conjunction' });
	return m.trip_not_on({ days: list.format(byCountry(gaps).map((runs) => runsWords(runs, today))) });
}

/** Runs that follow each other in one country are named with it once. */
function byCountry(gaps: readonly Run[]): readonly (readonly Run[])[] {
	const groups: Run[][] = [];
	for (const gap of gaps) {
		const last = groups.at(-1);
		if (last && last[0]?.country === gap.country) last.push(gap);
		else groups.push([gap]);
	}
	return groups;
}

/** On which days more than one serves: no harm, but perhaps not meant. */
export function overlapWords({ overlaps }: Coverage, today: CivilDate): string {
	return overlaps.length === 0 ? '' : m.trip_more_at_once({ days: rangesWords(joined(overlaps), today) });
}

/** "Sun 20 Dec and Tue 22 Dec in Hong Kong". */
function runsWords(runs: readonly Run[], today: CivilDate): string {
	const days = rangesWords(runs, today);
	const country = runs[0]?.country;
	return country === undefined ? days : m.trip_run_in({ days, country: countryName(country) });
}

const reasons: Record<NoCover['why'], (values: { name: string }) => string> = {
	'end-unknown': m.trip_none_end_unknown,
	'too-late': m.trip_none_too_late,
	'not-started': m.trip_none_not_started,
	stopped: m.trip_none_stopped,
	'zone-unknown': m.trip_none_zone_unknown
};

/** Why a record has no bar. */
export function withoutWords({ why }: NoCover, name: string): string {
	return reasons[why]({ name });
}

/** Whatever the country: on a journey from one to the other the days follow each other. */
function joined(runs: readonly Run[]): readonly Run[] {
	const all: Run[] = [];
	for (const run of runs) {
		const last = all.at(-1);
		if (last && addDays(last.to, 1) === run.from) last.to = run.to;
		else all.push({ ...run });
	}
	return all;
}
