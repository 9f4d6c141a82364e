import { describe, expect, test } from 'vitest';
import { emptyDraft } from '$lib/entry/draft';
import { boughtOn, packEndedOn } from '$lib/entry/fields/starts';
import { withUsualAnswers } from '$lib/entry/plan/questions';
import { withText, withToday } from '$lib/entry/plan/prefill';
import type { Template } from '$lib/entry/context';
import * as giffgaff from '$lib/catalogue/carriers/gb/giffgaff';
import * as cmhk from '$lib/catalogue/carriers/hk/cmhk';
import * as cuhk from '$lib/catalogue/carriers/hk/cuhk';
import * as linemo from '$lib/catalogue/carriers/jp/linemo';
import * as povo from '$lib/catalogue/carriers/jp/povo';
import * as sakura from '$lib/catalogue/carriers/jp/sakura-mobile';
import { context, entered } from './entered';

function templateOf(
	{ carrier, plans }: { carrier: Template['carrier']; plans: readonly Template['plan'][] },
	id: string
) {
	const plan = plans.find((one) => one.id === id);
	if (plan === undefined) throw new RangeError(`no plan ${id}`);
	return { carrier, plan };
}
const cuniq = templateOf(cuhk, 'cuniq-travel');
const longTerm = templateOf(sakura, 'sakura-longterm');
const monthly = templateOf(cmhk, 'cmhk-monthly');

describe('a plan fills the form', () => {
	test('its usual answers are typed in, today is its date', () => {
		const template = cuniq;
		const draft = withToday(
			withUsualAnswers({ ...emptyDraft(), plan: 'cuniq-travel' }, template.plan),
			context({ template })
		);
		expect(draft).toMatchObject({ texts: { days: '3', activatedOn: '2026-11-21' }, prefilled: 'activatedOn' });
	});

	test.each([
		{ template: templateOf(giffgaff, 'giffgaff-payg'), field: 'lastUse' },
		{ template: templateOf(povo, 'povo20'), field: 'activatedOn' },
		{ template: monthly, field: 'contractStart' },
		{ template: templateOf(sakura, 'sakura-travel-esim'), field: 'installedOn' },
		{ template: templateOf(linemo, 'linemo'), field: '' }
	])('$template.plan.id has today in "$field"', ({ template, field }) => {
		const draft = withToday({ ...emptyDraft(), plan: template.plan.id }, context({ template }));
		expect(draft.prefilled).toBe(field);
	});

	test('today gives way to a start that is typed, not to a purchase', () => {
		const template = templateOf(povo, 'povo20');
		const draft = withToday({ ...emptyDraft(), plan: 'povo20' }, context({ template }));
		expect(withText(draft, boughtOn, '2026-11-01').texts.activatedOn).toBe('2026-11-21');
		expect(withText(draft, packEndedOn, '2026-10-31').texts.activatedOn).toBeUndefined();
	});
});

describe('a record from a plan', () => {
	test('keeps a copy of the rules, with the answer of the form', () => {
		const result = entered(
			{ plan: 'cuniq-travel', days: '7', activatedOn: '2026-10-30', name: 'Kowloon' },
			{ template: cuniq }
		);
		expect(result).toMatchObject({
			ok: true,
			record: {
				nickname: 'Kowloon',
				carrier: { id: 'cuhk' },
				country: 'HK',
				zone: 'Asia/Hong_Kong',
				form: 'physical',
				billing: 'prepaid',
				plan: { id: 'cuniq-travel' },
				overrides: [],
				intent: { kind: 'let-end' }
			},
			facts: [{ kind: 'activated', when: { date: '2026-10-30' } }]
		});
		expect(result.ok && result.record.terms.lives[0]?.rule).toEqual({
			kind: 'fixed-days',
			count: 7,
			from: 'activation',
			counting: 'calendar-days',
			firstDay: 'inclusive'
		});
	});

	test('an emptied question is asked, not answered with the usual', () => {
		const result = entered({ plan: 'cuniq-travel', days: '', activatedOn: '2026-10-30' }, { template: cuniq });
		expect(result).toEqual({ ok: false, issues: { days: 'required' } });
	});

	test('what a plan cannot do without is asked, what may stay open is left out', () => {
		const template = monthly;
		expect(entered({ plan: 'cmhk-monthly' }, { template })).toEqual({
			ok: false,
			issues: { contractStart: 'required', months: 'required' }
		});
		const result = entered({ plan: 'cmhk-monthly', contractStart: '2026-04-01', months: '24' }, { template });
		expect(result.ok && result.record.terms).not.toHaveProperty('period');
		expect(result.ok && result.facts).toEqual([{ kind: 'contract-start', when: { date: '2026-04-01' } }]);
	});

	test('answers of questions without a field of their own', () => {
		const answers = { 'period.periodStartDay': '15' };
		const result = entered(
			{ plan: 'cmhk-monthly', contractStart: '2026-04-01', months: '24', answers },
			{ template: monthly }
		);
		expect(result.ok && result.record.terms.period).toEqual({ periodStartDay: 15 });
	});

	test('"Not yet" records no start', () => {
		const result = entered(
			{ plan: 'cuniq-travel', days: '3', known: 'not-yet', boughtOn: '2026-11-20', activatedOn: '2026-11-21' },
			{ template: cuniq }
		);
		expect(result.ok && result.facts).toEqual([{ kind: 'bought', when: { date: '2026-11-20' } }]);
	});

	test('the last use is written as what its rule names first', () => {
		const template = templateOf(giffgaff, 'giffgaff-payg');
		const result = entered({ plan: 'giffgaff-payg', lastUse: '2026-09-15' }, { template });
		expect(result.ok && result.facts).toEqual([{ kind: 'top-up', when: { date: '2026-09-15' } }]);
	});

	test('a bill day of a plan without one is the user’s own rule', () => {
		const template = templateOf(linemo, 'linemo');
		const result = entered({ plan: 'linemo', billDay: '26', price: '2970' }, { template });
		expect(result.ok && result.record.overrides).toEqual(['terms.bill']);
		expect(result.ok && result.record.terms.period).toEqual({ closingDay: 31 });
	});

	test('a rule of the plan changed by hand is noted as overruled, and nothing else is', () => {
		const result = entered(
			{
				plan: 'sakura-longterm',
				byHand: true,
				payment: 'automatic',
				rule: 'open-ended',
				cancelRule: 'end-of-month',
				cutoffDay: '20',
				serviceEnds: 'with-rule',
				billDay: '31',
				closingDay: '31'
			},
			{ template: longTerm }
		);
		expect(result.ok && result.record.overrides).toEqual(['terms.exits.cancel.rule']);
		expect(result.ok && result.record.terms.exits[0]?.rule).toEqual({ kind: 'end-of-month', cutoffDay: 20 });
		expect(result.ok && result.record.terms.exits[1]?.id).toBe('cooling-off');
	});
});
