import { describe, expect, test } from 'vitest';
import { findPlan } from '$lib/catalogue/catalogue';
import { procedureFor } from '$lib/domain/procedure/procedure';
import type { RequestFacts } from '$lib/domain/procedure/request-facts';
import { requestLines, requestUnknowns } from '$lib/i18n/words/last-step/request-words';
import { aDeadline } from '../../../support/deadlines';
import { at, zone } from '../../../support/literals';
import { aRecordOf, aState } from '../../../support/catalogue/plan-records';

async function requestOf(id: string, state = {}): Promise<RequestFacts> {
	const entry = await findPlan(id);
	if (!entry) throw new RangeError(`no plan ${id}`);
	const { steps } = procedureFor(aRecordOf(entry, 'physical'), aState(state), entry);
	const request = steps.find(({ records }) => records === 'request-cancel')?.request;
	if (!request) throw new RangeError(`${id} has no request`);
	return request;
}

// The hour, the choice of a day and the end of the line are the exit's rules, said nowhere else.
test.each([
	['au-monthly', { closesAt: '21:10', dayChosen: 'no', ends: 'on-request', sure: 'medium' }],
	['ahamo', { dayChosen: 'no', ends: 'on-request', sure: 'low' }],
	['rakuten', { dayChosen: 'no', ends: 'on-request', sure: 'high' }],
	['mobal-ongoing', { dayChosen: 'yes', ends: 'chosen-day', sure: 'high' }],
	['sakura-longterm', { dayChosen: 'no', ends: 'with-rule', sure: 'high' }]
])('the request of %s', async (id, expected) => {
	expect(await requestOf(id)).toMatchObject(expected);
});

test('labels stand in the order of the taps, as they are written there', async () => {
	const { path, language } = await requestOf('mineo');
	expect([language, path?.flatMap((stop) => ('label' in stop ? [stop.label] : []))]).toEqual([
		'ja',
		['マイページ', '決定', '各種サポート', '解約・MNP予約番号発行', '解約の方はこちら', '同意する', '解約する']
	]);
});

test('a withdrawal within 8 days asks for no papers of the ordinary way, and names none of its fees', async () => {
	const deadlines = [aDeadline('cancel-by', '2026-11-28T15:00:00.000Z', { ruleId: 'cooling-off', nature: 'right' })];
	expect(await requestOf('linemo', { deadlines })).toMatchObject({ documents: [], fees: [] });
});

describe('in words', () => {
	const closing = { at: at('2026-12-17T12:10:00.000Z'), zone: zone('Asia/Tokyo'), here: zone('Asia/Shanghai') };

	test('the hour is said on both clocks', async () => {
		expect(requestLines(await requestOf('au-monthly'), closing)[0]).toBe(
			'Counts for today until 21:10, Japan time, 20:10 where you are; later for the next day.'
		);
	});

	test('what nobody knows is named', async () => {
		expect(requestUnknowns(await requestOf('au-monthly'), true)).toEqual(['what confirms it']);
		expect(requestUnknowns(await requestOf('nt-plan'), true)).toEqual([
			'until what hour it counts for today',
			'whether a day can be chosen',
			'when the line stops',
			'what confirms it'
		]);
	});
});
