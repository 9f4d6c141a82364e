import { describe, expect, test } from 'vitest';
import { dateQuestions } from '$lib/entry/date-questions';
import { date } from '../../support/literals';
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
		{
			texts: { ...own, activatedOn: '2026-11-20', lastDay: '2026-11-19' },
			issues: { lastDay: 'end-before-start' }
		},
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

describe('dates that are asked back', () => {
	const today = date('2026-11-21');
	test.each([
		{ texts: { activatedOn: '1994-12-31' }, asked: ['activatedOn'] },
		{ texts: { activatedOn: '1995-01-01' }, asked: [] },
		{ texts: { lastDay: '2076-11-21' }, asked: [] },
		{ texts: { lastDay: '2076-11-22' }, asked: ['lastDay'] },
		{ texts: { closures: [{ on: '2094-01-01', until: '' }] }, asked: ['closures.0.on'] },
		{ texts: { firstUsedOn: '1994-12-31', known: 'not-yet' as const, plan: 'povo20' }, asked: [] } // not shown
	])('$texts', ({ texts, asked }) => {
		expect(dateQuestions(form({ ...own, cancelRule: 'anytime', ...texts }), today).map(({ field }) => field)).toEqual(
			asked
		);
	});
});
