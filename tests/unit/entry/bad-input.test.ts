import { describe, expect, test } from 'vitest';
import { questionsOf } from '$lib/entry/doubts';
import { entered, form } from './entered';

function issuesOf(texts: Parameters<typeof entered>[0]) {
	const result = entered(texts);
	return result.ok ? {} : result.issues;
}
const own = { plan: 'own', country: 'JP', rule: 'open-ended' };

describe('what cannot be saved', () => {
	test.each([
		{ texts: {}, issues: { plan: 'required' } },
		{ texts: { plan: 'own' }, issues: { rule: 'required' } },
		{ texts: { ...own, rule: 'fixed-days' }, issues: { days: 'required' } },
		{ texts: { ...own, rule: 'fixed-date' }, issues: { lastDay: 'required' } },
		{ texts: { ...own, rule: 'months' }, issues: { months: 'required' } },
		{ texts: { ...own, rule: 'rolling' }, issues: { keepAliveEvery: 'required' } },
		{ texts: { ...own, rule: 'recurring' }, issues: { days: 'required' } },
		{ texts: { ...own, rule: 'contract' }, issues: { contractStart: 'required', months: 'required' } },
		{ texts: { ...own, cancelRule: 'notice' }, issues: { noticeDays: 'required' } },
		{ texts: { ...own, cancelRule: 'renewal-window' }, issues: { windowMonths: 'required' } },
		{ texts: { ...own, zone: 'Asia/Nowhere' }, issues: { zone: 'unknown-zone' } },
		{ texts: { ...own, name: 'x'.repeat(121) }, issues: { name: 'too-long' } },
		{ texts: { ...own, notes: 'x'.repeat(5001) }, issues: { notes: 'too-long' } },
		{ texts: { ...own, activatedOn: '2027-02-30' }, issues: { activatedOn: 'impossible-date' } },
		{ texts: { ...own, activatedOn: 'impossible' }, issues: { activatedOn: 'impossible-date' } },
		{ texts: { ...own, rule: 'fixed-days', days: '0' }, issues: { days: 'too-small' } },
		{ texts: { ...own, rule: 'fixed-days', days: '-1' }, issues: { days: 'negative' } },
		{ texts: { ...own, rule: 'fixed-days', days: '7.5' }, issues: { days: 'not-whole' } },
		{ texts: { ...own, rule: 'fixed-days', days: '1e3' }, issues: { days: 'not-a-number' } },
		{ texts: { ...own, rule: 'fixed-days', days: '3661' }, issues: { days: 'too-large' } },
		{ texts: { ...own, billDay: '32' }, issues: { billDay: 'too-large' } },
		{ texts: { ...own, price: '5.5' }, issues: { price: 'too-precise' } },
		{ texts: { ...own, price: '-5' }, issues: { price: 'negative' } },
		{ texts: { ...own, price: '5', country: '' }, issues: { price: 'unknown-currency' } },
		{ texts: { ...own, cancelRule: 'end-of-month', reviewDays: '4' }, issues: { reviewDays: 'too-large' } },
		{ texts: { ...own, lastDay: '1969-12-31' }, issues: { lastDay: 'beyond-horizon' } },
		{ texts: { ...own, lastDay: '9999-12-31' }, issues: { lastDay: 'beyond-horizon' } },
		{ texts: { ...own, lastUse: '2026-11-22' }, issues: { lastUse: 'in-future' } },
		{ texts: { ...own, activatedOn: '2027-11-10' }, issues: { activatedOn: 'in-future' } },
		{ texts: { ...own, boughtOn: '2026-11-22' }, issues: { boughtOn: 'in-future' } },
		{ texts: { ...own, papersOn: '2026-11-22' }, issues: { papersOn: 'in-future' } },
		{ texts: { ...own, rentalStart: '2026-12-20' }, issues: {} },
		{ texts: { ...own, contractStart: '2026-12-20' }, issues: {} },
		{ texts: { ...own, price: '£5' }, issues: { price: 'other-currency' } },
		{ texts: { ...own, price: '1,234', currency: 'KWD' }, issues: { price: 'two-readings' } },
		{
			texts: { ...own, cancelRule: 'end-of-month', closures: [{ on: '2027-01-03', until: '2026-12-29' }] },
			issues: { 'closures.0.until': 'until-before-on' }
		},
		{
			texts: { ...own, cancelRule: 'end-of-month', closures: [{ on: '', until: '2026-12-29' }] },
			issues: { 'closures.0.on': 'required' }
		}
	])('$issues', ({ texts, issues }) => expect(issuesOf(texts)).toEqual(issues));

	test('a name of 120 families of emoji is not too long', () => {
		expect(issuesOf({ ...own, name: '👩‍👩‍👧‍👦'.repeat(120) })).toEqual({});
	});

	test('what another rule would need is neither asked nor checked', () => {
		expect(issuesOf({ ...own, days: 'seven', windowMonths: '9' })).toEqual({});
	});
});

describe('separators and signs as people type them', () => {
	test.each(['2178', '2,178', '¥2,178', '２１７８', '2.178'])('a price of %s is 2178 yen', (price) => {
		const result = entered({ ...own, price });
		expect(result.ok && result.record.price).toEqual({ minor: 2178, currency: 'JPY' });
	});

	test('a price of 1.234,56 is read where it can only mean one amount', () => {
		const result = entered({ ...own, price: '1.234,56', currency: 'EUR' });
		expect(result.ok && result.record.price).toEqual({ minor: 123456, currency: 'EUR' });
	});

	test('1,000 days are a thousand', () => {
		const result = entered({ ...own, rule: 'fixed-days', days: '1,000' });
		expect(result.ok && result.record.terms.lives[0]?.rule).toMatchObject({ kind: 'fixed-days', count: 1000 });
	});
});

describe('dates that are asked back', () => {
	const line = { ...own, cancelRule: 'anytime', intent: 'leave' };
	// Today is 21 November 2026 in Tokyo.
	test.each([
		{ texts: { activatedOn: '1994-12-31' }, asked: ['activatedOn far-off'] },
		{ texts: { activatedOn: '1995-01-01' }, asked: [] },
		{ texts: { lastUse: '2025-11-20' }, asked: ['lastUse far-off'] },
		{ texts: { lastUse: '2025-11-21' }, asked: [] },
		{ texts: { lastDay: '2027-11-21' }, asked: [] },
		{ texts: { lastDay: '2027-11-22' }, asked: ['lastDay far-off'] },
		{ texts: { neededUntil: '2028-01-01' }, asked: ['neededUntil far-off'] },
		{ texts: { contractStart: '2024-03-01' }, asked: [] },
		{ texts: { contractStart: '2028-03-01' }, asked: ['contractStart far-off'] },
		{ texts: { closures: [{ on: '2094-01-01', until: '' }] }, asked: ['closures.0.on far-off'] },
		{ texts: { activatedOn: '2026-11-20', lastDay: '2026-11-19' }, asked: ['lastDay end-before-start'] },
		{ texts: { firstUsedOn: '1994-12-31', known: 'not-yet' as const, plan: 'povo20' }, asked: [] } // not shown
	])('$texts', ({ texts, asked }) => {
		const questions = questionsOf(form({ ...line, ...texts }));
		expect(questions.map(({ field, doubt }) => `${field} ${doubt}`)).toEqual(asked);
	});

	test('an end before its start is saved as typed where the user insists', () => {
		const result = entered({ ...own, activatedOn: '2026-11-20', lastDay: '2026-11-19' });
		expect(result.ok && result.facts.map(({ kind }) => kind)).toEqual(['activated', 'end-seen']);
	});
});
