import { describe, expect, test } from 'vitest';
import type { ReturnDuty } from '$lib/domain/cancellation/cancellation';
import type { Intent } from '$lib/domain/record/subscription';
import { anExit, aPrepaid, aSubscription } from '../../../support/builders';
import { derivedAt, linesOf } from '../../../support/derived';
import { aFact } from '../../../support/facts';
import { at, date, time } from '../../../support/literals';

const NOW = '2026-11-21T03:00:00.000Z';

describe('a device to return', () => {
	function rental(returnDuty: ReturnDuty) {
		return aPrepaid(
			{ kind: 'fixed-days', count: 7, from: 'rental-start', counting: 'calendar-days', firstDay: 'inclusive' },
			{ form: 'pocket-wifi', intent: { kind: 'let-end' }, terms: { returnDuty } }
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

	test.each([
		{ duty: { required: 'unknown' }, reason: 'return-duty-unknown' },
		{ duty: { required: 'yes' }, reason: 'return-days-unknown' }
	] as const)('what is not known of it is said: $reason', ({ duty, reason }) =>
		expect(derivedAt(NOW, rental(duty), [started]).unknown).toEqual([{ ruleId: 'return', reason }])
	);

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
