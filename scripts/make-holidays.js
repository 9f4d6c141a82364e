// Writes src/lib/domain/base/holidays.ts: the days off that move a deadline, Japan and Hong Kong, without the network.
//
// Japan is computed from the Act on National Holidays (Happy Mondays, equinoxes, substitute and sandwiched days) and
// checked against the Cabinet Office's published dates, https://www8.cao.go.jp/chosei/shukujitsu/gaiyou.html
// (2027 as published on 2026-02-02).
// Hong Kong is computed from the schedule of the General Holidays Ordinance, Cap. 149 (Easter, the lunar calendar,
// what falls on a Sunday) and checked against the gazetted lists: https://www.info.gov.hk/gia/general/202505/16/P2025051300354.htm
// for 2026, https://www.1823.gov.hk/common/ical/en.json for the running years.
// 2028 is not yet published in either: computed only.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';

const FIRST_YEAR = 2025;
const LAST_YEAR = 2028;
const DAY = 86_400_000;

/** As published; the computed lists must say the same. @type {Record<'JP' | 'HK', Record<number, string>>} */
const published = {
	JP: {
		2025: '0101 0113 0211 0223 0224 0320 0429 0503 0504 0505 0506 0721 0811 0915 0923 1013 1103 1123 1124',
		2026: '0101 0112 0211 0223 0320 0429 0503 0504 0505 0506 0720 0811 0921 0922 0923 1012 1103 1123',
		2027: '0101 0111 0211 0223 0321 0322 0429 0503 0504 0505 0719 0811 0920 0923 1011 1103 1123'
	},
	HK: {
		2025: '0101 0129 0130 0131 0404 0418 0419 0421 0501 0505 0531 0701 1001 1007 1029 1225 1226',
		2026: '0101 0217 0218 0219 0403 0404 0406 0407 0501 0525 0619 0701 0926 1001 1019 1225 1226',
		2027: '0101 0206 0208 0209 0326 0327 0329 0405 0501 0513 0609 0701 0916 1001 1008 1225 1227'
	}
};

/** @param {number} year @param {number} month @param {number} day */
const ms = (year, month, day) => Date.UTC(year, month - 1, day);
/** @param {number} date */
const isSunday = (date) => new Date(date).getUTCDay() === 0;

/** @param {number} year @param {number} month @param {number} nth */
function nthMonday(year, month, nth) {
	const weekday = new Date(ms(year, month, 1)).getUTCDay();
	return ms(year, month, 1 + ((8 - weekday) % 7) + (nth - 1) * 7);
}

/** The astronomical day in Japan, valid from 1980 to 2099. @param {number} year @param {number} base */
function equinox(year, base) {
	return Math.floor(base + 0.242194 * (year - 1980) - Math.floor((year - 1980) / 4));
}

/** @param {number} year */
function japan(year) {
	const fixed = [
		[1, 1],
		[2, 11],
		[2, 23],
		[3, equinox(year, 20.8431)],
		[4, 29],
		[5, 3],
		[5, 4],
		[5, 5],
		[8, 11],
		[9, equinox(year, 23.2488)],
		[11, 3],
		[11, 23]
	].map(([month = 1, day = 1]) => ms(year, month, day));
	const mondays = [nthMonday(year, 1, 2), nthMonday(year, 7, 3), nthMonday(year, 9, 3), nthMonday(year, 10, 2)];
	const days = new Set([...fixed, ...mondays]);
	// Article 3: a holiday on a Sunday moves to the next day that is none; a day between two holidays is one.
	const substitutes = [...days].filter(isSunday).map((date) => nextOutside(date, days));
	const sandwiched = [...days].map((date) => date + DAY).filter((date) => !days.has(date) && days.has(date + DAY));
	return new Set([...days, ...substitutes, ...sandwiched.filter((date) => !isSunday(date))]);
}

/** @param {number} date @param {ReadonlySet<number>} days */
function nextOutside(date, days) {
	let next = date + DAY;
	while (days.has(next) || isSunday(next)) next += DAY;
	return next;
}

/** Gregorian Easter Sunday (Anonymous algorithm). @param {number} year */
function easter(year) {
	const a = year % 19;
	const b = Math.floor(year / 100);
	const c = year % 100;
	const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
	const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
	const n = h + l - 7 * Math.floor((a + 11 * h + 22 * l) / 451) + 114;
	return ms(year, Math.floor(n / 31), (n % 31) + 1);
}

/**
 * Lunar New Year, Buddha's Birthday, Tuen Ng, Mid-Autumn and Chung Yeung as the Observatory's conversion table has them,
 * https://www.hko.gov.hk/en/gts/time/conversion.htm: ICU puts the new moon of 2027-02-06, 23:56 in Beijing, a day late.
 * @type {Record<number, readonly [string, string, string, string, string]>}
 */
