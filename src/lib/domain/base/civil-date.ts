import { tzOffset } from '@date-fns/tz/tzOffset';
import { daysOn, isBeyondHorizon, isInstantWithinHorizon, isWithinHorizon, stoppedAtHorizon } from './horizon';
import { daysInMonth } from './months';

/** 'YYYY-MM-DD', no zone. Text sorts, serialises and cannot slip a day. */
export type CivilDate = string & { readonly brand: 'CivilDate' };
/** Epoch milliseconds. */
export type Instant = number & { readonly brand: 'Instant' };
/** IANA name that this device's `Intl` knows. */
export type Zone = string & { readonly brand: 'Zone' };
/** 'HH:MM'; '24:00' is the end of the day. */
export type ClockTime = string & { readonly brand: 'ClockTime' };

export const UTC = 'UTC' as Zone;
const MINUTE = 60_000;
const DAY = 86_400_000;

/** Real calendar days within the horizon only: '2027-02-30' and '9999-12-31' are undefined. */
export function parseCivilDate(text: string): CivilDate | undefined {
	return isWithinHorizon(text) ? parseCalendarDay(text) : undefined;
}

/** A real day of any year, so that one beyond the horizon differs from none. */
export function parseCalendarDay(text: string): CivilDate | undefined {
	const ms = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(text) : Number.NaN;
	return Number.isNaN(ms) || new Date(ms).toISOString().slice(0, 10) !== text ? undefined : (text as CivilDate);
}

export function parseClockTime(text: string): ClockTime | undefined {
	return /^(?:[01]\d|2[0-3]):[0-5]\d$|^24:00$/.test(text) ? (text as ClockTime) : undefined;
}

const zonesAsked = new Map<string, Zone | undefined>();

/** `undefined` where `Intl` does not know the zone, and for the aliases that name none. */
export function parseZone(text: string): Zone | undefined {
	// A formatter costs more than all dates of a record, and 10,000 records name few zones.
	if (!zonesAsked.has(text)) zonesAsked.set(text, zoneNamed(text));
	return zonesAsked.get(text);
}

function zoneNamed(text: string): Zone | undefined {
	if (text === 'Etc/Unknown') return undefined;
	try {
		new Intl.DateTimeFormat('en', { timeZone: text });
		return text as Zone;
	} catch {
		return undefined;
	}
}

/** Whether this device can still count in a zone that was stored, perhaps by another device. */
export function isKnownZone(zone: Zone): boolean {
	return parseZone(zone) !== undefined;
}

export function instant(ms: number): Instant {
	return ms as Instant;
}

/** ISO 8601 with an offset or `Z`, within the horizon. */
export function parseInstant(text: string): Instant | undefined {
	const ms = /^\d{4}-\d{2}-\d{2}T.*(?:Z|[+-]\d{2}:\d{2})$/.test(text) ? Date.parse(text) : Number.NaN;
	return isInstantWithinHorizon(ms) ? instant(ms) : undefined;
}

/** UTC ISO text with milliseconds and `Z`, for attributes and files. */
export function formatInstant(at: Instant): string {
	return new Date(at).toISOString();
}

export function addMilliseconds(at: Instant, ms: number): Instant {
	return instant(at + ms);
}

const textOfDays = new Map<number, CivilDate>();
const daysOfText = new Map<CivilDate, number>();
const monthsLater = new Map<number, Map<CivilDate, CivilDate>>();
const timesOfDay = new Map<number, ClockTime>();

/** 10,000 records share few days: what was worked out for one is looked up for the others. */
function remembered<Key, Value>(known: Map<Key, Value>, key: Key, workOut: (key: Key) => Value): Value {
	let value = known.get(key);
	if (value === undefined) known.set(key, (value = workOut(key)));
	return value;
}

function civilDate(epochDay: number): CivilDate {
	return remembered(
		textOfDays,
		stoppedAtHorizon(epochDay),
		(day) => new Date(day * DAY).toISOString().slice(0, 10) as CivilDate
	);
}

function epochDay(date: CivilDate): number {
	return remembered(daysOfText, date, (text) => Date.parse(text) / DAY);
}

export function addDays(date: CivilDate, days: number): CivilDate {
	return civilDate(daysOn(epochDay(date), days));
}

/** The same day number `months` later, clamped to the month's end. Call it on the anchor: stepping from a clamped date drifts. */
export function addMonths(date: CivilDate, months: number): CivilDate {
	const later = remembered(monthsLater, months, () => new Map<CivilDate, CivilDate>());
	const [year, month] = [yearOf(date), monthOf(date) - 1 + months];
	const add = () => civilDate(Date.UTC(year, month, Math.min(dayOfMonth(date), daysInMonth(year, month))) / DAY);
	return isBeyondHorizon(date) ? addDays(date, 1) : remembered(later, date, add);
}

/** Days from `from` to `to`, negative when `to` is earlier. */
export function daysBetween(from: CivilDate, to: CivilDate): number {
	return epochDay(to) - epochDay(from);
}

export function dayOfMonth(date: CivilDate): number {
	return Number(date.slice(8));
}

export function monthOf(date: CivilDate): number {
	return Number(date.slice(5, 7));
}

export function yearOf(date: CivilDate): number {
	return Number(date.slice(0, 4));
}

/** Monday is 0. */
export function weekdayIndex(date: CivilDate): number {
	return (((epochDay(date) + 3) % 7) + 7) % 7;
}

