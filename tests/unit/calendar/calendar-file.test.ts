import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyEntry, calendarText, expectReadBack, expectWellFormed } from '../../support/calendar-files';
import { at, date } from '../../support/literals';
import { seed } from '../../support/seed';

const stamp = at('2026-11-21T03:00:00.000Z');

test('one entry is written as the pickiest calendars want it', () => {
	const event = {
		uid: 'record-1-cancel-by-exit-7-20261222@simfolio',
		start: at('2026-12-15T00:00:00.000Z'),
		summary: 'Cancel LINEMO by Tue 22 Dec (7 days left)',
		description: 'Latest: Fri 25 Dec; ask, then wait.\nhttps://sims.example/subscriptions/record-1'
	};
	expect(calendarText([event], stamp).split('\r\n')).toEqual([
		'BEGIN:VCALENDAR',
		'VERSION:2.0',
		'PRODID:-//Simfolio//Simfolio//EN',
		'CALSCALE:GREGORIAN',
		'METHOD:PUBLISH',
		'BEGIN:VEVENT',
		'UID:record-1-cancel-by-exit-7-20261222@simfolio',
		'DTSTAMP:20261121T030000Z',
		'DTSTART:20261215T000000Z',
		'DTEND:20261215T001500Z',
		'SUMMARY:Cancel LINEMO by Tue 22 Dec (7 days left)',
		'DESCRIPTION:Latest: Fri 25 Dec\\; ask\\, then wait.\\nhttps://sims.example/su',
		' bscriptions/record-1',
		'TRANSP:TRANSPARENT',
		'STATUS:CONFIRMED',
		'BEGIN:VALARM',
		'ACTION:DISPLAY',
		'DESCRIPTION:Cancel LINEMO by Tue 22 Dec (7 days left)',
		'TRIGGER:PT0S',
		'END:VALARM',
		'END:VEVENT',
		'END:VCALENDAR',
		''
	]);
});

test('an entry for a day with nothing to do has no alarm', () => {
	const event = {
		uid: 'quiet-record-1-expiry-plan-0-20261206@simfolio',
		start: date('2026-12-06'),
		summary: 'Sakura Travel ends on Sun 6 Dec',
		description: 'Worked out on Sat 21 Nov 2026.'
	};
	const text = calendarText([event], stamp);
	expect(text).toContain('SUMMARY:Sakura Travel ends on Sun 6 Dec');
	expect(text).toContain('DTSTART;VALUE=DATE:20261206\r\nDTEND;VALUE=DATE:20261207\r\n');
	expect(text).not.toContain('VALARM');
});

test(`2,000 names and dates come back from two readers as they went in (seed ${seed})`, () => {
	fc.assert(fc.property(anyEntry, expectReadBack), { seed, numRuns: 2_000 });
}, 60_000);

test('10,000 entries are one file of 10,000 events', () => {
	const events = Array.from({ length: 10_000 }, (_, index) => ({
		uid: `record-${index}-keep-alive-number-7-20270311@simfolio`,
		start: at('2027-03-04T00:00:00.000Z'),
		summary: `最晚3月11日周四使用一次或充值，为 ${index} 保号（还剩 7 天）`,
		description: 'Latest: Mon 15 Mar 2027.'
	}));
	const text = calendarText(events, stamp);
	expectWellFormed(text);
	expect(text.match(/^BEGIN:VEVENT\r$/gm)).toHaveLength(10_000);
	expect(text.match(/^TRIGGER:PT0S\r$/gm)).toHaveLength(10_000);
}, 60_000);
