import { describe, expect, test } from 'vitest';
import { previewOf } from '$lib/entry/preview';
import type { EntryContext } from '$lib/entry/context';
import * as giffgaff from '$lib/catalogue/carriers/gb/giffgaff';
import * as cuhk from '$lib/catalogue/carriers/hk/cuhk';
import * as povo from '$lib/catalogue/carriers/jp/povo';
import { formatInstant, type Instant } from '$lib/domain/base/civil-date';
import { at } from '../../support/literals';
import { entered } from './entered';

function follows(texts: Parameters<typeof entered>[0], now: Instant, more: Partial<EntryContext> = {}) {
	const result = entered(texts, { now, ...more });
	if (!result.ok) throw new RangeError(JSON.stringify(result.issues));
	const { derived } = previewOf(result, now);
	return {
		status: derived.status,
		dates: Object.fromEntries(derived.deadlines.map(({ kind, end }) => [kind, formatInstant(end)])),
		...(derived.serviceEnd && { serviceEnd: derived.serviceEnd })
	};
}
function planOf<T extends { id: string }>(plans: readonly T[], id: string): T {
	const plan = plans.find((one) => one.id === id);
	if (plan === undefined) throw new RangeError(`no plan ${id}`);
	return plan;
}
const own = { plan: 'own', country: 'JP' };

describe('scenarios of the rules, as typed into the form', () => {
	test('S01: a Hong Kong card of 7 days, activated at 23:40', () => {
		const template = { carrier: cuhk.carrier, plan: planOf(cuhk.plans, 'cuniq-travel') };
		const texts = {
			plan: 'cuniq-travel',
			days: '7',
			boughtOn: '2026-12-28',
			activatedOn: '2026-12-30',
			activatedAt: '23:40'
		};
		expect(follows(texts, at('2026-12-30T15:45:00Z'), { template })).toEqual({
			status: 'expiring',
			dates: { expiry: '2027-01-05T16:00:00.000Z' }
		});
	});

	test('S03: giffgaff, last used on 15 September', () => {
		const template = { carrier: giffgaff.carrier, plan: planOf(giffgaff.plans, 'giffgaff-payg') };
		const texts = { plan: 'giffgaff-payg', lastUse: '2026-09-15' };
		expect(follows(texts, at('2026-11-21T10:00:00Z'), { template })).toEqual({
			status: 'active',
			dates: { 'keep-alive': '2027-03-16T00:00:00.000Z' }
		});
	});

	test('S04: end of month, three working days for review, closed over the New Year', () => {
		const texts = {
			...own,
			rule: 'open-ended',
			cancelRule: 'end-of-month',
			reviewDays: '3',
			closures: [{ on: '2026-12-29', until: '2027-01-03' }],
			intent: 'leave'
		};
		expect(follows(texts, at('2026-12-20T03:00:00Z'))).toEqual({
			status: 'active',
			dates: { 'cancel-by': '2026-12-31T15:00:00.000Z', 'cancel-safe': '2026-12-23T15:00:00.000Z' },
			serviceEnd: '2026-12-31'
		});
	});

	test('S06: 30 periods of 24 hours over a change of the clock', () => {
		const texts = {
			plan: 'own',
			country: 'FR',
			rule: 'fixed-days',
			days: '30',
			countedAs: '24h-periods',
			firstUsedOn: '2027-03-10',
			firstUsedAt: '18:00'
		};
		expect(follows(texts, at('2027-03-11T00:00:00Z'))).toEqual({
			status: 'active',
			dates: { expiry: '2027-04-09T17:00:00.000Z' }
		});
	});

	test('S10: povo, whose last pack ended on 31 October', () => {
		const template = { carrier: povo.carrier, plan: planOf(povo.plans, 'povo20') };
		const texts = { plan: 'povo20', packEndedOn: '2026-10-31' };
		expect(follows(texts, at('2026-11-21T00:00:00Z'), { template })).toEqual({
			status: 'active',
			dates: {
				'keep-alive': '2027-04-29T15:00:00.000Z',
				'grace-end': '2027-05-29T15:00:00.000Z'
			}
		});
	});

	test('S13: six days in Chile, where the last midnight does not exist', () => {
		const texts = {
			plan: 'own',
			country: 'CL',
			zone: 'America/Santiago',
			rule: 'fixed-days',
			days: '6',
			activatedOn: '2026-08-31'
		};
		expect(follows(texts, at('2026-08-31T16:00:00Z'))).toEqual({
			status: 'expiring',
			dates: { expiry: '2026-09-06T04:00:00.000Z' }
		});
	});

	test('S14: a card that was never activated', () => {
		const texts = {
			plan: 'own',
			country: 'HK',
			rule: 'fixed-days',
			days: '7',
			activateWithin: '90',
			boughtOn: '2026-09-01'
		};
		expect(follows(texts, at('2026-11-21T00:00:00Z'))).toEqual({
			status: 'not-activated',
			dates: { 'activate-by': '2026-11-30T16:00:00.000Z' }
		});
		expect(follows(texts, at('2026-12-01T00:00:00Z')).status).toBe('expired');
	});

	test('S16: cut-off on the 25th, needed until 27 December, entered in October', () => {
		const texts = {
			...own,
			rule: 'open-ended',
			cancelRule: 'end-of-month',
			cutoffDay: '25',
			intent: 'leave',
			neededUntil: '2026-12-27'
		};
		const { dates, serviceEnd } = follows(texts, at('2026-10-10T03:00:00Z'));
		expect(dates).toMatchObject({
			'cancel-opens': '2026-11-25T15:00:00.000Z',
			'cancel-by': '2026-12-25T15:00:00.000Z',
			'needed-until': '2026-12-27T15:00:00.000Z'
		});
		expect(serviceEnd).toBe('2026-12-31');
	});
});
