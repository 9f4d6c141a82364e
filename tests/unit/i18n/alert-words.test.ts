import { afterEach, describe, expect, test } from 'vitest';
import { alertLogOf } from '$lib/domain/alert/log';
import { alertRoundFor } from '$lib/domain/alert/round';
import { notificationFor } from '$lib/i18n/words/alert/alert-notification';
import { alertName } from '$lib/i18n/words/alert/alert-words';
import { setLocale } from '$lib/i18n/paraglide/runtime.js';
import { aRoundRecord, usual } from '../../support/alerts';
import { aSubscription } from '../../support/builders';
import { aDeadline } from '../../support/deadlines';
import { at } from '../../support/literals';

afterEach(() => setLocale('en'));

function noticeOf(records: Parameters<typeof alertRoundFor>[0], now: string, isLocked = false) {
	const round = alertRoundFor(records, usual, { now: at(now), log: alertLogOf([]), clock: 'ok' });
	return notificationFor(round.show, at(now), { ...usual, isLocked });
}

const number = (id: string, name: string) =>
	aRoundRecord(
		[aDeadline('keep-alive', '2026-12-20T16:00:00.000Z', { zone: 'Asia/Hong_Kong', ruleId: 'plan', life: 'plan' })],
		{
			id,
			name
		}
	);

describe('with the app locked', () => {
	test('it says that there is a date, and not whose, and can be answered only inside', () => {
		const notice = noticeOf(
			[number('codes', 'Bank CANARY'), number('other', 'Other CANARY')],
			'2026-12-13T03:00:00.000Z',
			true
		);
		const { about, ...seen } = notice;
		expect(seen).toEqual({
			title: 'A date comes near',
			body: 'Of 2 SIMs. Unlock Simfolio to see which.',
			lang: 'en',
			tag: 'alerts',
			actions: []
		});
		expect(about.map(({ subscriptionId }) => subscriptionId)).toEqual(['codes', 'other']);
		expect(JSON.stringify(notice)).not.toContain('CANARY');
	});

	test('in Chinese', () => {
		setLocale('zh-Hans');
		expect(noticeOf([number('codes', '保号卡')], '2026-12-13T03:00:00.000Z', true)).toMatchObject({
			title: '有日期快到了',
			body: '涉及 1 张 SIM 卡。解锁卡历即可查看。'
		});
	});
});

describe('one date', () => {
	test('is a sentence with the carrier’s date, and how long is left', () =>
		expect(noticeOf([number('codes', 'Bank codes')], '2026-12-13T03:00:00.000Z')).toMatchObject({
			title: 'Use or top up Bank codes by Sun 20 Dec.',
			body: '7 days left, until midnight, Hong Kong time.',
			tag: 'record-codes',
			lang: 'en',
			actions: [
				{ action: 'done-today', title: 'Done today' },
				{ action: 'snooze', title: 'Snooze' }
			]
		}));

	test('in Chinese', () => {
		setLocale('zh-Hans');
		expect(noticeOf([number('codes', '保号卡')], '2026-12-13T03:00:00.000Z')).toMatchObject({
			title: '12月20日周日前使用保号卡或充值。',
			lang: 'zh-Hans'
		});
	});

	test('with a safe day before it names that one, and the latest after it', () => {
		const leaving = aRoundRecord(
			[
				aDeadline('cancel-safe', '2026-12-23T15:00:00.000Z', { ruleId: 'exit' }),
				aDeadline('cancel-by', '2026-12-31T15:00:00.000Z', {
					ruleId: 'exit',
					nature: 'binding',
					safe: '2026-12-23T15:00:00.000Z'
				})
			],
			{ id: 'flat', name: 'Tokyo flat', zoneName: 'Asia/Tokyo', intent: { kind: 'leave' } }
		);
		expect(noticeOf([leaving], '2026-12-20T03:00:00.000Z')).toMatchObject({
			title: 'Cancel Tokyo flat by Thu 31 Dec; better by Wed 23 Dec.',
			body: 'Latest: Thu 31 Dec, until midnight Japan time.'
		});
	});
});

describe('several at once', () => {
	test('of several records are one notification, a line each', () =>
		expect(noticeOf([number('a', 'One'), number('b', 'Two')], '2026-12-13T03:00:00.000Z')).toMatchObject({
			title: '2 SIMs need a look',
			body: 'Use or top up One by Sun 20 Dec.\nUse or top up Two by Sun 20 Dec.',
			tag: 'alerts',
			actions: []
		}));

	test('many are counted after four', () => {
		const names = ['A', 'B', 'C', 'D', 'E', 'F'];
		const { title, body } = noticeOf(
			names.map((name) => number(name, name)),
			'2026-12-13T03:00:00.000Z'
		);
		expect(title).toBe('6 SIMs need a look');
		expect(body.split('\n')).toHaveLength(5);
		expect(body.split('\n').at(-1)).toBe('and 2 more');
	});
});

describe('a name in a notification', () => {
	const nameOf = (nickname: string, msisdns: readonly string[] = []) => alertName(aSubscription({ nickname, msisdns }));

	test.each([
		{ what: 'is one line', nickname: 'Bank\r\nBEGIN:VEVENT\tcodes\u2028now', shown: 'Bank BEGIN:VEVENT codes now' },
		{ what: 'tells no number', nickname: 'giffgaff +44 7400 123456', shown: 'giffgaff …3456' },
		{ what: 'does not turn the words around it', nickname: 'abc\u202Edef', shown: 'abcdef' },
		{ what: 'keeps an emoji whole', nickname: '👨‍👩‍👧 Family', shown: '👨‍👩‍👧 Family' }
	])('$what', ({ nickname, shown }) => expect(nameOf(nickname)).toBe(shown));

	test('of 200 characters leaves room for the date', () => {
		const shown = nameOf('卡'.repeat(200));
		expect([...shown]).toHaveLength(40);
		expect(shown.endsWith('…')).toBe(true);
	});

	test('of 60 families is cut between them', () => expect(nameOf('👨‍👩‍👧'.repeat(60))).toBe(`${'👨‍👩‍👧'.repeat(39)}…`));

	test('that is missing is the carrier’s', () => expect(nameOf('')).toBe('A carrier'));
});
