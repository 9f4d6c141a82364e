import { afterEach, describe, expect, test } from 'vitest';
import { calendarEntriesFor } from '$lib/domain/alert/calendar-entry';
import type { Deadline } from '$lib/domain/deadline/deadline';
import type { Subscription } from '$lib/domain/record/subscription';
import { entryWords } from '$lib/i18n/words/calendar-words';
import { setLocale } from '$lib/i18n/paraglide/runtime.js';
import { aRecord, usual } from '../../support/alerts';
import { aSubscription } from '../../support/builders';
import { aDeadline } from '../../support/deadlines';
import { at } from '../../support/literals';

afterEach(() => setLocale('en'));

const now = at('2026-11-21T03:00:00.000Z');

function words(deadlines: readonly Deadline[], subscription: Subscription, link?: string) {
	const record = { ...aRecord(deadlines, { intent: { kind: 'leave' } }), zone: subscription.zone };
	return calendarEntriesFor(record, { ...usual, calendarLeads: [7, 1, 0] }, now).map((entry) =>
		entryWords(entry, subscription, { now, ...(link !== undefined && { link }) })
	);
}

describe('a line to cancel, safe by 22 December, latest on 25 December', () => {
	const deadlines = [
		aDeadline('cancel-safe', '2026-12-22T15:00:00.000Z', { ruleId: 'exit', zone: 'Asia/Tokyo' }),
		aDeadline('cancel-by', '2026-12-25T15:00:00.000Z', { ruleId: 'exit', zone: 'Asia/Tokyo' })
	];
	const linemo = aSubscription({ nickname: 'LINEMO' });

	test('says what to do by when, and how long that is', () =>
		expect(words(deadlines, linemo).map(({ summary }) => summary)).toEqual([
			'Cancel LINEMO by Tue 22 Dec (7 days left)',
			'Cancel LINEMO by Tue 22 Dec (1 day left)',
			'Cancel LINEMO by Tue 22 Dec (last day)'
		]));

	test('says both days and where to look, in its text', () =>
		expect(words(deadlines, linemo, 'https://sims.example/subscriptions/record-1#procedure')[0]?.description).toBe(
			[
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
			'最晚12月22日周二解约 LINEMO（还剩 7 天）',
			'最晚12月22日周二解约 LINEMO（还剩 1 天）',
			'最晚12月22日周二解约 LINEMO（最后一天）'
		]);
	});
});

test('the year is said where it is not that of the day on which it rings', () => {
	const end = aDeadline('bill-due', '2027-01-05T15:00:00.000Z', { zone: 'Asia/Tokyo' });
	expect(words([end], aSubscription({ nickname: 'Flat' })).map(({ summary }) => summary)).toEqual([
		'Pay Flat by Tue 5 Jan 2027 (7 days left)',
		'Pay Flat by Tue 5 Jan (1 day left)',
		'Pay Flat by Tue 5 Jan (last day)'
	]);
});

test('days left are counted where the carrier is, as everywhere in the app', () => {
	const end = aDeadline('keep-alive', '2027-03-16T00:00:00.000Z', { zone: 'Europe/London' });
	const giffgaff = aSubscription({ nickname: 'giffgaff', zone: 'Europe/London' });
	expect(words([end], giffgaff)[0]?.summary).toBe('Keep giffgaff alive: use it or top up by Mon 15 Mar (6 days left)');
});

test('an appointment says its hour', () => {
	const meeting = aDeadline('appointment', '2026-12-10T05:30:00.000Z', { zone: 'Asia/Tokyo' });
	expect(words([meeting], aSubscription({ nickname: 'docomo' }))[0]).toMatchObject({
		summary: 'Appointment for docomo: Thu 10 Dec (7 days left)',
		description: expect.stringContaining('Thu 10 Dec 2026, 14:30, Japan time.')
	});
});

test.each([
	{ nickname: '', told: 'A carrier' },
	{ nickname: '090-1234-5678', told: 'A carrier …5678' },
	{ nickname: '🛂', told: '🛂' },
	{ nickname: '保'.repeat(200), told: `${'保'.repeat(59)}…` },
	{ nickname: 'Evil\r\nBEGIN:VEVENT', told: 'Evil BEGIN：VEVENT' }
])('a record named $nickname is told as $told', ({ nickname, told }) => {
	const bill = aDeadline('bill-due', '2026-12-31T15:00:00.000Z', { zone: 'Asia/Tokyo' });
	const subscription = aSubscription({ nickname, msisdns: ['+819012345678'] });
	expect(words([bill], subscription)[0]?.summary).toBe(`Pay ${told} by Thu 31 Dec (7 days left)`);
});
