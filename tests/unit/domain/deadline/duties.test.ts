import { describe, expect, test } from 'vitest';
import type { CivilDate } from '$lib/domain/base/civil-date';
import type { Cancellation, ReturnDuty } from '$lib/domain/cancellation/cancellation';
import type { Intent, Subscription } from '$lib/domain/record/subscription';
import { anExit, aPrepaid, aSubscription } from '../../../support/builders';
import { derivedAt, linesOf } from '../../../support/derived';
import { aFact } from '../../../support/facts';
import { at, date, time } from '../../../support/literals';

const NOW = '2026-11-21T03:00:00.000Z';

describe('a device to return', () => {
	function rental(returnDuty: ReturnDuty | undefined) {
		return aPrepaid(
			{ kind: 'fixed-days', count: 7, from: 'rental-start', counting: 'calendar-days', firstDay: 'inclusive' },
			{ form: 'pocket-wifi', intent: { kind: 'let-end' }, terms: returnDuty ? { returnDuty } : {} }
		);
	}
	const started = aFact('2026-11-20', { kind: 'rental-start' });

	test.each([
		{ withinDays: 0, line: 'return-by 2026-11-26 !' },
		{ withinDays: 7, line: 'return-by 2026-12-03 !' }
	])('$withinDays days after the last day of the rental', ({ withinDays, line }) =>
		expect(linesOf(derivedAt(NOW, rental({ required: 'yes', withinDays }), [started]))).toContain(line)
	);

	test('by the hour, where the carrier names one', () => {
		const all = derivedAt(NOW, rental({ required: 'yes', withinDays: 1, time: time('11:00') }), [started]);
		expect(all.deadlines.find(({ kind }) => kind === 'return-by')).toMatchObject({
			end: at('2026-11-27T02:00:00.000Z'),
			lastDay: '2026-11-27'
		});
	});

	test('stays to be done after its day, until it is returned', () => {
		const wifi = rental({ required: 'yes', withinDays: 0 });
		const late = '2026-12-10T03:00:00.000Z';
		expect(derivedAt(late, wifi, [started])).toMatchObject({ status: 'expired' });
		expect(linesOf(derivedAt(late, wifi, [started]))).toEqual(['return-by 2026-11-26 !']);
		expect(linesOf(derivedAt(late, wifi, [started, aFact('2026-12-09', { kind: 'returned' })]))).toEqual([]);
	});

	test.each<{ name: string; duty: ReturnDuty | undefined }>([
		{ name: 'within how many days is not known', duty: { required: 'yes' } },
		{ name: 'whether it must go back is not known', duty: { required: 'unknown' } },
		{ name: 'nothing is known', duty: undefined }
	])('a pocket WiFi goes back, $name: on its last day, as early as', ({ duty }) => {
		const all = derivedAt(NOW, rental(duty), [started]);
		expect(linesOf(all)).toEqual(['expiry 2026-11-26', 'return-by 2026-11-26 !']);
		expect(all.deadlines[1]).toMatchObject({ asEarlyAs: 'return-days-unknown' });
		expect(all.unknown).toEqual([]);
	});

	test('a pocket WiFi does not where its plan says so', () =>
		expect(linesOf(derivedAt(NOW, rental({ required: 'no' }), [started]))).toEqual(['expiry 2026-11-26']));

	test('whether a SIM must go back is said where it is not known, never dated', () => {
		const all = derivedAt(NOW, { ...rental({ required: 'unknown' }), form: 'physical' }, [started]);
		expect(linesOf(all)).toEqual(['expiry 2026-11-26']);
		expect(all.unknown).toEqual([{ ruleId: 'return', reason: 'return-duty-unknown' }]);
	});

	test('before the rental begins it is planned, and asks for nothing', () => {
		const lightPocket: Subscription = {
			...aPrepaid(
				{ kind: 'fixed-days', count: 5, from: 'rental-start', counting: 'calendar-days', firstDay: 'inclusive' },
				{
					form: 'pocket-wifi',
					intent: { kind: 'leave' },
					terms: {
						exits: [
							anExit({
								rule: { kind: 'before-event', event: 'rental-start', days: 5 },
								nature: 'cost',
								serviceEnds: 'unknown'
							})
						],
						returnDuty: { required: 'yes', withinDays: 0, counts: 'posted' }
					}
				}
			)
		};
		const start = aFact('2026-12-20', { kind: 'rental-start' });
		expect(linesOf(derivedAt('2026-11-26T03:00:00.000Z', lightPocket, [start]))).toEqual([
			'cancel-by 2026-12-15 !',
			'cancel-safe 2026-12-15 !',
			'return-by 2026-12-24'
		]);
		expect(linesOf(derivedAt('2026-12-19T03:00:00.000Z', lightPocket, [start]))).toEqual(['return-by 2026-12-24']);
		expect(linesOf(derivedAt('2026-12-20T03:00:00.000Z', lightPocket, [start]))).toEqual([
			'expiry 2026-12-24',
			'return-by 2026-12-24 !'
		]);
		const calledOff = [start, aFact('2026-12-01', { kind: 'cancel-requested', exitId: 'cancel' })];
		expect(linesOf(derivedAt('2026-12-02T03:00:00.000Z', lightPocket, calledOff))).toEqual([
			'confirm-check 2026-12-01 !'
		]);
		const confirmed = [...calledOff, aFact('2026-12-03', { kind: 'cancel-confirmed' })];
		expect(linesOf(derivedAt('2026-12-21T03:00:00.000Z', lightPocket, confirmed))).toEqual([]);
	});

	test.each<{ name: string; rule: Cancellation; endsOn?: CivilDate }>([
		{ name: 'the day that was asked for', rule: { kind: 'unknown' }, endsOn: date('2027-04-20') },
		{ name: 'the day on which it was asked, where no rule is known', rule: { kind: 'unknown' } },
		{ name: 'the day on which it was asked, where it ends at once', rule: { kind: 'anytime' } }
	])('confirmed, and the device not back: counted from $name', ({ rule, endsOn }) => {
		const wifi = aSubscription({
			form: 'pocket-wifi',
			terms: {
				exits: [anExit({ rule, serviceEnds: 'on-request' })],
				returnDuty: { required: 'yes', withinDays: 7 }
			}
		});
		const facts = [
			aFact('2027-04-20', { kind: 'cancel-requested', exitId: 'cancel', ...(endsOn && { endsOn }) }),
			aFact('2027-04-21', { kind: 'cancel-confirmed', exitId: 'cancel' })
		];
		expect(linesOf(derivedAt('2027-04-21T03:00:00.000Z', wifi, facts))).toEqual(['return-by 2027-04-27 !']);
		expect(linesOf(derivedAt('2027-05-21T03:00:00.000Z', wifi, facts))).toEqual(['return-by 2027-04-27 !']);
		const back = [...facts, aFact('2027-05-22', { kind: 'returned' })];
		expect(linesOf(derivedAt('2027-05-22T03:00:00.000Z', wifi, back))).toEqual([]);
	});

	test('a line to leave whose end moves with each day of waiting has no day of return yet', () => {
		const wifi = aSubscription({
			form: 'pocket-wifi',
			intent: { kind: 'leave' },
			terms: { exits: [anExit({ rule: { kind: 'notice', days: 30 } })], returnDuty: { required: 'yes', withinDays: 3 } }
		});
		expect(linesOf(derivedAt(NOW, wifi))).toEqual([]);
		expect(linesOf(derivedAt(NOW, wifi, [aFact('2026-11-21', { kind: 'cancel-requested' })]))).toEqual([
			'confirm-check 2026-12-21 !',
			'return-by 2026-12-24 !'
		]);
	});

	test('of a line that does not end by itself only once it is planned or asked for', () => {
		function line(intent: Intent) {
			return aSubscription({
				intent,
				terms: {
					exits: [anExit({ rule: { kind: 'end-of-month' } })],
					returnDuty: { required: 'yes', withinDays: 5 }
				}
			});
		}
		expect(linesOf(derivedAt(NOW, line({ kind: 'keep' })))).toEqual([]);
		const planned = derivedAt(NOW, line({ kind: 'leave', neededUntil: date('2026-12-20') }));
		expect(linesOf(planned)).toContain('return-by 2027-01-05 !');
		const asked = [aFact('2026-11-20', { kind: 'cancel-requested' })];
		expect(linesOf(derivedAt(NOW, line({ kind: 'keep' }), asked))).toContain('return-by 2026-12-05 !');
	});
});

