import {
	formatInstant,
	parseCivilDate,
	parseClockTime,
	parseInstant,
	parseZone,
	type CivilDate,
	type ClockTime,
	type Instant,
	type Zone
} from '$lib/domain/base/civil-date';

/** One function per rule of the vectors: its inputs to what the file expects. Each states the shape of its own inputs. */
export type Adapters = Readonly<Record<string, (inputs: never) => unknown>>;

function known<T>(value: T | undefined, text: string): T {
	if (value === undefined) throw new Error(`The vector says ${text}, which does not parse`);
	return value;
}

export function civil(text: string): CivilDate {
	return known(parseCivilDate(text), text);
}

export function at(text: string): Instant {
	return known(parseInstant(text), text);
}

export function zoneOf(text: string): Zone {
	return known(parseZone(text), text);
}

export function clock(text: string): ClockTime {
	return known(parseClockTime(text), text);
}

/** The vectors write "no such deadline" as null. */
export function isoOrNull(value: Instant | undefined): string | null {
	return value === undefined ? null : formatInstant(value);
}
