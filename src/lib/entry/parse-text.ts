import {
	parseCalendarDay,
	parseClockTime,
	parseZone,
	type CivilDate,
	type ClockTime,
	type Zone
} from '$lib/domain/base/civil-date';
import { isWithinHorizon } from '$lib/domain/base/horizon';
import { normaliseDigits } from '$lib/domain/base/money';
import { readCount } from '$lib/domain/base/typed-number';
import { isWithin } from '$lib/domain/base/text-length';
import { IMPOSSIBLE } from './draft';
import { bad, good, type Parsed } from './issues';

/** Ten years of days; a plan that runs longer is counted in months or has a date. */
export const MOST_DAYS = 3660;
export const MOST_MONTHS = 240;

/** `text` is trimmed and never empty, in all of these. */
export function parseText(longest: number): (text: string) => Parsed<string> {
	return (text) => (isWithin(longest, text) ? good(text) : bad('too-long'));
}

export function parseDate(text: string): Parsed<CivilDate> {
	const date = text === IMPOSSIBLE ? undefined : parseCalendarDay(normaliseDigits(text));
	if (date === undefined) return bad('impossible-date');
	return isWithinHorizon(date) ? good(date) : bad('beyond-horizon');
}

export function parseTime(text: string): Parsed<ClockTime> {
	const time = text === IMPOSSIBLE ? undefined : parseClockTime(normaliseDigits(text));
	return time === undefined ? bad('impossible-time') : good(time);
}

/** A whole number from `least` to `most`, also in full-width digits. */
export function parseCount(least: number, most: number): (text: string) => Parsed<number> {
	return (text) => {
		const typed = readCount(text);
		if (!typed.ok) return bad(typed.issue);
		const count = typed.value;
		if (count < least) return bad('too-small');
		return count > most ? bad('too-large') : good(count);
	};
}

export function parseZoneName(text: string): Parsed<Zone> {
	const zone = parseZone(text);
	return zone === undefined ? bad('unknown-zone') : good(zone);
}

export function parseChoice<T extends string>(choices: readonly T[]): (text: string) => Parsed<T> {
	return (text) => {
		const choice = choices.find((one) => one === text);
		return choice === undefined ? bad('not-a-choice') : good(choice);
	};
}

/** ISO 3166 alpha-2; which codes there are is the catalogue's to say. */
export function parseCountry(text: string): Parsed<string> {
	return /^[A-Z]{2}$/.test(text) ? good(text) : bad('unknown-country');
}
