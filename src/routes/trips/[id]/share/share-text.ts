import type { Subscription } from '$lib/domain/record/subscription';
import { daysOf } from '$lib/domain/trip/trip';
import { formatDate } from '$lib/i18n/format';
import { formatMoney } from '$lib/i18n/format-money';
import { m } from '$lib/i18n/paraglide/messages';
import { rangeWords } from '$lib/i18n/words/day-words';
import { coveredWords, gapWords } from '../cover-words';
import type { TripView } from '../trip-view';
import { publicSim, publicTitle } from './public-trip';

/** The trip in plain lines, for whoever travels along: of a number no more than its last four digits. */
export function shareText(view: TripView): string {
	const { trip, today, coverage, own, spent } = view;
	const days = daysOf(trip);
	const lines = [
		publicTitle(view),
		...(days ? [rangeWords({ from: days.from, to: days.until }, today)] : []),
		...(coverage ? [[coveredWords(coverage), gapWords(coverage, today)].filter((text) => text !== '').join(' ')] : []),
		...own.map(({ subscription }) => simLine(subscription, view)),
		...(spent.length > 0 ? [m.own_spent({ amount: spent.map((money) => formatMoney(money)).join(', ') })] : [])
	];
	return lines.join('\n');
}

/** "Sakura eSIM, ··· 4821: Sat 12 Dec – Sat 19 Dec". */
export function simLine(subscription: Subscription, view: TripView): string {
	const { name, number } = publicSim(subscription);
	const of = { name, days: daysWords(subscription.id, view) };
	return number === undefined ? m.trip_share_sim_plain(of) : m.trip_share_sim({ ...of, number });
}

function daysWords(id: string, { coverage, today }: TripView): string {
	const cover = coverage?.rows.find((row) => row.cover.id === id)?.cover;
	if (!cover) return m.trip_share_no_days();
	if (cover.to === undefined) return m.trip_open_end({ date: formatDate(cover.from, today) });
	return rangeWords({ from: cover.from, to: cover.to }, today);
}
