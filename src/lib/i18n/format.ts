import { localDate, localTime, yearOf, type CivilDate, type Instant, type Zone } from '$lib/domain/base/civil-date';
import { currentLocale, type Locale } from './locale';

const dateFormats = new Map<string, Intl.DateTimeFormat>();
const zoneNames = new Map<string, string>();

/** `Intl` formatters take longer to build than a whole list takes to draw. */
export function cached<T>(cache: Map<string, T>, key: string, make: () => T): T {
	let value = cache.get(key);
	if (value === undefined) cache.set(key, (value = make()));
	return value;
}

/**
 * With weekday, in the reader's language: "Tue 5 Jan 2027", "2027年1月5日周二". With `today` the year is left out
 * where it is this year's.
 */
export function formatDate(date: CivilDate, today?: CivilDate, locale: Locale = currentLocale()): string {
	const withYear = today === undefined || yearOf(today) !== yearOf(date);
	const format = cached(
		dateFormats,
		`${locale} ${withYear}`,
		() =>
			new Intl.DateTimeFormat(locale, {
				weekday: 'short',
				day: 'numeric',
				month: 'short',
				...(withYear && { year: 'numeric' }),
				timeZone: 'UTC'
			})
	);
	const at = new Date(date);
	if (locale !== 'en') return format.format(at);
	const parts = Object.fromEntries(format.formatToParts(at).map(({ type, value }) => [type, value]));
	// Day before month, no commas: neither English that `Intl` knows writes it so.
	return [parts.weekday, parts.day, parts.month, parts.year].filter((part) => part !== undefined).join(' ');
}

/** Date and wall time that a clock in `zone` shows: "Wed 30 Dec, 09:00". */
export function formatInstantIn(zone: Zone, at: Instant, today?: CivilDate, locale: Locale = currentLocale()): string {
	const date = formatDate(localDate(at, zone), today, locale);
	return `${date}${locale === 'en' ? ', ' : ' '}${localTime(at, zone)}`;
}

/** What people call the clock of a zone: "Japan time", "香港时间". */
export function zoneName(zone: Zone, locale: Locale = currentLocale()): string {
	return cached(zoneNames, `${locale} ${zone}`, () => {
		const names = (['shortGeneric', 'longGeneric'] as const)
			.map((style) => zoneNameIn(zone, locale, style))
			.filter((name) => !/^[A-Z]{2,5}$/.test(name));
		// The short form of Hong Kong is its full official name, the long form of Tokyo says "Standard": the shorter one is the plain one.
		const shortest = names.reduce((a, b) => (b.length < a.length ? b : a), names[0] ?? zone);
		return locale === 'en' ? shortest.replace(/ Time$/, ' time') : shortest;
	});
}

function zoneNameIn(zone: Zone, locale: Locale, style: 'shortGeneric' | 'longGeneric'): string {
	const format = new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, { timeZone: zone, timeZoneName: style });
	return format.formatToParts(0).find((part) => part.type === 'timeZoneName')?.value ?? zone;
}
