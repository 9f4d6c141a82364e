import { describe, expect, test } from 'vitest';
import type { Exit } from '$lib/domain/cancellation/cancellation';
import { deadlinesFor } from '$lib/domain/deadline/deadlines-for';
import { HOLIDAYS } from '$lib/domain/base/holidays';
import { earlierDates } from '$lib/domain/deadline/earlier-dates';
import { overrulesOf, withoutOverrule } from '$lib/domain/plan/overrules';
import { planTermsFor } from '$lib/domain/plan/plan-terms';
import { accepted, kept, ruleChangeFor } from '$lib/domain/plan/rule-change';
import type { Draft, Plan } from '$lib/domain/plan/plan';
import type { Subscription } from '$lib/domain/record/subscription';
import { aLife, anExit, aSubscription } from '../../../support/builders';
import { aFact } from '../../../support/facts';
import { at, date } from '../../../support/literals';

const leaving: Exit = anExit({ rule: { kind: 'end-of-month', cutoffDay: 20 }, serviceEnds: 'with-rule' });

/** A line of Example, cut off on the 20th; its owner gave the start of the contract. */
const line: Subscription = aSubscription({
	billing: 'postpaid',
	plan: { id: 'example', revision: '2026-01-01' },
	intent: { kind: 'leave' },
	terms: {
		lives: [
			aLife({
				kind: 'contract',
				startDate: date('2026-02-02'),
				minimumTermMonths: 6,
				termEnd: 'end-of-month',
				afterTerm: 'month-to-month'
			})
		],
		exits: [leaving]
	}
});

function aPlan(revision: Plan['revision'], exits: readonly Draft<Exit>[]): Plan {
	return {
		id: 'example',
		carrierId: 'example',
		revision,
		name: { en: 'Example' },
		form: ['physical'],
		billing: 'postpaid',
		zone: 'Asia/Tokyo',
		intent: 'keep',
		terms: {
			lives: [
				{
					id: 'plan',
					main: true,
					rule: {
						kind: 'contract',
						startDate: { ask: true },
						minimumTermMonths: 6,
						termEnd: 'end-of-month',
						afterTerm: 'month-to-month'
					}
				}
			],
			exits
		},
		facts: { fees: [], documents: [], blockers: [], risks: [], notes: [] },
		sources: [{ fact: 'terms.exits', checked: '2026-01-01', seen: 'no', confidence: 'low' }]
	};
}
const cutoffOn = (day: number): readonly Exit[] => [{ ...leaving, rule: { kind: 'end-of-month', cutoffDay: day } }];
const RULE = 'terms.exits.cancel.rule';
const rule = (cutoffDay: number) => ({ kind: 'end-of-month', cutoffDay });

describe('the terms that a plan gives a record', () => {
	test("take the owner's answers from the record", () => {
		expect(planTermsFor(aPlan('2026-01-01', cutoffOn(20)), line.terms)).toEqual(line.terms);
	});

	test('cannot be known once the answer is gone with its rule', () => {
		const replaced = { ...line.terms, lives: [aLife({ kind: 'open-ended' })] };
		expect(planTermsFor(aPlan('2026-01-01', cutoffOn(20)), replaced)).toBeUndefined();
	});

	test('take the usual answer where the old one is none any more', () => {
		const plan = aPlan('2026-06-01', [
			{ ...leaving, serviceEnds: { ask: true, usual: 'on-request', choices: ['on-request', 'next-day'] } }
		]);
		expect(planTermsFor(plan, line.terms)?.exits[0]?.serviceEnds).toBe('on-request');
	});
});

describe('what the user overrules', () => {
	const own = { ...line, terms: { ...line.terms, exits: cutoffOn(25) }, overrides: [RULE] };

	test('is shown with what the plan says, and put back alone', () => {
		const both = { ...own, terms: { ...own.terms, returnDuty: { required: 'yes' } as const } };
		const record = { ...both, overrides: [RULE, 'terms.returnDuty'] };
		const found = overrulesOf(record, [], aPlan('2026-01-01', cutoffOn(20)));
		expect(found).toEqual([
			{ change: { path: RULE, was: rule(20), is: rule(25) }, known: true },
			{ change: { path: 'terms.returnDuty', was: null, is: { required: 'yes' } }, known: true }
		]);
		const reset = found[0] ? withoutOverrule(record, found[0].change) : record;
		expect(reset.terms).toEqual({ ...line.terms, returnDuty: { required: 'yes' } });
		expect(reset.overrides).toEqual(['terms.returnDuty']);
	});

	test('is no overrule any more once it says what the plan says', () => {
		expect(overrulesOf({ ...line, overrides: [RULE] }, [], aPlan('2026-01-01', cutoffOn(20)))).toEqual([]);
	});

	test('is known from the history where the plan is gone from the catalogue', () => {
		const edits = [
			aFact('2026-03-02', { kind: 'edited', changes: [{ path: RULE, was: rule(22), is: rule(25) }] }),
			aFact('2026-03-01', { kind: 'edited', changes: [{ path: RULE, was: rule(20), is: rule(22) }] })
		].map((fact, index) => ({ ...fact, recordedAt: at(`2026-03-0${String(2 - index)}T00:00:00.000Z`) }));
		expect(overrulesOf(own, edits, undefined)).toEqual([
			{ change: { path: RULE, was: rule(20), is: rule(25) }, known: true }
		]);
	});

	test('is shown without its old value where nobody knows it', () => {
		expect(overrulesOf(own, [], undefined)).toEqual([
			{ change: { path: RULE, was: null, is: rule(25) }, known: false }
		]);
	});
});

