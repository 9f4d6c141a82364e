import { daysBetween, localDate, parseCivilDate, parseZone, type Instant } from '$lib/domain/base/civil-date';
import { formatDate, zoneName } from '$lib/i18n/format';
import { m } from '$lib/i18n/paraglide/messages.js';

/** A date written out with weekday and zone, and how far it is from today there; nothing for what is no date yet. */
export function writtenDate(
	text: string,
	zoneText: string,
	now: Instant
): { note: string; aside?: string } | undefined {
	const date = parseCivilDate(text);
	const zone = parseZone(zoneText);
	if (date === undefined) return undefined;
	if (zone === undefined) return { note: formatDate(date) };
	const distance = distanceWords(daysBetween(localDate(now, zone), date));
	return { note: formatDate(date), aside: m.form_date_aside({ zone: zoneName(zone), distance }) };
}

function distanceWords(days: number): string {
	if (days === 0) return m.form_today();
	return days < 0 ? m.form_days_ago({ count: -days }) : m.form_days_ahead({ count: days });
}
