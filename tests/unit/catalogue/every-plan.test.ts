import { expect, test } from 'vitest';
import { realName } from '$lib/catalogue/common/hong-kong';
import { localized } from '$lib/i18n/localized';
import { catalogueEntries } from '../../support/catalogue/catalogue-files';
import { COMPLETE_LOCALES } from '$lib/domain/base/languages.js';
import { inLocale } from '../../support/in-locale';
import { walkPlans, type Walked } from '../../support/catalogue/plan-walk';
import { sheetPlans } from '../../support/catalogue/sheets';
import { stepsText } from '../../support/catalogue/procedure-text';

const walk = walkPlans();
const codesOf = ({ procedure }: Walked) => procedure.steps.map(({ code }) => code);
const askingOf = ({ procedure }: Walked) => procedure.steps.find(({ records }) => records === 'request-cancel');

/** What the steps say to a reader of each language, by what names the situation. */
const said = new Map(
	COMPLETE_LOCALES.map((locale) => [
		locale,
		inLocale(
			locale,
			() => new Map(walk.map((walked) => [walked, stepsText(walked.procedure.steps, carrierOf(walked))] as const))
		)
	])
);

function carrierOf({ entry }: Walked): string {
	return localized(entry.carrier.name);
}

function linesOf(locale: (typeof COMPLETE_LOCALES)[number], walked: Walked): readonly string[] {
	return said.get(locale)?.get(walked) ?? [];
}

/** Names what breaks the rule, so that a failure reads as a list. */
function breaches(rule: (walked: Walked) => boolean, among: readonly Walked[] = walk): readonly string[] {
	return among.filter((walked) => !rule(walked)).map(({ where }) => where);
}

/** Sold on the web alone: some way takes requests, and the shop is refused. */
const webOnly = walk.filter(({ record }) =>
	record.terms.exits.some(({ channels }) =>
		channels.some(({ kind, available }) => kind === 'store' && available === 'no')
	)
);
const inHongKong = catalogueEntries.filter(
	({ carrier, plan }) => carrier.country === 'HK' && plan.form.some((form) => form === 'physical' || form === 'esim')
);

test('the walk meets every plan, and thousands of situations', () => {
	expect([...new Set(walk.map(({ entry }) => entry.plan.id))]).toEqual(sheetPlans().map(({ id }) => id));
	expect(walk.length).toBeGreaterThan(2500);
	expect([...new Set(webOnly.map(({ entry }) => entry.plan.id))].sort()).toEqual([
		'ahamo',
		'his-jiyujizai',
		'iijmio-giga',
		'linemo',
		'mineo',
		'nuro',
		'povo20',
		'rakuten'
	]);
});

test('there is always a step, and a source', () => {
	expect(breaches(({ procedure }) => procedure.steps.length > 0 && procedure.sources.length > 0)).toEqual([]);
});

test.each(COMPLETE_LOCALES)('in %s every line has words, none of them a hole', (locale) => {
	const isWhole = (line: string) => /\p{L}|\d/u.test(line) && !/undefined|\{\w+\}/.test(line);
	expect(breaches((walked) => linesOf(locale, walked).length > 0 && linesOf(locale, walked).every(isWhole))).toEqual(
		[]
	);
});

test('no step is there twice', () => {
	expect(breaches((walked) => new Set(codesOf(walked)).size === codesOf(walked).length)).toEqual([]);
});

test('the channel is the one that was chosen, or one that is taken: never one that is refused', () => {
	expect(
		breaches(({ procedure, channel }) => {
			const chosen = procedure.channels.find((each) => each.chosen);
			const offered = procedure.channels.some(({ kind, available }) => kind === channel && available !== 'no');
			return chosen?.available !== 'no' && (channel === undefined || !offered || chosen?.kind === channel);
		})
	).toEqual([]);
});

test('a brand of the web never sends anyone to a shop', () => {
	const steps = ['book_visit', 'visit_store', 'sign_form', 'hand_back_sim'];
	expect(breaches((walked) => !codesOf(walked).some((code) => steps.includes(code)), webOnly)).toEqual([]);
	const words = /\bgo to (the|an?) \w* ?shop|到门店|去门店|营业厅/i;
	for (const locale of COMPLETE_LOCALES)
		expect(breaches((walked) => !linesOf(locale, walked).some((line) => words.test(line)), webOnly)).toEqual([]);
});

test('nobody promises a check of one to three days', () => {
	const review = /\b1\s*(–|-|to)\s*3\s*(working |business )?days|1\s*[～~–-]\s*3\s*个?(工作日|天)/;
	for (const locale of COMPLETE_LOCALES)
		expect(breaches((walked) => !linesOf(locale, walked).some((line) => review.test(line)))).toEqual([]);
});

