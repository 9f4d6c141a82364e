import {
	parseCalendarDay,
	parseClockTime,
	parseInstant,
	parseZone,
	type CivilDate,
	type ClockTime,
	type Instant,
	type Zone
} from '$lib/domain/base/civil-date';

// Plain text in tests becomes the branded value; what does not parse is a mistake in the test.

function parsed<T>(value: T | undefined, text: string): T {
	if (value === undefined) throw new Error(`The test says '${text}', which does not parse`);
	return value;
}

export function date(text: string): CivilDate {
	return parsed(parseCalendarDay(text), text);
}

export function at(text: string): Instant {
	return parsed(parseInstant(text), text);
}

export function time(text: string): ClockTime {
	return parsed(parseClockTime(text), text);
}

export function zone(text: string): Zone {
	return parsed(parseZone(text), text);
}