describe('a porting code', () => {
	const japan = aSubscription({ terms: { portCode: { days: 15, firstDay: 'inclusive' } } });

	test('runs out on its fifteenth day', () =>
		expect(linesOf(derivedAt(NOW, japan, [aFact('2026-11-20', { kind: 'port-code' })]))).toEqual([
			'port-code-end 2026-12-04 !'
		]));

	test('the last one counts, and none once the number is gone', () => {
		const codes = [aFact('2026-11-10', { kind: 'port-code' }), aFact('2026-11-20', { kind: 'port-code' })];
		expect(linesOf(derivedAt(NOW, japan, codes))).toEqual(['port-code-end 2026-12-04 !']);
		const gone = derivedAt(NOW, japan, [...codes, aFact('2026-11-21', { kind: 'ported-out' })]);
		expect(linesOf(gone)).toEqual(['confirm-check 2026-11-21 !']);
	});

	test('of an hour runs out an hour later; without its time, as early as', () => {
		const china = aSubscription({ zone: 'Asia/Shanghai', terms: { portCode: { hours: 1 } } });
		expect(derivedAt(NOW, china, [aFact('2026-11-21T02:30:00.000Z', { kind: 'port-code' })]).deadlines).toMatchObject([
			{ kind: 'port-code-end', end: at('2026-11-21T03:30:00.000Z') }
		]);
		const early = derivedAt('2026-11-20T16:30:00.000Z', china, [aFact('2026-11-21', { kind: 'port-code' })]);
		expect(early.deadlines).toMatchObject([{ end: at('2026-11-20T17:00:00.000Z'), asEarlyAs: 'time-unknown' }]);
	});
});

describe('an appointment', () => {
	test('is met at its time and is gone after it', () => {
		const booked = aFact('2026-11-25T05:00:00.000Z', { kind: 'appointment', channel: 'store' });
		expect(derivedAt(NOW, aSubscription(), [booked]).deadlines).toMatchObject([
			{ kind: 'appointment', end: at('2026-11-25T05:00:00.000Z'), todo: true }
		]);
		expect(derivedAt('2026-11-25T05:00:00.000Z', aSubscription(), [booked]).deadlines).toEqual([]);
	});

	test('without a time lasts its day', () => {
		const booked = aFact('2026-11-25', { kind: 'appointment', channel: 'store' });
		expect(linesOf(derivedAt(NOW, aSubscription(), [booked]))).toEqual(['appointment 2026-11-25 !']);
	});
});