test('what is rented goes back, however it ends', () => {
	const rented = walk.filter(({ form, state }) => form === 'pocket-wifi' && state !== 'lost');
	expect(rented.length).toBeGreaterThan(50);
	expect(breaches((walked) => codesOf(walked).includes('return_device'), rented)).toEqual([]);
	const lent = walk.filter(
		({ form, state, record }) => form === 'physical' && state !== 'lost' && record.terms.returnDuty?.required === 'yes'
	);
	expect(
		breaches(
			(walked) =>
				codesOf(walked).some((code) => code === 'return_sim' || code === 'send_back_sim' || code === 'hand_back_sim'),
			lent
		)
	).toEqual([]);
});

test('an open bill is to be paid, and stops the request only where the plan does not deny it', () => {
	const owing = walk.filter(({ state }) => state === 'unpaid');
	expect(
		breaches((walked) => {
			const asking = askingOf(walked);
			const exit = walked.record.terms.exits.find(({ id }) => walked.procedure.id.endsWith(`/${id}`));
			if (!asking || !exit) return true;
			const blocked = asking.blockedBy?.some(({ by }) => by === 'unpaid') ?? false;
			return blocked === (exit.blockedByDebt !== 'no') && codesOf(walked).includes('pay_bills');
		}, owing)
	).toEqual([]);
});

test('a deposit is claimed back', () => {
	const deposited = walk.filter(({ state, procedure }) => state === 'deposit' && procedure.kind !== 'roaming');
	expect(breaches((walked) => codesOf(walked).includes('claim_deposit'), deposited)).toEqual([]);
});

test('inside the 8 days those who have the right withdraw, and nobody else does', () => {
	expect(
		breaches(({ procedure, record, state, form }) => {
			const right = state === 'inside the 8 days' && record.terms.exits.some(({ id }) => id === 'cooling-off');
			return form === 'pocket-wifi' || (procedure.kind === 'withdraw') === right;
		})
	).toEqual([]);
});

test('services that hang on the number are named before it ends', () => {
	const bound = walk.filter(
		({ state, form }) => state === 'bound services' && (form === 'physical' || form === 'esim')
	);
	expect(
		breaches(
			({ procedure }) =>
				procedure.steps.some(({ code, services }) => code === 'move_services' && services?.[0] === 'HSBC'),
			bound
		)
	).toEqual([]);
});

test('what is lost is suspended first', () => {
	const lost = walk.filter(({ state, form }) => state === 'lost' && form !== 'roaming');
	expect(breaches((walked) => codesOf(walked)[0] === 'report_loss', lost)).toEqual([]);
});

test('a request that was sent is ticked, and none is asked for where nothing has to be cancelled', () => {
	expect(
		breaches(
			(walked) => askingOf(walked)?.done === true || askingOf(walked) === undefined,
			walk.filter(({ state }) => state === 'cancel requested')
		)
	).toEqual([]);
	expect(breaches((walked) => walked.procedure.nothingToDo === undefined || askingOf(walked) === undefined)).toEqual(
		[]
	);
});

test('an eSIM profile is deleted last, and never called a cancellation', () => {
	const profiles = walk.filter((walked) => codesOf(walked).includes('remove_profile'));
	expect(profiles.length).toBeGreaterThan(500);
	expect(
		breaches(({ procedure, form }) => {
			const at = procedure.steps.findIndex(({ code }) => code === 'remove_profile');
			const confirmed = procedure.steps.findIndex(({ code }) => code === 'watch_confirmation');
			return (
				form === 'esim' &&
				confirmed < at &&
				(procedure.steps[at]?.warnings.includes('profile_is_not_contract') ?? false)
			);
		}, profiles)
	).toEqual([]);
});

test('every Hong Kong number says that it is registered in a real name', () => {
	const silent = inHongKong.filter(({ plan }) => plan.facts.identity?.en !== realName.en).map(({ plan }) => plan.id);
	// Travel data without a number of its own: the sheet knows of no registration.
	expect(silent).toEqual(['cuniq-travel']);
});

test('what is left on a prepaid card is asked about, and usually forfeited', () => {
	const cards = walk.filter(
		({ record, form, state, procedure }) =>
			record.billing === 'prepaid' &&
			(form === 'physical' || form === 'esim') &&
			state === 'active' &&
			procedure.kind !== 'withdraw'
	);
	expect(
		breaches(({ procedure, entry }) => {
			const step = procedure.steps.find(({ code }) => code === 'ask_leftover' || code === 'see_what_remains');
			return step !== undefined && step.text === entry.plan.facts.refund;
		}, cards)
	).toEqual([]);
});

test.each([
	['en', 'Usually it is forfeited'],
	['zh-Hans', '多数情况下不退']
] as const)('in %s a balance about which the plan says nothing is said to be usually lost', (locale, words) => {
	const untold = walk.filter(({ procedure }) =>
		procedure.steps.some(({ code, text }) => code === 'ask_leftover' && text === undefined)
	);
	expect(untold.length).toBeGreaterThan(0);
	expect(breaches((walked) => linesOf(locale, walked).some((line) => line.includes(words)), untold)).toEqual([]);
});
