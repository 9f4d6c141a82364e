import { resolve } from '$app/paths';
import { addCalendarExports, removeCalendarExports } from '$lib/db/calendar-exports';
import { Slices } from '$lib/db/rows/slices';
import type { CalendarEntry } from '$lib/domain/alert/calendar-entry';
import type { CalendarExport } from '$lib/domain/alert/calendar-status';
import { addMilliseconds, type Instant } from '$lib/domain/base/civil-date';
import type { RecordState } from '$lib/domain/deadline/record-state';
import { entryWords } from '$lib/i18n/words/alert/calendar-words';
import { m } from '$lib/i18n/paraglide/messages';
import { calendarPlace } from '$lib/platform/calendar-place';
import { deviceNow } from '$lib/platform/clock';
import { downloadFile } from '$lib/platform/download';
import { canShareFile, shareFile, type ShareOutcome } from '$lib/platform/share-file';
import { toasts } from '$lib/state/toast.svelte';
import { tryWriting } from './try-writing';

export type Way = 'share' | 'save';

/** Made before the tap that hands it over: a share sheet opens only straight from a tap. */
export interface CalendarFile {
	file: File;
	rows: readonly CalendarExport[]; // what the calendar holds once it has taken the file
	ways: readonly [Way, ...Way[]]; // the better one first
}

export type Handover = Exclude<ShareOutcome, 'failed'> | 'saved' | 'saved-instead';

const TEST_AHEAD = 2 * 60_000;

/** One file with all `entries`; there must be one. */
export async function makeCalendarFile(
	entries: readonly CalendarEntry[],
	states: ReadonlyMap<string, RecordState>
): Promise<CalendarFile> {
	const { calendarFrame, eventText, CALENDAR_TYPE } = await import('$lib/platform/calendar-file');
	const now = deviceNow();
	const [head, end] = calendarFrame();
	const parts = [head];
	const rows: CalendarExport[] = [];
	// Whoever has thousands of dates must still be able to scroll while they are written.
	const slices = new Slices();
	for (const entry of entries) {
		if (slices.isOver()) await slices.rest();
		const state = states.get(entry.subscriptionId);
		if (!state) continue;
		const words = entryWords(entry, state, { now, link: linkTo(entry) });
		parts.push(eventText({ uid: entry.uid, start: entry.quiet ? entry.day : entry.at, ...words }, now));
		rows.push(exportOf(entry, words.summary, now));
	}
	const file = new File([...parts, end], fileName(entries), { type: CALENDAR_TYPE });
	return { file, rows, ways: waysFor(file) };
}

/** Loads what a test entry needs; what it answers makes one that rings two minutes from when it is called. */
export async function prepareTest(): Promise<() => { file: CalendarFile; rings: Instant }> {
	const { calendarFrame, eventText, CALENDAR_TYPE } = await import('$lib/platform/calendar-file');
	const [head, end] = calendarFrame();
	return () => {
		const now = deviceNow();
		const rings = addMilliseconds(now, TEST_AHEAD);
		const summary = m.calendar_test_summary();
		const event = { uid: `test-${now}@simfolio`, start: rings, summary, description: m.calendar_test_description() };
		const file = new File([head, eventText(event, now), end], 'simfolio-test.ics', { type: CALENDAR_TYPE });
		return { file: { file, rows: [], ways: waysFor(file) }, rings };
	};
}

/** Call it straight from a tap. */
export async function handOver({ file }: CalendarFile, way: Way): Promise<Handover> {
	const shared = way === 'share' ? await shareFile(file) : undefined;
	if (shared !== undefined && shared !== 'failed') return shared;
	downloadFile(file, file.name);
	return shared === 'failed' ? 'saved-instead' : 'saved';
}

/** The user says that the calendar took them: no calendar ever tells. */
export function noteAdded(rows: readonly CalendarExport[], known: readonly CalendarExport[]): Promise<void> {
	return tryWriting(async () => {
		await addCalendarExports(rows);
		const before = new Set(known.map(({ id }) => id));
		const fresh = rows.map(({ id }) => id).filter((id) => !before.has(id));
		toasts.show({ text: m.calendar_noted({ count: datesIn(rows) }), undo: () => forget(fresh) });
	});
}

/** The user says that they are in no calendar any more. */
export function noteDeleted(rows: readonly CalendarExport[]): Promise<void> {
	return tryWriting(async () => {
		await removeCalendarExports(rows.map(({ id }) => id));
		toasts.show({ text: m.saved(), undo: () => tryWriting(() => addCalendarExports(rows)) });
	});
}

function forget(ids: readonly string[]): Promise<void> {
	return tryWriting(() => removeCalendarExports(ids));
}

function datesIn(rows: readonly CalendarExport[]): number {
	return new Set(rows.map(({ subscriptionId, kind, ruleId, day }) => `${subscriptionId} ${kind} ${ruleId} ${day}`))
		.size;
}

function exportOf(entry: CalendarEntry, summary: string, exportedAt: Instant): CalendarExport {
	const { uid, subscriptionId, deadline, lead, day, at, quiet } = entry;
	const { kind, ruleId } = deadline;
	return { id: uid, subscriptionId, kind, ruleId, lead, day, at, ...(quiet && { quiet }), summary, exportedAt };
}

/** Apple's share sheets do not list Calendar, but a saved file opens in it; an installed iPhone app cannot save one at all. */
export function waysFor(file: File): CalendarFile['ways'] {
	const place = calendarPlace();
	if (!canShareFile(file)) return ['save'];
	if (place === 'iphone-app') return ['share'];
	return place === 'iphone-safari' || place === 'mac' ? ['save', 'share'] : ['share', 'save'];
}

/** Cancelling is one tap away from the entry that asks for it. */
function linkTo({ subscriptionId, deadline: { kind } }: CalendarEntry): string {
	const path = resolve('/subscriptions/[id]', { id: subscriptionId });
	return `${location.origin}${path}${kind === 'cancel-by' || kind === 'cancel-safe' ? '#procedure' : ''}`;
}

/** Of one date it names the day, so that several downloads can be kept apart. */
function fileName(entries: readonly CalendarEntry[]): string {
	const [first] = entries;
	const one = first !== undefined && entries.every(({ deadline }) => deadline === first.deadline);
	return one ? `simfolio-${first.day}.ics` : 'simfolio.ics';
}
