import { afterEach, describe, expect, test } from 'vitest';
import { calendarEntriesFor } from '$lib/domain/alert/calendar-entry';
import type { Deadline } from '$lib/domain/deadline/deadline';
import type { Subscription } from '$lib/domain/record/subscription';
import { entryWords } from '$lib/i18n/words/alert/calendar-words';
import { setLocale } from '$lib/i18n/paraglide/runtime.js';
import { aRecord, usual } from '../../support/alerts';
import { aPrepaid, aSubscription } from '../../support/builders';
import { ANY_USE } from '../../support/rules';
import { aDeadline, stateWith } from '../../support/deadlines';
import { at } from '../../support/literals';

afterEach(() => setLocale('en'));

const now = at('2026-11-21T03:00:00.000Z');

function words(deadlines: readonly Deadline[], subscription: Subscription, link?: string) {
	const record = { ...aRecord(deadlines, { intent: { kind: 'leave' } }), zone: subscription.zone };
	return calendarEntriesFor(record, { ...usual, calendarLeads: [7, 1, 0] }, now).map((entry) =>
		entryWords(entry, stateWith(subscription, deadlines), { now, ...(link !== undefined && { link }) })
	);
}

describe('a line to cancel, safe by 22 December, latest on 25 December', () => {
	const deadlines = [
		aDeadline('cancel-safe', '2026-12-22T15:00:00.000Z', { ruleId: 'exit', zone: 'Asia/Tokyo' }),
		aDeadline('cancel-by', '2026-12-25T15:00:00.000Z', {
			ruleId: 'exit',
			zone: 'Asia/Tokyo',
			safe: '2026-12-22T15:00:00.000Z'
		})
	];
	const linemo = aSubscription({ nickname: 'LINEMO' });

	test('says what to do by when, and how long that is', () =>
		expect(words(deadlines, linemo).map(({ summary }) => summary)).toEqual([
			'Cancel LINEMO by Fri 25 Dec; better by Tue 22 Dec (10 days left)',
			'Cancel LINEMO by Fri 25 Dec; better by Tue 22 Dec (4 days left)',
			'Cancel LINEMO by Fri 25 Dec; better by Tue 22 Dec (3 days left)'
		]));

	test('says both days and where to look, in its text', () =>
		expect(words(deadlines, linemo, 'https://sims.example/subscriptions/record-1#procedure')[0]?.description).toBe(
			[
				'Cancel LINEMO by Fri 25 Dec; better by Tue 22 Dec.',
				'Better by Tue 22 Dec 2026, to be safe.',
				'Latest: Fri 25 Dec 2026, until midnight, Japan time.',
				'Worked out on Sat 21 Nov 2026. If it has changed since, Simfolio lists this entry for deleting.',
				'In Simfolio: https://sims.example/subscriptions/record-1#procedure'
			].join('\n')
		));

	test('leaves the link out where the address is not known', () =>
		expect(words(deadlines, linemo)[0]?.description).not.toContain('Simfolio:'));

	test('in Chinese', () => {
		setLocale('zh-Hans');
		expect(words(deadlines, linemo).map(({ summary }) => summary)).toEqual([
			'最晚12月25日周五解约LINEMO，最好在12月22日周二前（还剩 10 天）',
			'最晚12月25日周五解约LINEMO，最好在12月22日周二前（还剩 4 天）',
			'最晚12月25日周五解约LINEMO，最好在12月22日周二前（还剩 3 天）'
		]);
	});
});

test('the year is said where it is not that of the day on which it rings', () => {
	const end = aDeadline('bill-due', '2027-01-05T15:00:00.000Z', { zone: 'Asia/Tokyo' });
	expect(words([end], aSubscription({ nickname: 'Flat' })).map(({ summary }) => summary)).toEqual([
		'Flat’s bill is due on Tue 5 Jan 2027 (7 days left)',
		'Flat’s bill is due on Tue 5 Jan (1 day left)',
		'Flat’s bill is due on Tue 5 Jan (last day)'
	]);
});

test('days left are counted where the carrier is, as everywhere in the app', () => {
	const end = aDeadline('keep-alive', '2027-03-16T00:00:00.000Z', { zone: 'Europe/London', life: 'plan' });
	const giffgaff = aPrepaid(ANY_USE, { nickname: 'giffgaff', zone: 'Europe/London' });
	const [entry] = words([end], giffgaff);
	expect(entry?.summary).toBe('Use or top up giffgaff by Mon 15 Mar (6 days left)');
	expect(entry?.description).toContain('Counts: a top-up, an SMS, a call, or mobile data.');
	expect(entry?.description).toContain('Does not count: a pack.');
});

test('an appointment says its hour', () => {
	const meeting = aDeadline('appointment', '2026-12-10T05:30:00.000Z', { zone: 'Asia/Tokyo' });
	expect(words([meeting], aSubscription({ nickname: 'docomo' }))[0]).toMatchObject({
		summary: 'Go to your appointment for docomo: Thu 10 Dec, 14:30 (7 days left)',
		description: expect.stringContaining('Thu 10 Dec 2026, 14:30, Japan time.')
	});
});

test.each([
	{ nickname: '', shown: 'A carrier' },
	{ nickname: '090-1234-5678', shown: 'A carrier …5678' },
	{ nickname: '🛂', shown: '🛂' },
	{ nickname: '保'.repeat(200), shown: `${'保'.repeat(59)}…` },
	{ nickname: 'Evil\r\nBEGIN:VEVENT', shown: 'Evil BEGIN：VEVENT' }
])('a record named $nickname is shown as $shown', ({ nickname, shown }) => {
	const bill = aDeadline('bill-due', '2026-12-31T15:00:00.000Z', { zone: 'Asia/Tokyo' });
	const subscription = aSubscription({ nickname, msisdns: ['+819012345678'] });
	expect(words([bill], subscription)[0]?.summary).toBe(`${shown}’s bill is due on Thu 31 Dec (7 days left)`);
});
