import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findPlan, listPlans } from '$lib/catalogue/catalogue';
import { formatIccid, lastFour } from '$lib/domain/base/identifiers';
import { COMPLETE_LOCALES } from '$lib/domain/base/languages.js';
import type { Status } from '$lib/domain/record/status';
import { countryName } from '$lib/i18n/country-name';
import { formatPhone } from '$lib/i18n/phone-number';
import { formTag } from '$lib/i18n/words/record/form-words';
import { statusWords } from '$lib/i18n/words/status-words';
import { retyped } from '../../support/retyped';
import { SearchIndex } from '../../../src/routes/subscriptions/find/search-index';
import { aSubscription } from '../../support/builders';

const index = new SearchIndex({ plans: await listPlans(), trips: [{ id: 'trip-1', name: '東京 2027' }] });

const subscription = aSubscription({
	nickname: 'Flat',
	carrier: { id: 'docomo', name: { en: 'NTT docomo' } },
	plan: { id: 'docomo-monthly', revision: '2026-11-21' },
	form: 'esim',
	intent: { kind: 'leave' },
	tripId: 'trip-1'
});
const found = (typed: string, status: Status = 'active') =>
	index.find([{ view: { subscription, status } }], typed).length === 1;

test.each([
	['its name', 'flat'],
	['its carrier in another language', 'ドコモ'],
	['its carrier in another spelling', '都科摩'],
	['its plan in another language', '月租'],
	['its country in English', 'japan'],
	['its country in Chinese', '日本'],
	['its form', 'ESIM'],
	['its trip', '东京'],
	['what becomes of it', 'leave'],
	['several of them in any order', '2027 ドコモ flat']
])('a record is found by %s', (_, typed) => expect(found(typed)).toBe(true));

test('a record is found by the status that it has now, in either language', () => {
	expect(found('cancelled')).toBe(false);
	expect(found('cancelled', 'cancelled')).toBe(true);
	expect(found('已解约', 'cancelled')).toBe(true);
	expect(found('cancelled')).toBe(false);
});

test('a later version of a record is found by what it says now', () => {
	const renamed = { ...subscription, nickname: 'Codes' };
	expect(index.find([{ view: { subscription: renamed, status: 'active' } }], 'flat')).toEqual([]);
	expect(index.find([{ view: { subscription: renamed, status: 'active' } }], 'codes')).toHaveLength(1);
});

test('nothing typed finds all, in their order', () => {
	const all = [{ view: { subscription, status: 'active' as const } }];
	expect(index.find(all, ' ')).toBe(all);
});

const SHOWN: readonly Status[] = [
	'active',
	'not-activated',
	'grace',
	'expired',
	'cancel-requested',
	'cancelled',
	'lost'
];

/** What stands of a record on its page and in the list, in every language that is complete. */
async function shownOf(record: typeof subscription, status: Status): Promise<readonly string[]> {
	const [number = ''] = record.msisdns;
	const entry = await findPlan(record.plan?.id ?? '');
	return [
		record.nickname,
		formatPhone(number, ''),
		formatPhone(number, 'JP'),
		lastFour(number),
		formatIccid(record.sims[0]?.iccid ?? ''),
		record.notes,
		...record.tags,
		'東京 2027',
		...COMPLETE_LOCALES.flatMap((locale) => [
			record.carrier.name[locale] ?? record.carrier.name.en,
			entry?.plan.name[locale] ?? '',
			countryName(record.country, locale),
			formTag(record.form, locale),
			statusWords(status, locale)
		])
	].filter((text) => text !== '');
}

test.each(SHOWN)(
	'a record that is %s is found by any field it shows, retyped in any width, case and spacing',
	async (status) => {
		const entry = await findPlan('docomo-monthly');
		const record = {
			...subscription,
			...(entry && { carrier: { id: 'docomo', name: entry.carrier.name } }),
			msisdns: ['+819012342204'],
			sims: [{ iccid: '8981100000000000000' }],
			tags: ['Bank', '保号'],
			notes: 'Codes of ＳＭＢＣ'
		};
		const shown = await shownOf(record, status);
		expect(shown.length).toBeGreaterThan(16);
		fc.assert(
			fc.property(retyped(shown), (typed) => {
				expect(index.find([{ view: { subscription: record, status } }], typed), typed).toHaveLength(1);
			}),
			{ numRuns: 400 }
		);
	}
);
