import { describe, expect, test } from 'vitest';
import type { Subscription } from '$lib/domain/record/subscription';
import { draftOfRecord } from '$lib/entry/from-record';
import { date } from '../../support/literals';
import { entered, type Typed } from './entered';
import { activity, storedFrom, type Stored } from './stored';

function stored(texts: Typed): Stored {
	const result = entered(texts);
	if (!result.ok) throw new RangeError(JSON.stringify(result.issues));
	return storedFrom(result);
}

function edited({ subscription, activities }: Stored, texts: Typed): ReturnType<typeof entered> {
	const draft = draftOfRecord(subscription, activities, undefined);
	const { texts: stated, ...rest } = draft;
	return entered({ ...rest, ...stated, ...texts }, { edited: { subscription, activities, draft } });
}

const RECORDS: Record<string, Parameters<typeof entered>[0]> = {
	days: {
		plan: 'own',
		country: 'HK',
		rule: 'fixed-days',
		days: '7',
		activatedOn: '2026-11-20',
		activatedAt: '23:40',
		graceDays: '30'
	},
	'24 hours': {
		plan: 'own',
		country: 'FR',
		rule: 'fixed-days',
		days: '30',
		countedAs: '24h-periods',
		firstUsedOn: '2026-11-20'
	},
	date: { plan: 'own', country: 'JP', rule: 'fixed-date', lastDay: '2027-01-05', lastDayUntil: '18:00' },
	months: { plan: 'own', country: 'JP', rule: 'months', months: '3', installedOn: '2026-10-31' },
	'keep-alive': {
		plan: 'own',
		country: 'JP',
		rule: 'rolling',
		keepAliveEvery: '90',
		lastUse: '2026-11-01',
		afterTopUp: 'accumulate',
		maxDays: '365'
	},
	'pack end': { plan: 'own', country: 'JP', rule: 'rolling', keepAliveEvery: '180', packEndedOn: '2026-10-31' },
	renewal: {
		plan: 'own',
		country: 'JP',
		rule: 'recurring',
		months: '1',
		contractStart: '2026-11-01',
		cancelRule: 'hours-before-renewal'
	},
	contract: {
		plan: 'own',
		country: 'JP',
		rule: 'contract',
		contractStart: '2026-04-01',
		months: '24',
		termEnds: 'end-of-month',
		afterTerm: 'renews',
		penalty: 'yes',
		cancelRule: 'renewal-window',
		windowMonths: '2'
	},
	line: {
		plan: 'own',
		country: 'JP',
		rule: 'open-ended',
		billDay: '31',
		price: '2178',
		closingDay: '15',
		cancelRule: 'end-of-month',
		cutoffDay: '25',
		reviewDays: '3',
		closures: [{ on: '2026-12-29', until: '2027-01-03' }],
		intent: 'leave',
		neededUntil: '2026-12-27',
		notes: 'note',
		boughtAt: 'Shinjuku',
		phone: '+819012345678'
	},
	unknown: { plan: 'own', country: 'JP', rule: 'unknown' }
};

describe('an edit', () => {
	test.each(Object.entries(RECORDS))('that changes nothing leaves a record of %s as it is', (_name, texts) => {
		const before = stored(texts);
		const after = edited(before, {});
		expect(after).toMatchObject({ ok: true, facts: [] });
		if (!after.ok) return;
		const {
			id: _id,
			rev: _rev,
			createdAt: _at,
			sims: _sims,
			bound: _bound,
			tags: _tags,
			...record
		} = before.subscription;
		expect(after.record).toEqual(record);
	});

	test('corrects a date by a fact that replaces the first', () => {
		const after = edited(stored(RECORDS.days ?? {}), { activatedOn: '2026-11-19' });
		expect(after.ok && after.facts).toEqual([
			{ kind: 'activated', when: { instant: Date.UTC(2026, 10, 19, 15, 40) }, replaces: 'fact-0' }
		]);
	});

	test('takes back a date that was emptied', () => {
		const after = edited(stored(RECORDS.months ?? {}), { installedOn: '', countedFrom: 'install' });
		expect(after.ok && after.facts).toEqual([
			{ kind: 'retracted', when: { instant: Date.UTC(2026, 10, 21, 10) }, replaces: 'fact-0' }
		]);
	});

	test('keeps the amount of a top-up whose date was wrong', () => {
		const before = stored(RECORDS['keep-alive'] ?? {});
		const topUp = activity(
			{ kind: 'top-up', when: { date: date('2026-11-10') }, amount: { minor: 1000, currency: 'JPY' } },
			9
		);
		const after = edited({ ...before, activities: [...before.activities, topUp] }, { lastUse: '2026-11-12' });
		expect(after.ok && after.facts).toEqual([
			{ kind: 'top-up', when: { date: '2026-11-12' }, amount: { minor: 1000, currency: 'JPY' }, replaces: 'fact-9' }
		]);
	});

	test('of a rule keeps what the form has no field for', () => {
		const { subscription, activities } = stored(RECORDS['keep-alive'] ?? {});
		const [life] = subscription.terms.lives;
		if (life?.rule.kind !== 'rolling') throw new RangeError('not rolling');
		const tiers = [{ atLeast: { minor: 500, currency: 'JPY' }, gives: { days: 90 } }];
		const tiered: Subscription = {
			...subscription,
			terms: { ...subscription.terms, lives: [{ ...life, rule: { ...life.rule, tiers }, marginDays: 4 }] }
		};
		const after = edited({ subscription: tiered, activities }, { name: 'Bank codes', graceDays: '30' });
		expect(after.ok && after.record.terms.lives[0]).toMatchObject({ rule: { tiers }, marginDays: 4 });
		expect(after.ok && after.record.terms.lives[0]?.afterEnd).toHaveLength(2);
	});

	test('of the notes keeps an unknown rule unknown, whatever end was seen since', () => {
		const before = stored({ plan: 'own', country: 'JP', rule: 'unknown' });
		const seen = activity(
			{ kind: 'end-seen', when: { date: date('2026-11-10') }, end: { date: date('2027-01-05') } },
			9
		);
		const after = edited({ ...before, activities: [seen] }, { notes: 'note' });
		expect(after).toMatchObject({ ok: true, facts: [] });
		expect(after.ok && after.record.terms.lives[0]?.rule).toEqual({ kind: 'unknown' });
	});

	test('that only writes a date another way corrects nothing', () => {
		const after = edited(stored(RECORDS.months ?? {}), { installedOn: '２０２６-１０-３１' });
		expect(after).toMatchObject({ ok: true, facts: [] });
	});

	test('of a zone keeps the hour that was recorded', () => {
		const after = edited(stored(RECORDS.days ?? {}), { zone: 'Asia/Tokyo' });
		expect(after).toMatchObject({ ok: true, record: { zone: 'Asia/Tokyo' }, facts: [] });
	});

	test('of the notes asks nothing about dates that were recorded before', () => {
		const before = stored(RECORDS['keep-alive'] ?? {});
		const old = activity({ kind: 'top-up', when: { date: date('2020-01-01') } }, 9);
		const later = activity({ kind: 'first-use', when: { date: date('2027-11-10') } }, 10);
		const untouched = { ...before, activities: [old, later] };
		expect(edited(untouched, { notes: 'note' })).toMatchObject({ ok: true, facts: [] });
		expect(edited(untouched, { firstUsedOn: '2027-11-11' })).toEqual({
			ok: false,
			issues: { firstUsedOn: 'in-future' }
		});
	});
});
