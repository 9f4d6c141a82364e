import { daysBetween, localDate, localTime, type Instant, type Zone } from '$lib/domain/base/civil-date';
import { currentLocale, type Locale } from './locale';

/** How long ago a moment was, as people say it: "today 08:12", "yesterday", "3 days ago". */
export function formatAge(at: Instant, now: Instant, zone: Zone, locale: Locale = currentLocale()): string {
	const days = daysBetween(localDate(at, zone), localDate(now, zone));
	const said = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(-days, 'day');
	return days === 0 ? `${said} ${localTime(at, zone)}` : said;
}