const lunarDays = {
	2025: ['0129', '0505', '0531', '1006', '1029'],
	2026: ['0217', '0524', '0619', '0925', '1018'],
	2027: ['0206', '0513', '0609', '0915', '1008'],
	2028: ['0126', '0502', '0528', '1003', '1026']
};

/** @param {number} year */
function lunar(year) {
	const days = lunarDays[year];
	if (days === undefined) throw new Error(`The lunar days of ${year} are missing`);
	const at = (/** @type {string} */ day) => ms(year, Number(day.slice(0, 2)), Number(day.slice(2)));
	const [newYear, buddha, tuenNg, midAutumn, chungYeung] = days;
	return {
		newYear: at(newYear),
		buddha: at(buddha),
		tuenNg: at(tuenNg),
		midAutumn: at(midAutumn),
		chungYeung: at(chungYeung)
	};
}

/** Ching Ming, the sun at 15 degrees, in the 21st century. @param {number} year */
function chingMing(year) {
	const short = year % 100;
	return ms(year, 4, Math.floor(short * 0.2422 + 4.81) - Math.floor(short / 4));
}

/** @param {number} year */
function hongKong(year) {
	const { newYear, buddha, tuenNg, midAutumn, chungYeung } = lunar(year);
	const sunday = easter(year);
	const christmas = ms(year, 12, 25);
	const days = new Set(
		[
			ms(year, 1, 1),
			...[newYear, newYear + DAY, newYear + 2 * DAY],
			chingMing(year),
			...[sunday - 2 * DAY, sunday - DAY, sunday + DAY],
			ms(year, 5, 1),
			buddha,
			tuenNg,
			ms(year, 7, 1),
			midAutumn + DAY,
			ms(year, 10, 1),
			chungYeung,
			...[christmas, christmas + DAY]
		].sort((a, b) => a - b)
	);
	for (const date of [...days].filter(isSunday)) {
		days.add(nextOutside(date, days));
		days.delete(date);
	}
	return days;
}

/** @param {Iterable<number>} dates */
function written(dates) {
	const monthAndDay = (/** @type {number} */ date) => new Date(date).toISOString().slice(5, 10).replace('-', '');
	return [...dates]
		.sort((a, b) => a - b)
		.map(monthAndDay)
		.join(' ');
}

/** @param {'JP' | 'HK'} calendar @param {(year: number) => Set<number>} compute */
function yearsOf(calendar, compute) {
	const years = Array.from({ length: LAST_YEAR - FIRST_YEAR + 1 }, (_, index) => FIRST_YEAR + index);
	return years.map((year) => {
		const computed = written(compute(year));
		const official = published[calendar][year];
		if (official !== undefined && official !== computed)
			throw new Error(`${calendar} ${year}\n published ${official}\n computed  ${computed}`);
		return computed;
	});
}

/** The text of src/lib/domain/base/holidays.ts. */
export async function holidaysModule() {
	const text = `// Generated by scripts/make-holidays.js, which names the sources; 2028 is provisional.
import type { HolidayList, Holidays } from './business-days';
import { parseCivilDate } from './civil-date';

const FIRST_YEAR = ${FIRST_YEAR};

/** One line of month and day per year. */
function listOf(...years: readonly string[]): HolidayList {
	const dates = years.flatMap((line, index) =>
		line.split(' ').map((day) => \`\${FIRST_YEAR + index}-\${day.slice(0, 2)}-\${day.slice(2)}\`)
	);
	const days = new Set(dates.flatMap((text) => parseCivilDate(text) ?? []));
	return { days, firstYear: FIRST_YEAR, lastYear: FIRST_YEAR + years.length - 1 };
}

/** National holidays of Japan, general holidays of Hong Kong. */
export const HOLIDAYS: Holidays = {
	JP: listOf(${yearsOf('JP', japan)
		.map((line) => `'${line}'`)
		.join(',')}),
	HK: listOf(${yearsOf('HK', hongKong)
		.map((line) => `'${line}'`)
		.join(',')})
};
`;
	return format(text, { ...(await resolveConfig(target)), filepath: target });
}

const target = fileURLToPath(new URL('../src/lib/domain/base/holidays.ts', import.meta.url));

if (process.argv[1] === fileURLToPath(import.meta.url)) {
	const text = await holidaysModule();
	if (process.argv.includes('--check')) {
		if (readFileSync(target, 'utf8') !== text) throw new Error('holidays.ts is not what this script makes: run it');
	} else {
		writeFileSync(target, text);
	}
}
