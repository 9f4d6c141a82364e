import { addMilliseconds, formatInstant, type Instant } from '$lib/domain/civil-date';
import ICAL from 'ical.js';

// Loaded on use only: it brings the calendar library with it.

export interface CalendarEvent {
	uid: string;
	start: Instant;
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

/** RFC 5545, as the pickiest calendars want it: moments in UTC, no time zone to look up, the alarm last in its event. */
export function calendarText(events: readonly CalendarEvent[], stampedAt: Instant): string {
	const calendar: Component = [
		'vcalendar',
		[
			text('version', '2.0'),
			text('prodid', '-//Simfolio//Simfolio//EN'),
			text('calscale', 'GREGORIAN'),
			text('method', 'PUBLISH')
		],
		events.map((event) => eventComponent(event, stampedAt))
	];
	return ICAL.stringify(calendar);
}

function eventComponent({ uid, start, summary, description }: CalendarEvent, stampedAt: Instant): Component {
	return [
		'vevent',
		[
			text('uid', uid),
			utc('dtstamp', stampedAt), // Android refuses an event without
			utc('dtstart', start),
			utc('dtend', addMilliseconds(start, LENGTH)),
			text('summary', summary),
			text('description', description),
			text('transp', 'TRANSPARENT'),
			text('status', 'CONFIRMED')
		],
		[alarmComponent(summary)]
	];
}

function alarmComponent(summary: string): Component {
	return ['valarm', [text('action', 'DISPLAY'), text('description', summary), ['trigger', {}, 'duration', 'PT0S']], []];
}

function text(name: string, value: string): Property {
	return [name, {}, 'text', writable(value)];
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