describe('a later revision of the plan', () => {
	const plan = aPlan('2026-06-01', cutoffOn(15));
	const change = { revision: '2026-06-01', changes: [{ path: RULE, was: rule(20), is: rule(15) }] };

	test('is offered with what was and what is', () => {
		expect(ruleChangeFor(line, plan)).toEqual(change);
	});

	test('is not offered twice, of another plan, without a difference, or against what the user overrules', () => {
		expect(ruleChangeFor({ ...line, plan: { id: 'example', revision: '2026-06-01' } }, plan)).toBeUndefined();
		expect(ruleChangeFor({ ...line, plan: { id: 'other', revision: '2026-01-01' } }, plan)).toBeUndefined();
		expect(ruleChangeFor(line, aPlan('2026-06-01', cutoffOn(20)))).toBeUndefined();
		expect(ruleChangeFor({ ...line, overrides: [RULE] }, plan)).toBeUndefined();
	});

	test('accepted, becomes the rule; what is overruled stays', () => {
		const own = { ...line, terms: { ...line.terms, portCode: { hours: 1 } }, overrides: ['terms.portCode'] };
		const found = ruleChangeFor(own, plan);
		expect(found).toEqual(change);
		const record = found ? accepted(own, found) : own;
		expect(record.terms).toEqual({ ...line.terms, exits: cutoffOn(15), portCode: { hours: 1 } });
		expect(record.plan?.revision).toBe('2026-06-01');
	});

	test('kept against, is remembered and overruled: it can be put back later', () => {
		const record = kept(line, change);
		expect(record.terms).toEqual(line.terms);
		expect([record.plan?.revision, record.overrides]).toEqual(['2026-06-01', [RULE]]);
		expect(ruleChangeFor(record, plan)).toBeUndefined();
		expect(overrulesOf(record, [], plan)).toEqual([
			{ change: { path: RULE, was: rule(15), is: rule(20) }, known: true }
		]);
	});
});

describe('until it is chosen', () => {
	const now = at('2026-12-01T03:00:00.000Z');
	const datesOf = (cutoffDay: number) =>
		deadlinesFor({ ...line, terms: { ...line.terms, exits: cutoffOn(cutoffDay) } }, [], { now, holidays: HOLIDAYS });
	const latest = (mine: number, theirs: number) =>
		earlierDates(datesOf(mine), datesOf(theirs)).deadlines.find(({ kind }) => kind === 'cancel-by');

	test.each([
		[20, 15, '2026-12-15', 'rule-changed'],
		[20, 25, '2026-12-20', undefined],
		[20, 20, '2026-12-20', undefined]
	])('cut off on the %i, by the new rule on the %i: it counts by %s', (mine, theirs, lastDay, asEarlyAs) => {
		const deadline = latest(mine, theirs);
		expect([deadline?.lastDay, deadline?.asEarlyAs]).toEqual([lastDay, asEarlyAs]);
	});

	test('a date that only the new rule gives counts too, and each only once', () => {
		const none = { ...datesOf(20), deadlines: datesOf(20).deadlines.filter(({ kind }) => kind !== 'cancel-by') };
		const kinds = earlierDates(none, datesOf(15)).deadlines.map(({ kind }) => kind);
		expect(kinds.filter((kind) => kind === 'cancel-by')).toEqual(['cancel-by']);
	});

	test('asking opens with the later rule: a line must not end before it may', () => {
		const opens = (end: string) => ({
			...datesOf(20),
			deadlines: [
				{
					kind: 'cancel-opens' as const,
					ruleId: 'cancel',
					end: at(end),
					lastDay: date('2026-12-01'),
					todo: false
				}
			]
		});
		const early = opens('2026-12-01T00:00:00.000Z');
		const late = opens('2026-12-05T00:00:00.000Z');
		expect(earlierDates(early, late).deadlines[0]?.end).toBe(at('2026-12-05T00:00:00.000Z'));
		expect(earlierDates(late, early).deadlines[0]?.end).toBe(at('2026-12-05T00:00:00.000Z'));
	});
});
