import { expect, test } from 'vitest';
import { staffCardFor, type StaffCard } from '../../../src/routes/subscriptions/[id]/staff/staff-card';
import { staffText, wholeText } from '../../../src/routes/subscriptions/[id]/staff/staff-text';
import { findPlan, listPlans } from '$lib/catalogue/catalogue';
import { procedureFor, type Procedure } from '$lib/domain/procedure/procedure';
import { date } from '../../support/literals';
import type { Locale, Localized } from '$lib/domain/base/localized';
import { LOCALES } from '$lib/domain/base/languages.js';
import type { Subscription } from '$lib/domain/record/subscription';
import { aSubscription } from '../../support/builders';
import { aRecordOf, aState } from '../../support/catalogue/plan-records';

const eximo = { en: 'docomo eximo', 'zh-Hans': 'docomo eximo' };
const line = aSubscription({
	nickname: 'Main number',
	billing: 'postpaid',
	carrier: { name: { en: 'NTT docomo', 'zh-Hans': 'NTT docomo', ja: 'NTTドコモ' } },
	msisdns: ['+818012342204'],
	sims: [{ iccid: '8981100023456782204' }],
	registration: { holder: 'WANG YUE', document: 'residence-card', customerNumber: 'K-771' }
});

const NOTHING_OPEN = { requested: false, unpaid: [], deposits: [] };

function card(record: Subscription, kind: Procedure['kind'] = 'cancel', asked = false): StaffCard {
	return staffCardFor(record, { kind }, { ...NOTHING_OPEN, requested: asked }, undefined, 'ja');
}

test('a line in Japan is shown with its number as it is written there, and in Japanese', () => {
	expect(staffCardFor(line, { kind: 'cancel' }, NOTHING_OPEN, eximo, 'ja')).toEqual({
		topic: 'cancel',
		facts: [
			{ label: 'name', value: 'WANG YUE' },
			{ label: 'number', value: '080-1234-2204' },
			{ label: 'plan', value: 'NTTドコモ · docomo eximo' },
			{ label: 'document', value: '在留カード' },
			{ label: 'customer', value: 'K-771' },
			{ label: 'sim', value: '8981 … 2204' }
		],
		questions: ['end-day', 'fee', 'return', 'last-bill', 'receipt']
	});
});

test('a plan that begins with its carrier is not named twice', () => {
	const { facts } = staffCardFor(line, { kind: 'cancel' }, NOTHING_OPEN, eximo, 'en');
	expect(facts.find(({ label }) => label === 'plan')?.value).toBe('docomo eximo');
});

test('a number of another country keeps its prefix', () => {
	const { facts } = card(aSubscription({ country: 'ZZ', msisdns: ['+447700900937'] }));
	expect(facts).toContainEqual({ label: 'number', value: '+44 7700 900937' });
});

test('a record without anything still says what one wants, from whom', () => {
	expect(card(aSubscription()).facts).toEqual([{ label: 'plan', value: 'A carrier' }]);
});

test('a document of no kind is not shown', () => {
	expect(card(aSubscription({ registration: { document: 'none' } })).facts).toEqual([
		{ label: 'plan', value: 'A carrier' }
	]);
});

test.each([
	{
		what: 'an eSIM is not handed back',
		form: 'esim',
		kind: 'cancel',
		topic: 'cancel-esim',
		asks: 'end-day fee refund receipt'
	},
	{
		what: 'a rented device is',
		form: 'pocket-wifi',
		kind: 'rental',
		topic: 'rental',
		asks: 'end-day other-fee return receipt'
	},
	{ what: 'an add-on has no SIM', form: 'roaming', kind: 'roaming', topic: 'roaming', asks: 'other-fee receipt' },
	{ what: 'a card that lapses has no fee', form: 'physical', kind: 'lapse', topic: 'lapse', asks: 'return refund' },
	{ what: 'a number that leaves', form: 'physical', kind: 'port', topic: 'port', asks: 'other-fee refund receipt' },
	{
		what: 'the legal right',
		form: 'physical',
		kind: 'withdraw',
		topic: 'withdraw',
		asks: 'end-day fee return refund receipt'
	},
	{ what: 'a lost SIM', form: 'physical', kind: 'lost', topic: 'lost', asks: 'other-fee receipt' },
	{ what: 'a line that is cancelled', form: 'esim', kind: 'ended', topic: 'asked', asks: 'end-day refund receipt' }
] as const)('$what: $kind asks $asks', ({ form, kind, topic, asks }) => {
	expect(card(aSubscription({ form }), kind)).toMatchObject({ topic, questions: asks.split(' ') });
});

