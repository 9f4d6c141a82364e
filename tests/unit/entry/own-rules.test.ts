import { describe, expect, test } from 'vitest';
import { entered } from './entered';

describe('rules entered by hand', () => {
	test.each([
		{
			rule: 'seven days from the activation',
			texts: { rule: 'fixed-days', days: '7', activatedOn: '2026-10-30' },
			expected: { kind: 'fixed-days', count: 7, from: 'activation', counting: 'calendar-days', firstDay: 'inclusive' }
		},
		{
			rule: 'thirty periods of 24 hours from the first use',
			texts: {
				rule: 'fixed-days',
				days: '30',
				countedAs: '24h-periods',
				firstUsedOn: '2026-03-10',
				firstUsedAt: '18:00'
			},
			expected: { kind: 'fixed-days', count: 30, from: 'first-use', counting: '24h-periods' }
		},
		{
			rule: 'days that start after the purchase',
			texts: { rule: 'fixed-days', days: '30', boughtOn: '2026-11-01', dayOne: 'exclusive' },
			expected: { kind: 'fixed-days', count: 30, from: 'purchase', counting: 'calendar-days', firstDay: 'exclusive' }
		},
		{
			rule: 'a card to be activated in time counts from the activation, though only the purchase is known',
			texts: { rule: 'fixed-days', days: '7', boughtOn: '2026-09-01', activateWithin: '90' },
			expected: { kind: 'fixed-days', count: 7, from: 'activation', counting: 'calendar-days', firstDay: 'inclusive' }
		},
		{
			rule: 'until a date',
			texts: { rule: 'fixed-date', lastDay: '2027-01-05' },
			expected: { kind: 'fixed-date', date: '2027-01-05', boundary: 'through' }
		},
		{
			rule: 'until a date and a time',
			texts: { rule: 'fixed-date', lastDay: '2027-01-05', lastDayUntil: '18:00' },
			expected: { kind: 'fixed-date', date: '2027-01-05', boundary: 'through', time: '18:00' }
		},
		{
			rule: 'months to the same day',
			texts: { rule: 'months', months: '3', installedOn: '2026-10-31' },
			expected: { kind: 'months', count: 3, from: 'install', lastDay: 'same-day' }
		},
		{
			rule: 'months whose first day is day 1 end the day before',
			texts: { rule: 'months', months: '3', rentalStart: '2026-11-30', dayOne: 'inclusive' },
			expected: { kind: 'months', count: 3, from: 'rental-start', lastDay: 'day-before' }
		},
		{
			rule: 'a keep-alive every six months',
			texts: { rule: 'rolling', keepAliveEvery: '6', keepAliveUnit: 'months', lastUse: '2026-09-15' },
			expected: {
				kind: 'rolling',
				span: { months: 6 },
				since: 'event',
				qualifying: ['top-up', 'pack-bought', 'sms', 'call', 'data'],
				firstDay: 'exclusive',
				onTopUp: 'reset',
				first: { months: 6 }
			}
		},
		{
			rule: 'a keep-alive after the last pack',
			texts: { rule: 'rolling', keepAliveEvery: '180', packEndedOn: '2026-10-31' },
			expected: {
				kind: 'rolling',
				span: { days: 180 },
				since: 'pack-end',
				qualifying: ['pack-bought'],
				firstDay: 'exclusive',
				onTopUp: 'reset'
			}
		},
		{
			rule: 'top-ups that add up, but never beyond a year',
			texts: { rule: 'rolling', keepAliveEvery: '30', whatCounts: 'top-up', afterTopUp: 'accumulate', maxDays: '365' },
			expected: {
				kind: 'rolling',
				span: { days: 30 },
				since: 'event',
				qualifying: ['top-up'],
				firstDay: 'exclusive',
				onTopUp: 'accumulate',
				maxDays: 365,
				first: { days: 30 }
			}
		},
		{
			rule: 'a renewal every month',
			texts: { rule: 'recurring', months: '1', contractStart: '2026-11-01' },
			expected: { kind: 'recurring', every: { n: 1, unit: 'months' }, from: 'contract-start' }
		},
		{
			rule: 'a renewal every 30 days',
			texts: { rule: 'recurring', days: '30' },
			expected: { kind: 'recurring', every: { n: 30, unit: 'days' }, from: 'activation' }
		},
		{
			rule: 'a contract that goes on month to month',
			texts: { rule: 'contract', contractStart: '2026-04-01', months: '24' },
			expected: {
				kind: 'contract',
				startDate: '2026-04-01',
				minimumTermMonths: 24,
				termEnd: 'day-before-anniversary',
				afterTerm: 'month-to-month'
			}
		},
		{
			rule: 'a contract that renews for as long as its first term, and binds again',
			texts: {
				rule: 'contract',
				contractStart: '2026-04-01',
				months: '24',
				termEnds: 'anniversary',
				afterTerm: 'renews',
				penalty: 'yes'
			},
			expected: {
				kind: 'contract',
				startDate: '2026-04-01',
				minimumTermMonths: 24,
				termEnd: 'anniversary',
				afterTerm: 'renews',
				renewalTermMonths: 24,
				penalty: true
			}
		},
		{ rule: 'a line without an end', texts: { rule: 'open-ended' }, expected: { kind: 'open-ended' } },
		{ rule: 'an unknown rule', texts: { rule: 'unknown' }, expected: { kind: 'unknown' } },
		{
			rule: 'an unknown rule with a known last day',
			texts: { rule: 'unknown', lastDay: '2027-02-28' },
			expected: { kind: 'fixed-date', date: '2027-02-28', boundary: 'through' }
		}
	])('$rule', ({ texts, expected }) => {
		const result = entered({ plan: 'own', country: 'JP', ...texts });
		expect(result).toMatchObject({ ok: true });
		expect(result.ok && result.record.terms.lives[0]?.rule).toEqual(expected);
	});

	test('the day bought is day 0 of an activation period', () => {
		const result = entered({
			plan: 'own',
			rule: 'fixed-days',
			days: '7',
			activateWithin: '90',
			boughtOn: '2026-09-01'
		});
		expect(result.ok && result.record.terms.lives[0]?.activateBy).toEqual({
			missed: 'void',
			kind: 'days-after',
			count: 90,
			from: 'purchase',
			firstDay: 'exclusive'
		});
	});

	test('grace days suspend first and lose the number after them', () => {
		const result = entered({ plan: 'own', rule: 'rolling', keepAliveEvery: '180', graceDays: '30' });
		expect(result.ok && result.record.terms.lives[0]?.afterEnd).toEqual([
			{ after: { days: 0 }, state: 'suspended', rescue: 'top-up' },
			{ after: { days: 30 }, state: 'number-lost' }
		]);
	});

	test('a bill is due on its bill day, and its price is what is expected', () => {
		const result = entered({
			plan: 'own',
			country: 'JP',
			rule: 'open-ended',
			billDay: '31',
			closingDay: '15',
			price: '2178'
		});
		expect(result.ok && result.record.terms.bill).toEqual({
			schedule: { kind: 'monthly', day: 31 },
			amount: { minor: 2178, currency: 'JPY' },
			payment: 'manual',
			due: { daysAfter: 0 }
		});
		expect(result.ok && result.record.terms.period).toEqual({ closingDay: 15 });
	});

	test.each([
		{ rule: 'fixed-days', intent: 'let-end', billing: 'prepaid' },
		{ rule: 'months', intent: 'let-end', billing: 'prepaid' },
		{ rule: 'rolling', intent: 'keep', billing: 'prepaid' },
		{ rule: 'open-ended', intent: 'keep', billing: 'postpaid' },
		{ rule: 'contract', intent: 'keep', billing: 'postpaid' }
	])('a record of rule $rule is $intent and $billing unless said otherwise', ({ rule, intent, billing }) => {
		const texts = { days: '7', months: '12', keepAliveEvery: '90', contractStart: '2026-01-01' };
		const result = entered({ plan: 'own', rule, ...texts });
		expect(result.ok && result.record.intent).toEqual({ kind: intent });
		expect(result.ok && result.record.billing).toBe(billing);
	});

	test.each([
		{ country: 'JP', zone: 'Asia/Tokyo' },
		{ country: 'FR', zone: 'Europe/Paris' },
		{ country: 'US', zone: 'Asia/Tokyo' },
		{ country: '', zone: 'Asia/Tokyo' }
	])('the zone of country "$country" is $zone for a phone in Tokyo', ({ country, zone }) => {
		const result = entered({ plan: 'own', country, rule: 'open-ended' });
		expect(result.ok && result.record.zone).toBe(zone);
	});
});
