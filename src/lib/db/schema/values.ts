import {
	parseCivilDate,
	parseClockTime,
	parseInstant,
	parseZone,
	type CivilDate,
	type ClockTime,
	type Instant,
	type Zone
} from '$lib/domain/base/civil-date';
import { HORIZON, isWithinHorizon } from '$lib/domain/base/horizon';
import { isCurrency, type Currency } from '$lib/domain/base/iso-4217';
import { isWithin, LONGEST_NAME, LONGEST_NOTES } from '$lib/domain/base/text-length';
import { LOCALES } from '$lib/domain/base/languages.js';
import type { Localized } from '$lib/domain/base/localized';
import type { LifeId, Span } from '$lib/domain/validity/validity';
import * as v from 'valibot';

/** Longer than any form lets through: the file of a hostile hand must not fill the device, our own must always pass. */
const LONGEST_ID = 120;
const LONGEST_LINE = 400;
/** Of the years that a date may lie in, in UTC. */
const EARLIEST_INSTANT = utc(`${HORIZON.first}T00:00:00Z`);
const LATEST_INSTANT = utc(`${HORIZON.last}T23:59:59.999Z`);
const MOST_DAYS = 100_000;

/** A rule's own numbers: days, months, hours. */
export const count = v.pipe(v.number(), v.integer(), v.minValue(-MOST_DAYS), v.maxValue(MOST_DAYS));
export const id = v.pipe(v.string(), v.minLength(1), v.maxLength(LONGEST_ID));
/** Part of a path such as `terms.exits.<id>.rule`, so without a dot. */
export const pathId = v.pipe(id, v.regex(/^[^.]+$/));
export const line = v.pipe(v.string(), v.maxLength(LONGEST_LINE));
export const name = textWithin(LONGEST_NAME);
export const notes = textWithin(LONGEST_NOTES);

/** As the forms count: what could be saved must come back from a backup. */
function textWithin(longest: number) {
	return v.pipe(
		v.string(),
		v.check((text) => isWithin(longest, text))
	);
}

export const known = v.picklist(['yes', 'no', 'unknown']);
export const yes = v.literal(true);

export const date = v.custom<CivilDate>((value) => typeof value === 'string' && isDate(value));
export const time = v.custom<ClockTime>((value) => typeof value === 'string' && parseClockTime(value) !== undefined);
export const moment = v.custom<Instant>(
	(value) => Number.isInteger(value) && Number(value) >= EARLIEST_INSTANT && Number(value) <= LATEST_INSTANT
);
/** That this device does not know a zone is no damage: its record says so, and can be given another one. */
export const zoneName = v.custom<Zone>((value) => typeof value === 'string' && /^[A-Za-z][\w+/-]{1,80}$/.test(value));
export const zone = v.custom<Zone>((value) => typeof value === 'string' && parseZone(value) !== undefined);
export const lifeId = v.custom<LifeId>(
	(value) => typeof value === 'string' && /^(?:number|plan|pack-[^.]{1,100})$/.test(value)
);

/** 64 hexadecimal digits. */
export const sha256 = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));

export const currency = v.custom<Currency>((value) => typeof value === 'string' && isCurrency(value));
export const money = v.strictObject({ minor: v.pipe(v.number(), v.safeInteger()), currency });
export const span: v.GenericSchema<unknown, Span> = v.union([
	v.strictObject({ days: count }),
	v.strictObject({ months: count }),
	v.strictObject({ monthEnds: count })
]);
export const when = v.union([v.strictObject({ date }), v.strictObject({ instant: moment })]);
export const localized: v.GenericSchema<unknown, Localized> = v.strictObject({
	...v.entriesFromList(LOCALES, v.exactOptional(line)),
	en: line
});

/** Read-only as the model has it; none of ours comes near this length. */
export function listOf<const Item extends v.GenericSchema>(item: Item, longest = 100) {
	return v.pipe(v.array(item), v.maxLength(longest), v.readonly());
}

function isDate(text: string): boolean {
	const parsed = parseCivilDate(text);
	return parsed !== undefined && isWithinHorizon(parsed);
}

function utc(text: string): number {
	return parseInstant(text) ?? Number.NaN;
}
