import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import ICAL from 'ical.js';

/** What a calendar would make of a file. */
export interface ReadEvent {
	uid: string;
	summary: string;
	description: string;
	start: string;
	alarms: number;
}

export function eventsIn(text: string): ReadEvent[] {
	const calendar = new ICAL.Component(ICAL.parse(text));
	return calendar.getAllSubcomponents('vevent').map((event) => ({
		uid: String(event.getFirstPropertyValue('uid')),
		summary: String(event.getFirstPropertyValue('summary')),
		description: String(event.getFirstPropertyValue('description')),
		start: new ICAL.Event(event).startDate.toJSDate().toISOString(),
		alarms: event.getAllSubcomponents('valarm').length
	}));
}

export interface SavedFile {
	name: string;
	text: string;
	events: ReadEvent[];
}

/** Presses a button that saves a file, and reads it. */
export async function saveCalendar(page: Page, button: Locator): Promise<SavedFile> {
	const download = page.waitForEvent('download');
	await button.click();
	const file = await download;
	const text = await readFile(await file.path(), 'utf8');
	return { name: file.suggestedFilename(), text, events: eventsIn(text) };
}

export interface Share {
	name: string;
	type: string;
	text: string;
	/** The tap was still fresh: a browser opens the sheet only then. */
	fresh: boolean;
}

/** A share sheet as a phone has it; each answer is the name of an error, or '' for "handed over". */
export async function stubShare(page: Page, answers: readonly string[]): Promise<() => Promise<Share[]>> {
	await page.addInitScript((outcomes: readonly string[]) => {
		const left = [...outcomes];
		const shares: { name: string; type: string; text: Promise<string>; fresh: boolean }[] = [];
		Reflect.set(window, 'sharesForTest', shares);
		navigator.canShare = ({ files = [] } = {}) => files.every(({ type }) => type === 'text/calendar');
		navigator.share = async ({ files = [] } = {}) => {
			const [file] = files;
			if (file) {
				const fresh = navigator.userActivation.isActive;
				shares.push({ name: file.name, type: file.type, text: file.text(), fresh });
			}
			const error = left.shift() ?? '';
			if (error !== '') throw new DOMException('stubbed', error);
		};
	}, answers);
	return () =>
		page.evaluate(async () => {
			const shares: { name: string; type: string; text: Promise<string>; fresh: boolean }[] = Reflect.get(
				window,
				'sharesForTest'
			);
			return Promise.all(shares.map(async (share) => ({ ...share, text: await share.text })));
		});
}
