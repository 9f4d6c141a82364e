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
	const own = OWN_DATES[locale];
	if (own) {
		const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
		return own({ year: withYear ? year : undefined, month, day, weekday: new Date(date).getUTCDay() });
	}
	return intlDate(date, withYear, locale);
}

interface DateParts {
	year: number | undefined; // where it is said
	month: number; // from 1
	day: number;
	weekday: number; // 0: Sunday
}

const WEEKDAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** The languages that the app speaks itself write their dates themselves: the browser's first formatter holds up a start. */
const OWN_DATES: Partial<Record<Locale, (parts: DateParts) => string>> = {
	// Day before month, no commas: neither English that `Intl` knows writes it so.
	en: ({ year, month, day, weekday }) =>
		[WEEKDAYS[weekday], day, MONTHS[month - 1], year].filter((part) => part !== undefined).join(' '),
	'zh-Hans': ({ year, month, day, weekday }) =>
		`${year === undefined ? '' : `${year}年`}${month}月${day}日周${'日一二三四五六'[weekday] ?? ''}`
};

function intlDate(date: CivilDate, withYear: boolean, locale: Locale): string {
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
	return format.format(new Date(date));
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
