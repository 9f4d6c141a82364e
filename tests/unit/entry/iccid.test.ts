import { expect, test } from 'vitest';
import { iccidHint, matchingPlans, planOptions } from '$lib/views/subscription-form/plan-options';
import { withIccid } from '$lib/domain/record/sims';

const plan = (id: string, carrier: string, iccid: readonly string[]) => ({
	id,
	carrierId: id,
	carrier: { en: carrier },
	plan: { en: 'Monthly' },
	country: 'JP',
	form: ['physical'] as const,
	iccid
});
const options = planOptions(
	[
		plan('docomo', 'NTT docomo', ['898110']),
		plan('docomo-data', 'NTT docomo', ['898110']),
		plan('mineo', 'mineo', ['898110', '898130']),
		plan('cmhk', 'China Mobile Hong Kong', ['8985212'])
	],
	() => []
);

test.each([
	['8985212000000000000', { prefix: '8985212', carriers: ['China Mobile Hong Kong'] }],
	['8981100000000000000', { prefix: '898110', carriers: ['NTT docomo', 'mineo'] }],
	['8981300000000000000', { prefix: '898130', carriers: ['mineo'] }],
	['8944110000000000000', undefined]
])('a card that begins as %s', (iccid, hint) => {
	expect(iccidHint(options, iccid, '')).toEqual(hint);
});

test('a plan of a carrier that the number fits needs no hint, another one does', () => {
	expect(iccidHint(options, '8981100000000000000', 'mineo')).toBeUndefined();
	expect(iccidHint(options, '8981100000000000000', 'cmhk')?.carriers).toEqual(['NTT docomo', 'mineo']);
});

test('the beginning finds the plans of all the carriers that use it', () => {
	expect(matchingPlans(options, '898110').map(({ id }) => id)).toEqual(['docomo', 'docomo-data', 'mineo', 'own']);
});

test('a number is kept at the first SIM, and taken away with nothing else of it', () => {
	const second = { where: 'drawer' };
	expect(withIccid([], '8981100000000000000')).toEqual([{ iccid: '8981100000000000000' }]);
	expect(withIccid([{ iccid: '1', eid: '2' }, second], undefined)).toEqual([{ eid: '2' }, second]);
	expect(withIccid([{ iccid: '1' }, second], undefined)).toEqual([second]);
	expect(withIccid([], undefined)).toEqual([]);
});