/** This day number in the date's month, clamped to the month's end: 31 in February is the 28th or 29th. */
export function inMonthOf(date: CivilDate, day: number): CivilDate {
	return addDays(date, Math.min(day, daysInMonth(yearOf(date), monthOf(date) - 1)) - dayOfMonth(date));
}

export function firstOfMonth(date: CivilDate): CivilDate {
	return inMonthOf(date, 1);
}

export function lastOfMonth(date: CivilDate): CivilDate {
	return inMonthOf(date, 31);
}

export function earliest<T extends CivilDate | Instant>(...values: readonly [T, ...T[]]): T {
	return values.reduce((a, b) => (b < a ? b : a));
}

export function latest<T extends CivilDate | Instant>(...values: readonly [T, ...T[]]): T {
	return values.reduce((a, b) => (b > a ? b : a));
}

// ── Zones. The libraries' day starts and ends are wrong in some zones (date-fns/tz#40), so these are ours ──

const offsetsByZone = new Map<Zone, Map<number, number>>();

/** Offset in ms at 00:00 UTC of a day. `Intl` is slow and 10,000 records share few days, so it is asked once. */
function offsetAtUtcDay(day: number, zone: Zone): number {
	const offsets = remembered(offsetsByZone, zone, () => new Map<number, number>());
	let offset = offsets.get(day);
	if (offset === undefined) offsets.set(day, (offset = tzOffset(zone, new Date(day * DAY)) * MINUTE));
	return offset;
}

function offsetAt(ms: number, zone: Zone): number {
	const day = Math.floor(ms / DAY);
	const before = offsetAtUtcDay(day, zone);
	return before === offsetAtUtcDay(day + 1, zone) ? before : tzOffset(zone, new Date(ms)) * MINUTE;
}

/** Every offset in force within two days of 00:00 UTC of this day; nearly always one. */
function offsetsAround(day: number, zone: Zone): readonly number[] {
	const first = offsetAtUtcDay(day - 2, zone);
	const changes = [-1, 0, 1, 2].some((step) => offsetAtUtcDay(day + step, zone) !== first);
	return changes ? [...new Set([-2, -1, 0, 1, 2].map((step) => offsetAtUtcDay(day + step, zone)))] : [first];
}

function localDay(ms: number, zone: Zone): number {
	return Math.floor((ms + offsetAt(ms, zone)) / DAY);
}

/** The date that a clock in `zone` shows at this moment. */
export function localDate(at: Instant, zone: Zone): CivilDate {
	return civilDate(localDay(at, zone));
}

/** The wall time that a clock in `zone` shows at this moment, to the minute. */
export function localTime(at: Instant, zone: Zone): ClockTime {
	const ms = at + offsetAt(at, zone);
	const timeOf = () => new Date(ms).toISOString().slice(11, 16) as ClockTime;
	return remembered(timesOfDay, Math.floor((ms % DAY) / MINUTE), timeOf);
}

const startsByZone = new Map<Zone, Map<CivilDate, Instant>>();

/**
 * The earliest instant whose local date is `date` or later. Where midnight does not exist it is the transition,
 * where it comes twice the first, and where the whole date was skipped (Apia 2011-12-30) the next day's start.
 */
export function dayStart(date: CivilDate, zone: Zone): Instant {
	const starts = remembered(startsByZone, zone, () => new Map<CivilDate, Instant>());
	return remembered(starts, date, () => startOfDay(epochDay(date), zone));
}

function startOfDay(day: number, zone: Zone): Instant {
	const offsets = offsetsAround(day, zone);
	const [only] = offsets;
	if (offsets.length === 1 && only !== undefined) return instant(day * DAY - only);
	const candidates = offsets
		.map((offset) => day * DAY - offset)
		.filter((ms) => localDay(ms, zone) >= day && localDay(ms - 1, zone) < day);
	return instant(candidates.length > 0 ? Math.min(...candidates) : transitionInto(day, zone));
}

/** Midnight falls into a gap: the first instant on or after it, found by halving. */
function transitionInto(day: number, zone: Zone): number {
	let before = day * DAY - 2 * DAY;
	let after = day * DAY + 2 * DAY;
	while (after - before > 1) {
		const middle = Math.floor((before + after) / 2);
		if (localDay(middle, zone) >= day) after = middle;
		else before = middle;
	}
	return after;
}

/** Exclusive end of a day: the start of the next one. Behind the horizon there is none, and the end stays behind it. */
export function dayEnd(date: CivilDate, zone: Zone): Instant {
	return isBeyondHorizon(date) ? addMilliseconds(dayStart(date, zone), DAY) : dayStart(addDays(date, 1), zone);
}

/** The moment a wall clock in `zone` shows `time` on `date`: of two the earlier; one that is skipped is moved forward by the gap. */
export function wall(date: CivilDate, time: ClockTime, zone: Zone): Instant {
	if (time === '24:00') return dayEnd(date, zone);
	const local = epochDay(date) * DAY + (Number(time.slice(0, 2)) * 60 + Number(time.slice(3))) * MINUTE;
	const offsets = offsetsAround(epochDay(date), zone);
	const [only] = offsets;
	if (offsets.length === 1 && only !== undefined) return instant(local - only);
	const matches = offsets.map((offset) => local - offset).filter((ms) => ms + offsetAt(ms, zone) === local);
	// In a gap the offset before it is the smaller one: counting with it lands the gap's length later.
	return instant(matches.length > 0 ? Math.min(...matches) : local - Math.min(...offsets));
}

/** The last civil day that is still in time for an exclusive end. */
export function lastDayBefore(end: Instant, zone: Zone): CivilDate {
	return localDate(addMilliseconds(end, -1), zone);
}
