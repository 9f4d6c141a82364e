import { expect, test } from 'vitest';
import { openQuestions } from '$lib/domain/procedure/open-question';
import { procedureFor } from '$lib/domain/procedure/procedure';
import { aPostpaid, aPrepaid, type Lives } from '../../../support/builders';
import { aState } from '../../../support/catalogue/plan-records';

const plan = { id: 'example', revision: '2026-01-01' };
const anytime = { rule: { kind: 'anytime' } } as const;

test('a record of a plan that is in the list leaves nothing open', () => {
	expect(openQuestions(aPostpaid(anytime, { plan }), true)).toEqual([]);
});

test.each<[string, Lives, string]>([
	['no product', {}, 'which_plan'],
	['a product that has since been removed', { plan }, 'plan_gone'],
	['no product and several countries', { country: 'ZZ' }, 'which_plan which_country']
])('a record with %s', (_, more, questions) => {
	const record = aPostpaid(anytime, more);
	expect(openQuestions(record, false).join(' ')).toBe(questions);
	expect(procedureFor(record, aState()).steps.length).toBeGreaterThan(3);
});

test('a billed line whose way out nobody knows', () => {
	expect(openQuestions(aPostpaid({ rule: { kind: 'unknown' } }, { plan }), true)).toEqual(['how_to_leave']);
	expect(openQuestions(aPostpaid(anytime, { plan, terms: { exits: [] } }), true)).toEqual(['how_to_leave']);
	expect(openQuestions(aPrepaid({ kind: 'open-ended' }, { plan }), true)).toEqual([]);
});

test('an eSIM that is to be handed back is asked about, and no step sends it', () => {
	const esim = aPostpaid(anytime, { plan, form: 'esim', terms: { returnDuty: { required: 'yes', withinDays: 5 } } });
	expect(openQuestions(esim, true)).toEqual(['esim_to_return']);
	expect(openQuestions({ ...esim, form: 'physical' }, true)).toEqual([]);
	const codes = procedureFor(esim, aState()).steps.map(({ code }) => code);
	expect(codes).toContain('remove_profile');
	expect(codes).not.toContain('return_sim');
});

test('a billed line of its own rules that need not be cancelled is asked about', () => {
	expect(openQuestions(aPostpaid({ rule: { kind: 'none-needed' } }), false)).toEqual([
		'which_plan',
		'billed_without_cancelling'
	]);
});
