import { describe, expect, test } from 'vitest';
import * as giffgaff from '$lib/catalogue/carriers/gb/giffgaff';
import * as lebara from '$lib/catalogue/carriers/gb/lebara-uk';
import type { Carrier } from '$lib/domain/plan/carrier';
import type { Plan } from '$lib/domain/plan/plan';
import { usualTerms } from '$lib/domain/procedure/of-plan';
import { carryOver } from '$lib/domain/record/carry-over';
import { changesBetween } from '$lib/domain/record/changes';
import type { Subscription } from '$lib/domain/record/subscription';
import { editWords } from '../../../src/routes/subscriptions/[id]/history/edit-words';
import { aPostpaid, aSubscription } from '../../support/builders';
import { aFact } from '../../support/facts';

function aRecordOfPlan({ carrier, plans }: { carrier: Carrier; plans: readonly Plan[] }, id: string): Subscription {
	const plan = plans.find((each) => each.id === id);
	if (!plan) throw new RangeError(`no plan ${id}`);
	return aSubscription({
		country: 'GB',
		zone: 'Europe/London',
		carrier: { id: carrier.id, name: carrier.name },
		plan: { id, revision: plan.revision },
		terms: usualTerms(plan)
	});
}

const GIFFGAFF = aRecordOfPlan(giffgaff, 'giffgaff-payg');
const LEBARA_30_DAYS = aRecordOfPlan(lebara, 'lebara-plan');
const LEBARA_PAYG = aRecordOfPlan(lebara, 'lebara-payg');
const USED = aFact('2026-10-01', { kind: 'sms' });
const ACTIVATED = aFact('2026-04-01', { kind: 'activated' });

function words(before: Subscription, after: Subscription, facts = [USED]) {
	return editWords({ before, after, facts }, changesBetween(before, after));
}

describe('giffgaff with a use, edited to another plan', () => {
	test('Lebara for 30 days: rule stands beside rule, and the use is said to count no more', async () =>
		expect(await words(GIFFGAFF, LEBARA_30_DAYS)).toEqual([
			'Carrier: giffgaff → Lebara UK',
			'Plan: Pay as you go → 30-day plan, renews by itself',
			'Rule: “6 months after the last top-up, pack bought, SMS, call, or use of data” → “renews by itself every 30 days”',
			'Cancel rule: “nothing to cancel” → “at the latest 3 hours before the day of renewal”',
			'Nothing written down so far counts by these rules.',
			'Counts no more: SMS sent (Thu 1 Oct 2026)'
		]));

	test('what the new plan counts from carries over', async () =>
		expect((await words(GIFFGAFF, LEBARA_30_DAYS, [ACTIVATED, USED])).slice(-2)).toEqual([
			'Still counts: Activated (Wed 1 Apr 2026)',
			'Counts no more: SMS sent (Thu 1 Oct 2026)'
		]));

	test('a plan that keeps its number by use as well: only the fields that differ', async () =>
		expect(await words(GIFFGAFF, LEBARA_PAYG)).toContain('Keep-alive every: 6 → 90'));
});

test('a name alone is one line', async () =>
	expect(await words(GIFFGAFF, { ...GIFFGAFF, nickname: 'Codes' })).toEqual(['Name: A SIM → Codes']));

test('an edit that makes no record says that the rules changed, no more', async () => {
	const changes = [{ path: 'terms.lives', was: ['x'], is: [] }];
	const before = JSON.parse(JSON.stringify({ ...GIFFGAFF, terms: { lives: ['x'], exits: [] } }));
	expect(await editWords({ before, after: GIFFGAFF, facts: [] }, changes)).toEqual(['Rules: changed']);
});

describe('what carries over to other rules', () => {
	const ids = ({ counts, countsNoMore }: ReturnType<typeof carryOver>) => [
		counts.map(({ id }) => id),
		countsNoMore.map(({ id }) => id)
	];
	const top = aFact('2026-10-01', { kind: 'top-up' }, { id: 'top-up' });
	const call = aFact('2026-10-02', { kind: 'call' }, { id: 'call' });
	const papers = aFact('2026-10-03', { kind: 'contract-document' }, { id: 'papers' });
	const paid = aFact('2026-10-04', { kind: 'payment', amount: { minor: 1, currency: 'GBP' } }, { id: 'paid' });
	const pack = { ...aFact('2026-10-05', { kind: 'pack-bought' }, { id: 'pack' }), lifeId: 'pack-data' as const };

	test('a use counts where the rule takes it, a top-up does not where only use counts', () =>
		expect(ids(carryOver(GIFFGAFF.terms, LEBARA_PAYG.terms, [top, call]))).toEqual([['call'], ['top-up']]));

	test('papers count for a right to withdraw only', () => {
		const right = aPostpaid({ rule: { kind: 'cooling-off', days: 8, from: 'contract-document' } }).terms;
		const none = aPostpaid({ rule: { kind: 'anytime' } }).terms;
		expect(ids(carryOver(right, none, [papers]))).toEqual([[], ['papers']]);
		expect(ids(carryOver(none, right, [papers]))).toEqual([['papers'], []]);
	});

	test('money hangs on no rule, and a pack only on a life of its own', () =>
		expect(ids(carryOver(GIFFGAFF.terms, LEBARA_PAYG.terms, [paid, pack]))).toEqual([[], []]));
});
