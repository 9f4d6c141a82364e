import { Buffer } from 'node:buffer';
import fc from 'fast-check';
import ICAL from 'ical.js';
import { convertIcsCalendar } from 'ts-ics';
import { expect } from 'vitest';
import type { CalendarEntry } from '$lib/domain/alert/calendar-entry';
import { instant, parseZone, type Instant } from '$lib/domain/base/civil-date';
import { entryWords } from '$lib/i18n/words/alert/calendar-words';
import { calendarFrame, eventText, type CalendarEvent } from '$lib/platform/calendar-file';
import { aSubscription } from './builders';
import { aDeadline, stateWith } from './deadlines';
import { at } from './literals';

/** What was read back of one event, and how many of everything there is. */
interface ReadBack {
	summaries: string[];
	descriptions: string[];
	starts: string[];
	uids: string[];
	alarms: number;
}

/** Names that have broken calendar files before. */
const name = fc.oneof(
	fc.string({ unit: 'grapheme', maxLength: 60 }),
	fc.string({ unit: 'binary', maxLength: 200 }),
	fc
		.array(
			fc.constantFrom(
				'\r\n', '\n', '\r', '\u2028', 'BEGIN:VEVENT', 'END:VCALENDAR', '\r\nBEGIN:VALARM\r\nTRIGGER:-PT1S', '\\', '\\n',
				';', ',', ':', '"', '^n', '\t', '\0', '\ud800', '\udc00', '🛂', '👩‍👩‍👧', '保号', 'é', '\u202e', ' ', 'x'.repeat(70)
			),
			{ maxLength: 12 }
		)
		.map((parts) => parts.join(''))
); // prettier-ignore

const moment = fc
	.integer({ min: at('2026-01-01T00:00:00.000Z') / 60_000, max: at('2099-12-31T00:00:00.000Z') / 60_000 })
	.map((minutes) => instant(minutes * 60_000));

const stampedAt = at('2026-11-21T03:00:00.000Z');

/** Any name and any date come back from both readers as one event with one alarm, and no line is too long. */
export const anyEntry = fc.record({ name, start: moment, lead: fc.integer({ min: 0, max: 60 }) });

export function expectReadBack({ name, start, lead }: { name: string; start: Instant; lead: number }): void {
	const event = { uid: `record-${lead}@simfolio`, start, ...wordsFor(name, start) };
	const text = calendarText([event], stampedAt);
	expectWellFormed(text);
	for (const read of [readByIcal(text), readByTsIcs(text)]) {
		expect(read).toEqual({
			summaries: [event.summary],
			descriptions: [event.description],
			starts: [new Date(start).toISOString()],
			uids: [event.uid],
			alarms: 1
		});
	}
}

function wordsFor(nickname: string, start: Instant) {
	const deadline = aDeadline('cancel-by', new Date(start + 7 * 86_400_000).toISOString());
	const utc = parseZone('UTC');
	if (!utc) throw new Error('no UTC');
	const entry: CalendarEntry = {
		uid: '', subscriptionId: 'record-1', zone: utc, deadline, countsTo: deadline.end, day: deadline.lastDay, lead: 7, at: start
	}; // prettier-ignore
	return entryWords(entry, stateWith(aSubscription({ nickname }), [deadline]), {
		now: stampedAt,
		link: 'https://sims.example/subscriptions/1'
	});
}

/** The file that holds these events. */
export function calendarText(events: readonly CalendarEvent[], stampedAt: Instant): string {
	const [head, end] = calendarFrame();
	return [head, ...events.map((event) => eventText(event, stampedAt)), end].join('');
}

/** Every line ends with CRLF and is at most 75 octets long, and no character is cut in two. */
export function expectWellFormed(text: string): void {
	expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
	const lines = text.split('\r\n');
	expect(lines.filter((line) => /[\r\n]/.test(line) || Buffer.byteLength(line) > 75)).toEqual([]);
	expect(text.isWellFormed()).toBe(true);
}

export function readByIcal(text: string): ReadBack {
	const calendars = ICAL.parse(text);
	const calendar = new ICAL.Component(calendars);
	expect(calendar.getAllSubcomponents().every(({ name }) => name === 'vevent')).toBe(true);
	const events = calendar.getAllSubcomponents('vevent');
	return {
		summaries: events.map((event) => String(event.getFirstPropertyValue('summary'))),
		descriptions: events.map((event) => String(event.getFirstPropertyValue('description'))),
		starts: events.map((event) => new ICAL.Event(event).startDate.toJSDate().toISOString()),
		uids: events.map((event) => String(event.getFirstPropertyValue('uid'))),
		alarms: events.flatMap((event) => event.getAllSubcomponents('valarm')).length
	};
}

function readByTsIcs(text: string): ReadBack {
	const { events = [] } = convertIcsCalendar(undefined, text);
	return {
		summaries: events.map(({ summary }) => summary),
		descriptions: events.map(({ description = '' }) => description),
		starts: events.map(({ start }) => start.date.toISOString()),
		uids: events.map(({ uid }) => uid),
		alarms: events.flatMap(({ alarms = [] }) => alarms).length
	};
}
