import { addDays, addMilliseconds, formatInstant, type CivilDate, type Instant } from '$lib/domain/base/civil-date';
import ICAL from 'ical.js';

// Loaded on use only: it brings the calendar library with it.

export interface CalendarEvent {
	uid: string;
	/** A day is one without alarm, whole and in no zone. */
	start: Instant | CivilDate;
	summary: string;
	description: string;
}

export const CALENDAR_TYPE = 'text/calendar';

const LENGTH = 15 * 60_000;
/** Of a line, its break not counted; the library forgets the blank that a continued line begins with. */
const OCTETS = 75;
ICAL.foldLength = OCTETS - 1;

type Property = [name: string, parameters: Record<string, string>, type: string, value: string];
type Component = [name: string, properties: Property[], components: Component[]];

/** A file in pieces, since thousands of events take longer than a page may stand still: the head, the events, the end. */
export function calendarFrame(): readonly [head: string, end: string] {
	const properties = [
		text('version', '2.0'),
		text('prodid', '-//Simfolio//Simfolio//EN'),
		text('calscale', 'GREGORIAN'),
		text('method', 'PUBLISH')
	];
	const empty: Component = ['vcalendar', properties, []];
	const written = ICAL.stringify(empty);
	const end = written.lastIndexOf('END:');
	return [written.slice(0, end), written.slice(end)];
}

/** RFC 5545, as the pickiest calendars want it: moments in UTC, no time zone to look up, the alarm last in its event. */
export function eventText({ uid, start, summary, description }: CalendarEvent, stampedAt: Instant): string {
	const event: Component = [
		'vevent',
		[
			text('uid', uid),
			utc('dtstamp', stampedAt), // Android refuses an event without
			...(isDay(start) ? [day('dtstart', start), day('dtend', addDays(start, 1))] : moments(start)),
			text('summary', summary),
			text('description', description),
			text('transp', 'TRANSPARENT'),
			text('status', 'CONFIRMED')
		],
		isDay(start) ? [] : [alarmComponent(summary)]
	];
	return ICAL.stringify(event);
}

function alarmComponent(summary: string): Component {
	return ['valarm', [text('action', 'DISPLAY'), text('description', summary), ['trigger', {}, 'duration', 'PT0S']], []];
}

function text(name: string, value: string): Property {
	return [name, {}, 'text', writable(value)];
}

function isDay(start: Instant | CivilDate): start is CivilDate {
	return typeof start === 'string';
}

function moments(start: Instant): Property[] {
	return [utc('dtstart', start), utc('dtend', addMilliseconds(start, LENGTH))];
}

function day(name: string, date: CivilDate): Property {
	return [name, {}, 'date', date];
}

function utc(name: string, at: Instant): Property {
	return [name, {}, 'date-time', `${formatInstant(at).slice(0, 19)}Z`];
}

/** Text without what no calendar can hold: half characters, and controls other than the line break. */
function writable(value: string): string {
	return value
		.toWellFormed()
		.replace(/\r\n?|[\u2028\u2029]/gu, '\n')
		.replace(/[^\P{Cc}\n]/gu, ' ');
}