test('what was already asked for is only to be checked', () => {
	expect(card(line, 'cancel', true).topic).toBe('asked');
});

test('the card reads as an e-mail in the language of staff', () => {
	const text = staffText(staffCardFor(line, { kind: 'cancel' }, NOTHING_OPEN, eximo, 'ja'), 'ja');
	expect(wholeText(text, 'ja')).toBe(
		[
			'件名：解約のお願い：080-1234-2204',
			'',
			'このSIMを解約したいです。',
			'',
			'お名前：WANG YUE',
			'電話番号：080-1234-2204',
			'ご契約：NTTドコモ · docomo eximo',
			'本人確認：在留カード',
			'お客様番号：K-771',
			'SIM番号：8981 … 2204',
			'',
			'1. 解約日はいつになりますか？',
			'2. 解約手数料はありますか？',
			'3. 返却は必要ですか？',
			'4. 最後の請求はいつ、いくらですか？',
			'5. 手続きの控えをください。',
			'受付番号を教えてください。'
		].join('\n')
	);
});

test('without a number the subject names the carrier', () => {
	const text = staffText(card(aSubscription({ billing: 'postpaid' })), 'en');
	expect(text.subject).toBe('Cancellation: A carrier');
	expect(text.body.split('\n')[0]).toBe('I would like to cancel this SIM.');
});

const plans = await Promise.all((await listPlans()).map(({ id }) => findPlan(id)));
const entries = plans.flatMap((entry) => (entry ? [entry] : []));

test('every plan gives a card in every form and language', () => {
	for (const entry of entries) {
		for (const form of entry.plan.form) {
			const record = aRecordOf(entry, form);
			const procedure = procedureFor(record, aState(), entry);
			for (const language of LOCALES) {
				const shown = staffCardFor(record, procedure, NOTHING_OPEN, entry.plan.name, language);
				const { subject, body } = staffText(shown, language);
				expect(`${subject}\n${body}`, `${entry.plan.id} ${form} ${language}`).not.toMatch(/undefined|：$|: $/m);
				expect(shown.questions.includes('return')).toBe(
					(form === 'physical' || form === 'pocket-wifi') && shown.topic !== 'port'
				);
			}
		}
	}
});

test('what is to be settled at the counter stands on the card, in its language, with the last day wished', () => {
	const leaving: Subscription = { ...line, intent: { kind: 'leave', neededUntil: date('2026-12-27') } };
	const open = {
		requested: false,
		unpaid: [{ minor: 2_970, currency: 'JPY' }],
		deposits: [{ minor: 5_000, currency: 'JPY' }]
	};
	const shown = staffCardFor(leaving, { kind: 'cancel' }, open, eximo, 'ja').facts;
	expect(shown.slice(-3)).toEqual([
		{ label: 'last-day', value: '2026年12月27日(日)' },
		{ label: 'open-bill', value: '￥2,970' },
		{ label: 'deposit', value: '￥5,000' }
	]);
	const taken = staffCardFor(leaving, { kind: 'port' }, { ...open, unpaid: [], deposits: [] }, eximo, 'ja').facts;
	expect(taken.some(({ label }) => label === 'last-day')).toBe(false);
});

test('a plan whose name staff could not read is left out, a brand and a name in their language are not', () => {
	const planOn = (plan: Localized, language: Locale) =>
		staffCardFor(line, { kind: 'cancel' }, NOTHING_OPEN, plan, language).facts.find(({ label }) => label === 'plan')
			?.value;
	const monthly = { en: 'monthly plan', 'zh-Hans': '月租套餐', 'zh-Hant': '月費計劃' };
	expect(planOn(monthly, 'ja')).toBe('NTTドコモ');
	expect(planOn(monthly, 'zh-Hant')).toBe('NTT docomo · 月費計劃');
	expect(planOn({ en: 'eximo', 'zh-Hans': 'eximo' }, 'ja')).toBe('NTTドコモ · eximo');
});
