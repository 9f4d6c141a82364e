import type { CivilDate } from '$lib/domain/base/civil-date';
import { formatDate } from '$lib/i18n/format';
import { currentLocale } from '$lib/i18n/locale';
import { m } from '$lib/i18n/paraglide/messages';

interface Days {
	from: CivilDate;
	to: CivilDate;
}

/** "Sat 12 Dec – Tue 22 Dec", or the one day. */
export function rangeWords({ from, to }: Days, today: CivilDate): string {
	if (from === to) return formatDate(from, today);
	return m.trip_range({ from: formatDate(from, today), to: formatDate(to, today) });
}

/** Several of them in a sentence. */
export function rangesWords(runs: readonly Days[], today: CivilDate): string {
	const list = new Intl.ListFormat(currentLocale(), { type: 'conjunction' });
	return list.format(runs.map((run) => rangeWords(run, today)));
}
