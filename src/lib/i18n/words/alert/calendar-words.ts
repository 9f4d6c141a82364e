import type { CalendarEntry } from '$lib/domain/alert/calendar-entry';
import { publicName } from '$lib/domain/alert/public-name';
import { localDate, type Instant, type Zone } from '$lib/domain/base/civil-date';
import { daysUntil } from '$lib/domain/deadline/days-left';
import type { RecordState } from '$lib/domain/deadline/record-state';
import { statementOf } from '$lib/domain/statement/deadline-statement';
import { countedOf } from '$lib/domain/statement/keep-way';
import type { Subscription } from '$lib/domain/record/subscription';
import { countedLines } from '../statement/keep-words';
import { longWords, shortWords, type StatementPlace } from '../statement/statement-words';
import { formatDate, formatInstantIn, zoneName } from '../../format';
import { carrierName } from '../../record-name';
import { dayOf } from '$lib/domain/deadline/day-of';
import { boundaryWords } from '../moment-words';
import { m } from '../../paraglide/messages.js';

/** Legal in a text, but simple calendars look for them anywhere: a name must not open or end an event there. */
const COMPONENT_MARKS = /(BEGIN|END):/giu;

const LONGEST_NAME = 60;

export interface EntryWords {
	summary: string;
	description: string;
}

/** Where the entry was made: `link` is the address of the record in the app, where that is known. */
export interface EntryOrigin {
	now: Instant;
	link?: string;
}

/** "Cancel LINEMO by Tue 22 Dec", as it reads on the day on which it rings. */
export function entrySentence(entry: CalendarEntry, state: RecordState): string {
	return wordsOf(entry, state, shortWords).replace(/[.。]$/u, '');
}

/** Title and text of one entry. They leave the device: no number and no secret is in them. */
export function entryWords(entry: CalendarEntry, state: RecordState, { now, link }: EntryOrigin): EntryWords {
	const { zone, at, deadline } = entry;
	const sentence = entrySentence(entry, state);
	const count = daysUntil(dayOf(deadline, zone), at, zone);
	return {
		summary: entry.quiet ? sentence : m.calendar_summary({ sentence, count }),
		description: [
			wordsOf(entry, state, longWords),
			...(entry.quiet ? [] : latestLines(entry)),
			...keepLines(entry, state),
			m.calendar_as_of({ date: formatDate(localDate(now, zone)) }),
			...(link === undefined ? [] : [m.calendar_open({ url: link })])
		].join('\n')
	};
}

type Words = (statement: ReturnType<typeof statementOf>, place: StatementPlace) => string;

function wordsOf({ deadline, at, quiet }: CalendarEntry, state: RecordState, words: Words): string {
	const { subscription } = state;
	const name = calendarName(subscription);
	if (state.kind === 'zone-unknown') return name;
	const now = quiet ? state.now : at;
	return words(statementOf(deadline, { ...state, now }), { subscription, now, name });
}

/** What keeps the number alive, and what does not: the entry may be read where the app is not at hand. */
function keepLines({ deadline }: CalendarEntry, { reading }: RecordState): readonly string[] {
	if (deadline.kind !== 'keep-alive' && deadline.kind !== 'grace-end') return [];
	const life = reading?.lives.find(({ life }) => life.id === deadline.life)?.life;
	const counted = life && countedOf(life);
	return counted ? countedLines(counted) : [];
}

/** "Tue 15 Dec, 09:00": when it rings, on the user's clock. */
export function ringsAt(at: Instant, userZone: Zone, now: Instant): string {
	return formatInstantIn(userZone, at, localDate(now, userZone));
}

/** A name of its owner's; one that was nothing but a number gets the carrier's before it. */
function calendarName(subscription: Subscription): string {
	const { nickname, carrier } = subscription;
	const name = shortened(publicName(nickname, subscription).replace(COMPONENT_MARKS, '$1：'));
	if (/\p{L}|\p{Emoji_Presentation}/u.test(name)) return name;
	return `${shortened(publicName(carrierName(carrier), subscription))} ${name}`.trim();
}

/** The date comes after the name, and a phone shows one line of a title. */
function shortened(name: string): string {
	const characters = [...name];
	return characters.length > LONGEST_NAME ? `${characters.slice(0, LONGEST_NAME - 1).join('')}…` : name;
}

function latestLines(entry: CalendarEntry): string[] {
	const { deadline, zone, day, countsTo } = entry;
	const { end, kind } = deadline;
	if (kind === 'appointment')
		return [m.calendar_appointment({ when: formatInstantIn(zone, end), zone: zoneName(zone) })];
	const latest = m.calendar_latest({ date: formatDate(dayOf(deadline, zone)), until: boundaryWords(deadline, zone) });
	return countsTo === end ? [latest] : [m.calendar_safe({ date: formatDate(day) }), latest];
}
