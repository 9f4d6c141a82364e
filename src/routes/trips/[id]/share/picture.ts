import { addDays, dayOfMonth, daysBetween, weekdayIndex, type CivilDate } from '$lib/domain/base/civil-date';
import type { Run } from '$lib/domain/trip/coverage';
import { daysOf, type TripDays } from '$lib/domain/trip/trip';
import { weekdayInitial } from '$lib/i18n/calendar-names';
import { countryName } from '$lib/i18n/country-name';
import { formatDate } from '$lib/i18n/format';
import { currentLocale } from '$lib/i18n/locale';
import { m } from '$lib/i18n/paraglide/messages';
import { rangeWords } from '$lib/i18n/words/day-words';
import { coveredWords, gapWords } from '../cover-words';
import type { TripView } from '../trip-view';
import { publicSim, publicTitle } from './public-trip';
import { simLine } from './share-text';

/** A bar, its place and length as shares of the trip's days. */
interface PictureBar {
	at: number;
	length: number;
}
export interface PictureRow {
	name: string;
	look: 'running' | 'planned' | 'missing';
	bars: readonly PictureBar[];
}
/** What the picture of a trip holds, in words and shares: how it is drawn is another matter. */
export interface TripPicture {
	title: string;
	about: string;
	said: string;
	gap: string;
	days: readonly { weekday: string; day: string }[]; // none where they are too many to be told apart
	rows: readonly PictureRow[];
	legend: string; // what an outlined bar is; empty where there is none
	lines: readonly string[];
	foot: string;
}

/** As many as a picture has room for. */
const MOST_DAYS = 21;
const MOST_ROWS = 24;

export function pictureOf(view: TripView): TripPicture {
	const { trip, today, coverage, own, countries } = view;
	const days = daysOf(trip);
	const list = new Intl.ListFormat(currentLocale(), { type: 'conjunction' });
	const about = [
		days ? rangeWords({ from: days.from, to: days.until }, today) : m.trip_phase_undated(),
		list.format(countries.map((country) => countryName(country))),
		m.trip_sims({ count: own.length })
	];
	const lines = own.slice(0, MOST_ROWS).map(({ subscription }) => simLine(subscription, view));
	return {
		title: publicTitle(view),
		about: about.filter((text) => text !== '').join(' · '),
		said: coverage ? coveredWords(coverage) : '',
		gap: coverage ? gapWords(coverage, today) : '',
		days: days ? dayLabels(days) : [],
		rows: days ? rowsOf(view, days) : [],
		legend: coverage?.rows.some(({ cover, runs }) => cover.how === 'planned' && runs.length > 0)
			? m.own_share_planned()
			: '',
		lines: own.length > MOST_ROWS ? [...lines, m.own_share_more({ count: own.length - MOST_ROWS })] : lines,
		foot: m.own_share_foot({ date: formatDate(today) })
	};
}

function dayLabels({ from, until }: TripDays): TripPicture['days'] {
	const count = daysBetween(from, until) + 1;
	if (count > MOST_DAYS) return [];
	return Array.from({ length: count }, (_, step) => addDays(from, step)).map((day) => ({
		weekday: weekdayInitial(weekdayIndex(day)),
		day: String(dayOfMonth(day))
	}));
}

function rowsOf({ coverage, viewOf }: TripView, days: TripDays): readonly PictureRow[] {
	if (!coverage) return [];
	const rows = coverage.rows.flatMap(({ cover, runs }): readonly PictureRow[] => {
		const view = viewOf(cover.id);
		return view && runs.length > 0
			? [{ name: publicSim(view.subscription).name, look: cover.how, bars: barsOf(runs, days) }]
			: [];
	});
	const shown = rows.slice(0, MOST_ROWS);
	if (coverage.gaps.length === 0) return shown;
	return [...shown, { name: m.trip_nothing_row(), look: 'missing', bars: barsOf(coverage.gaps, days) }];
}

function barsOf(runs: readonly Run[], { from, until }: TripDays): readonly PictureBar[] {
	const count = daysBetween(from, until) + 1;
	const share = (length: number) => length / count;
	return runs.map((run: { from: CivilDate; to: CivilDate }) => ({
		at: share(daysBetween(from, run.from)),
		length: share(daysBetween(run.from, run.to) + 1)
	}));
}
