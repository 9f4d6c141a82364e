import { describe, expect, test } from 'vitest';
import { entered } from './entered';

const line = { plan: 'own', country: 'JP', rule: 'open-ended' };

describe('ways out entered by hand', () => {
	test.each([
		{ texts: {}, rule: { kind: 'unknown' }, serviceEnds: 'unknown', nature: undefined },
		{
			texts: { cancelRule: 'none-needed' },
			rule: { kind: 'none-needed' },
			serviceEnds: 'unknown',
			nature: undefined
		},
		{ texts: { cancelRule: 'anytime' }, rule: { kind: 'anytime' }, serviceEnds: 'unknown', nature: 'binding' },
		{
			texts: { cancelRule: 'cost-boundary' },
			rule: { kind: 'cost-boundary', at: 'month-end' },
			serviceEnds: 'unknown',
			nature: 'cost'
		},
		{
			texts: { cancelRule: 'cost-boundary', closingDay: '20', serviceEnds: 'on-request' },
			rule: { kind: 'cost-boundary', at: 'closing-day' },
			serviceEnds: 'on-request',
			nature: 'cost'
		},
		{
			texts: { cancelRule: 'end-of-month', cutoffDay: '25' },
			rule: { kind: 'end-of-month', cutoffDay: 25 },
			serviceEnds: 'with-rule',
			nature: 'binding'
		},
		{
			texts: { cancelRule: 'end-of-month', cutoffDay: '?' },
			rule: { kind: 'end-of-month', cutoffDay: 'unknown' },
			serviceEnds: 'with-rule',
			nature: 'binding'
		},
		{
			texts: { cancelRule: 'end-of-billing-period', closingDay: '15', noticeDays: '10' },
			rule: { kind: 'end-of-billing-period', noticeDays: 10 },
			serviceEnds: 'with-rule',
			nature: 'binding'
		},
		{
			texts: { cancelRule: 'notice', noticeDays: '30', earliestNotice: '60' },
			rule: { kind: 'notice', days: 30, earliestDays: 60 },
			serviceEnds: 'with-rule',
			nature: 'binding'
		},
		{
			texts: { cancelRule: 'notice-months', noticeMonths: '1' },
			rule: { kind: 'notice-months', months: 1 },
			serviceEnds: 'with-rule',
			nature: 'binding'
		},
		{
			texts: { cancelRule: 'days-before-renewal', noticeDays: '３０' },
			rule: { kind: 'days-before-renewal', days: 30, counting: 'calendar-days', clear: false },
			serviceEnds: 'with-rule',
			nature: 'binding'
		},
		{
			texts: { cancelRule: 'days-before-renewal', noticeDays: '3', noticeCounting: 'clear-business-days' },
			rule: { kind: 'days-before-renewal', days: 3, counting: 'business-days', clear: true },
			serviceEnds: 'with-rule',
			nature: 'binding'
		},
		{
			texts: { cancelRule: 'hours-before-renewal' },
			rule: { kind: 'hours-before-renewal', hours: 'unknown' },
			serviceEnds: 'with-rule',
			nature: 'binding'
		},
		{
			texts: { cancelRule: 'renewal-window', windowMonths: '3', windowStarts: 'month-after' },
			rule: { kind: 'renewal-window', windowMonths: 3, starts: 'month-after' },
			serviceEnds: 'with-rule',
			nature: 'binding'
		},
		{
			texts: { cancelRule: 'cooling-off', papersOn: '2026-11-20' },
			rule: { kind: 'cooling-off', days: 8, from: 'later-of-document-and-service-start' },
			serviceEnds: 'unknown',
			nature: 'right'
		},
		{
			texts: { cancelRule: 'cooling-off', contractStart: '2026-11-20' },
			rule: { kind: 'cooling-off', days: 8, from: 'contract-start' },
			serviceEnds: 'unknown',
			nature: 'right'
		},
		{
			texts: { cancelRule: 'before-event', noticeDays: '2', rentalStart: '2026-12-20' },
			rule: { kind: 'before-event', event: 'rental-start', days: 2 },
			serviceEnds: 'unknown',
			nature: 'binding'
		}
	])('$texts', ({ texts, rule, serviceEnds, nature }) => {
		const result = entered({ ...line, ...texts });
		const exit = result.ok ? result.record.terms.exits[0] : undefined;
		expect(exit?.rule).toEqual(rule);
		expect(exit?.serviceEnds).toBe(serviceEnds);
		expect(exit?.nature).toBe(nature);
	});

	test('a review of three working days around the New Year closure, by Japanese holidays', () => {
		const closures = [{ on: '2026-12-29', until: '2027-01-03' }];
		const result = entered({ ...line, cancelRule: 'end-of-month', reviewDays: '3', closures });
		expect(result.ok && result.record.terms.exits[0]?.processing).toEqual({
			businessDays: 3,
			calendar: 'JP',
			extraClosed: ['2026-12-29', '2026-12-30', '2026-12-31', '2027-01-01', '2027-01-02', '2027-01-03']
		});
	});

	test('nothing known of the review leaves the margin to us', () => {
		const result = entered({ ...line, cancelRule: 'end-of-month' });
		expect(result.ok && result.record.terms.exits[0]).not.toHaveProperty('processing');
	});

	test('one closed day has no end of its own, and outside of Japan and Hong Kong only weekends are off', () => {
		const closures = [{ on: '2026-12-24', until: '' }];
		const result = entered({ ...line, country: 'FR', cancelRule: 'end-of-month', closures });
		expect(result.ok && result.record.terms.exits[0]?.processing).toEqual({
			businessDays: 3,
			calendar: 'none',
			extraClosed: ['2026-12-24']
		});
	});

	test('leaving keeps the last day on which it must work', () => {
		const result = entered({ ...line, cancelRule: 'end-of-month', intent: 'leave', neededUntil: '2026-12-27' });
		expect(result.ok && result.record.intent).toEqual({ kind: 'leave', neededUntil: '2026-12-27' });
	});

	test('whether a debt or a deposit blocks is not known', () => {
		const result = entered({ ...line, cancelRule: 'anytime' });
		expect(result.ok && result.record.terms.exits[0]).toMatchObject({
			blockedByDebt: 'unknown',
			blockedByDeposit: 'unknown'
		});
	});
});
