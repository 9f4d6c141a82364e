import { describe, expect, test } from 'vitest';
import { CALENDAR_LEADS, calendarEntriesFor, entriesAhead, quietEntriesFor } from '$lib/domain/alert/calendar-entry';
import { alertRecordFor } from '$lib/domain/alert/record';
import { HOLIDAYS } from '$lib/domain/base/holidays';
import { recordStateFor } from '$lib/domain/deadline/record-state';
import { statementOf } from '$lib/domain/statement/deadline-statement';
import { entryWords } from '$lib/i18n/words/alert/calendar-words';
import { shortWords } from '$lib/i18n/words/statement/statement-words';
import { calendarText, readByIcal } from '../../support/calendar-files';
import { usual } from '../../support/alerts';
import { situations } from '../../support/statement-table';
import { NOW } from '../../support/statement-walk';

const NUMBER = '+819012345678';
const SHOWN = 'Codes …5678'; // as a calendar may show it
const LINK = 'https://sims.example/subscriptions/record-1';

/** The entries of one record in each situation, as its calendar file holds them. */
const files = situations().map(({ code, first }) => {
	const subscription = { ...first.subscription, nickname: `Codes ${NUMBER}`, msisdns: [NUMBER] };
	const state = recordStateFor(subscription, first.activities, { now: NOW, holidays: HOLIDAYS });
	if (state.kind !== 'dated') throw new Error('The walk has only zones that exist');
	const record = { ...alertRecordFor(state, NOW), since: NOW };
	const settings = { ...usual, calendarLeads: CALENDAR_LEADS.two };
	const entries = entriesAhead(calendarEntriesFor(record, settings, NOW), NOW);
	const events = entries.map((entry) => ({
		uid: entry.uid,
		start: entry.at,
		...entryWords(entry, state, { now: NOW, link: LINK })
	}));
	return { code, state, entries, read: readByIcal(calendarText(events, NOW)) };
});
const filled = files.filter(({ entries }) => entries.length > 0);

test('most situations have something to ring for', () => expect(filled.length).toBeGreaterThanOrEqual(20));

describe.each(filled.map((file) => [file.code, file] as const))(
	'the calendar file of a record that says %s',
	(_, file) => {
		const { state, entries, read } = file;

		test('is read back with the sentence that the app says of each date', () => {
			for (const [index, entry] of entries.entries()) {
				const statement = statementOf(entry.deadline, { ...state, now: entry.at });
				const said = shortWords(statement, { subscription: state.subscription, now: entry.at, name: SHOWN });
				expect(read.summaries[index]).toMatch(/ \((\d+ days? left|last day)\)$/);
				expect(read.summaries[index]?.replace(/ \([^()]+\)$/, '')).toBe(said.replace(/\.$/, ''));
			}
		});

		test('holds the way into the app and no whole number', () => {
			for (const text of [...read.summaries, ...read.descriptions]) expect(text).not.toMatch(/9012345678/);
			for (const text of read.descriptions) expect(text).toContain(LINK);
		});

		test('says what counts and what does not, where a use keeps the number', () => {
			for (const [index, { deadline }] of entries.entries()) {
				if (deadline.kind === 'keep-alive') expect(read.descriptions[index]).toMatch(/count.*:/i);
			}
		});
	}
);

describe('an entry without alarm', () => {
	const quiet = files.flatMap(({ code, state }) =>
		quietEntriesFor(alertRecordFor(state, NOW), NOW).map((entry) => ({
			code,
			day: entry.day,
			read: readByIcal(
				calendarText([{ uid: entry.uid, start: entry.day, ...entryWords(entry, state, { now: NOW }) }], NOW)
			)
		}))
	);

	test('says what happens on its day, and nothing to do', () => {
		expect(quiet.map(({ code, day, read }) => `${code}: ${day} ${read.summaries[0]}`)).toEqual([
			'bills-on: 2026-12-20 Codes …5678 renews on Sun 20 Dec',
			'ends: 2026-12-20 Codes …5678 renews on Sun 20 Dec',
			'ends: 2027-04-20 Codes …5678 ends on Tue 20 Apr 2027',
			'money-enough: 2026-12-19 Codes …5678 renews on Sat 19 Dec',
			'money-short: 2026-12-20 Codes …5678 renews on Sun 20 Dec',
			'money-unseen: 2026-12-20 Codes …5678 renews on Sun 20 Dec',
			'needed-until: 2027-04-18 Codes …5678 ends on Sun 18 Apr 2027',
			'pack-ends: 2026-11-25 The pack on Codes …5678 ends on Wed 25 Nov',
			'pack-ends: 2027-04-30 Codes …5678 ends on Fri 30 Apr 2027',
			'pay-then-cancel: 2026-12-20 Codes …5678 renews on Sun 20 Dec',
			'renews: 2026-12-19 Codes …5678 renews on Sat 19 Dec',
			'return-due: 2026-11-24 Codes …5678 ends on Tue 24 Nov'
		]);
	});
});
