import { describe, expect, test } from 'vitest';
import type { Template } from '$lib/entry/context';
import { draftOfRecord } from '$lib/entry/from-record';
import { fieldsIn, formOf } from '$lib/entry/form';
import { previewOf } from '$lib/entry/preview';
import { askedFields } from '$lib/entry/plan/questions';
import { toRecord } from '$lib/entry/to-record';
import type { Place } from '$lib/entry/field';
import { catalogueEntries } from '../../support/catalogue/catalogue-files';
import { context, entered, form, type Typed } from './entered';
import { storedFrom } from './stored';

function template(id: string): Template {
	const entry = catalogueEntries.find(({ plan }) => plan.id === id);
	if (entry === undefined) throw new RangeError(`no plan ${id}`);
	return entry;
}

function namesIn(place: Place, texts: Typed, plan?: Template): readonly string[] {
	return fieldsIn(form(texts, plan && { template: plan }), place).map(({ name }) => name);
}

describe('the amount of the last top-up, where the tiers of the plan differ', () => {
	const mySim = template('cmhk-mysim');
	const texts = { plan: 'cmhk-mysim', lastUse: '2026-11-01' };

	function keptUntil(amount: Typed) {
		const result = entered({ ...texts, ...amount }, { template: mySim });
		if (!result.ok) throw new RangeError(JSON.stringify(result.issues));
		const { derived } = previewOf(result, context().now);
		return derived.deadlines.map(({ kind, lastDay, asEarlyAs }) => ({ kind, lastDay, asEarlyAs }));
	}

	test('is asked beside its date, and nothing is chosen', () => {
		expect(namesIn('dates', texts, mySim)).toEqual(['lastUse', 'topUpAmount']);
		expect(form(texts, { template: mySim }).draft.texts).not.toHaveProperty('topUpAmount');
	});

	test.each(['50', 'HK$50', '100'])('MySIM topped up with %s on 1 November lives until 30 April', (topUpAmount) => {
		expect(keptUntil({ topUpAmount })).toEqual([{ kind: 'keep-alive', lastDay: '2027-04-30', asEarlyAs: undefined }]);
	});

	test('left empty, the date is as early as the lowest tier and says so', () => {
		expect(keptUntil({})).toEqual([{ kind: 'keep-alive', lastDay: '2026-12-01', asEarlyAs: 'lowest-tier' }]);
	});

	test('is written with the top-up, shown again and corrected', () => {
		const added = entered({ ...texts, topUpAmount: '10' }, { template: mySim });
		expect(added.ok && added.facts).toEqual([
			{ kind: 'top-up', when: { date: '2026-11-01' }, amount: { minor: 1000, currency: 'HKD' } }
		]);
		if (!added.ok) return;
		const stored = storedFrom(added);
		const draft = draftOfRecord(stored.subscription, stored.activities, undefined);
		expect(draft.texts).toMatchObject({ lastUse: '2026-11-01', topUpAmount: '10.00' });
		const corrected = (topUpAmount: string) =>
			toRecord(formOf({ ...draft, texts: { ...draft.texts, topUpAmount } }, context({ edited: { ...stored, draft } })));
		expect(corrected('10')).toMatchObject({ ok: true, facts: [] });
		expect(corrected('50')).toMatchObject({
			ok: true,
			facts: [{ kind: 'top-up', amount: { minor: 5000, currency: 'HKD' }, replaces: 'fact-0' }]
		});
	});

	test('is not asked where every top-up gives the same, nor where the last day is known', () => {
		expect(namesIn('dates', { plan: 'giffgaff-payg' }, template('giffgaff-payg'))).toEqual(['lastUse']);
		expect(namesIn('dates', { plan: 'cmhk-mysim', known: 'end' }, mySim)).toEqual(['lastDay']);
	});
});

describe('what a date hangs on stands up front', () => {
	test('the closing day of SoftBank, which its exit counts by', () => {
		expect(namesIn('rule', { plan: 'softbank-monthly' }, template('softbank-monthly'))).toEqual(['closingDay']);
	});

	test('it may stay open', () => {
		const result = entered({ plan: 'softbank-monthly' }, { template: template('softbank-monthly') });
		expect(result).toMatchObject({ ok: true });
	});

	test('every question of every plan, but for how its bill is paid and a month that dates nothing', () => {
		const hidden = catalogueEntries.flatMap(({ plan }) =>
			askedFields(plan).flatMap(({ question, upFront }) => (upFront ? [] : [question.path]))
		);
		expect([...new Set(hidden)].toSorted()).toEqual(['bill.payment', 'period.periodStartDay']);
	});
});

describe('a postpaid line', () => {
	const line = { plan: 'own', country: 'JP', rule: 'open-ended' };

	test('is asked its price, bill day and way of paying up front', () => {
		expect(namesIn('bill', line)).toEqual(['price', 'billDay', 'payment']);
		expect(namesIn('bill', { plan: 'linemo' }, template('linemo'))).toEqual(['price', 'billDay', 'payment']);
		expect(entered(line)).toMatchObject({ ok: true });
	});

	test('leaves them to "More" where it is prepaid', () => {
		expect(namesIn('bill', { ...line, billing: 'prepaid' })).toEqual([]);
		expect(namesIn('more', { ...line, billing: 'prepaid' })).toEqual(
			expect.arrayContaining(['price', 'billDay', 'payment'])
		);
	});

	test('expects its new price of every bill once it is edited', () => {
		const added = entered({ ...line, billDay: '26', price: '2970' });
		if (!added.ok) throw new RangeError(JSON.stringify(added.issues));
		const stored = storedFrom(added);
		const draft = draftOfRecord(stored.subscription, stored.activities, undefined);
		const edited = { ...stored, draft };
		const after = toRecord(formOf({ ...draft, texts: { ...draft.texts, price: '3278' } }, context({ edited })));
		expect(after.ok && after.record.terms.bill).toEqual({
			schedule: { kind: 'monthly', day: 26 },
			amount: { minor: 3278, currency: 'JPY' },
			payment: 'manual',
			due: { daysAfter: 0 }
		});
	});
});
