import { type StaffLabel, documentNames } from '$lib/catalogue/phrases/staff-labels';
import type { StaffQuestion } from '$lib/catalogue/phrases/staff-questions';
import type { StaffTopic } from '$lib/catalogue/phrases/staff-topics';
import { maskIccid } from '$lib/domain/base/identifiers';
import type { Money } from '$lib/domain/base/money';
import type { Procedure } from '$lib/domain/procedure/procedure';
import type { ProcedureState } from '$lib/domain/procedure/state';
import type { Locale, Localized } from '$lib/domain/base/localized';
import type { Subscription } from '$lib/domain/record/subscription';
import { formatDate } from '$lib/i18n/format';
import { formatMoney } from '$lib/i18n/format-money';
import { localizedIn } from '$lib/i18n/localized';
import { formatPhone } from '$lib/i18n/phone-number';

export interface StaffFact {
	label: StaffLabel;
	value: string;
}

/** What is shown to staff or read to them; only what the record holds, so a bare one gives a short card. */
export interface StaffCard {
	topic: StaffTopic;
	facts: readonly StaffFact[];
	questions: readonly StaffQuestion[];
}

export function staffCardFor(
	subscription: Subscription,
	procedure: Pick<Procedure, 'kind'>,
	situation: Pick<ProcedureState, 'requested' | 'unpaid' | 'deposits'>,
	plan: Localized | undefined,
	language: Locale
): StaffCard {
	const topic = topicFor(procedure.kind, situation.requested, subscription.form);
	return {
		topic,
		facts: [...factsFor(subscription, plan, language), ...openFacts(subscription, topic, situation, language)],
		questions: questionsFor(topic, subscription)
	};
}

function topicFor(kind: Procedure['kind'], asked: boolean, form: Subscription['form']): StaffTopic {
	switch (kind) {
		case 'ended':
			return 'asked';
		case 'cancel':
			if (asked) return 'asked';
			return form === 'esim' ? 'cancel-esim' : 'cancel';
		case 'lapse':
		case 'lost':
		case 'port':
		case 'rental':
		case 'roaming':
		case 'withdraw':
			return kind;
	}
}

function factsFor(subscription: Subscription, plan: Localized | undefined, language: Locale): readonly StaffFact[] {
	const { registration, msisdns, country, sims, form } = subscription;
	const { holder, document, customerNumber } = registration ?? {};
	const iccids = form === 'roaming' ? [] : sims.flatMap(({ iccid }) => (iccid === undefined ? [] : [maskIccid(iccid)]));
	const facts: readonly StaffFact[] = [
		{ label: 'name', value: holder ?? '' },
		{ label: 'number', value: msisdns.map((msisdn) => formatPhone(msisdn, country)).join(', ') },
		{ label: 'plan', value: planName(subscription.carrier.name, plan, language) },
		{
			label: 'document',
			value: document === undefined || document === 'none' ? '' : documentNames[document][language]
		},
		{ label: 'customer', value: customerNumber ?? '' },
		{ label: 'sim', value: iccids.join(', ') }
	];
	return facts.filter(({ value }) => value !== '');
}

/** What has to be settled at the counter, and until when the line is needed: nobody has to remember it there. */
function openFacts(
	{ intent }: Subscription,
	topic: StaffTopic,
	{ unpaid, deposits }: Pick<ProcedureState, 'unpaid' | 'deposits'>,
	language: Locale
): readonly StaffFact[] {
	const wished = intent.kind === 'leave' && ASKS_TO_END.has(topic) ? intent.neededUntil : undefined;
	const sum = (amounts: readonly Money[]) => amounts.map((amount) => formatMoney(amount, language)).join(' + ');
	const facts: readonly StaffFact[] = [
		{ label: 'last-day', value: wished ? formatDate(wished, undefined, language) : '' },
		{ label: 'open-bill', value: sum(unpaid) },
		{ label: 'deposit', value: sum(deposits) }
	];
	return facts.filter(({ value }) => value !== '');
}

const ASKS_TO_END: ReadonlySet<StaffTopic> = new Set(['cancel', 'cancel-esim', 'rental', 'roaming']);

/** Many plans already begin with a word of their carrier's name. */
function planName(carrier: Localized, plan: Localized | undefined, language: Locale): string {
	const name = localizedIn(carrier, language);
	const own = plan && nameFor(plan, language);
	if (own === undefined) return name;
	const words = name.toLowerCase().split(/[^\p{L}\p{N}]+/u);
	const named = words.some((word) => word.length > 2 && own.toLowerCase().includes(word));
	return named ? own : `${name} · ${own}`;
}

/** A name that is the same in other languages is a brand; any other is left out where staff could not read it. */
function nameFor(plan: Localized, language: Locale): string | undefined {
	return plan[language] ?? (plan['zh-Hans'] === plan.en ? plan.en : undefined);
}

/** Nothing is asked that this form or billing cannot have: an eSIM is not handed back, a prepaid card has no last bill. */
function questionsFor(topic: StaffTopic, { form, billing }: Subscription): readonly StaffQuestion[] {
	const money: StaffQuestion = billing === 'prepaid' ? 'refund' : 'last-bill';
	const returned: readonly StaffQuestion[] = form === 'physical' || form === 'pocket-wifi' ? ['return'] : [];
	switch (topic) {
		case 'cancel':
		case 'cancel-esim':
		case 'withdraw':
			return ['end-day', 'fee', ...returned, money, 'receipt'];
		case 'asked':
			return ['end-day', ...returned, money, 'receipt'];
		case 'port':
			return ['other-fee', money, 'receipt'];
		case 'rental':
			return ['end-day', 'other-fee', ...returned, 'receipt'];
		case 'lapse':
			return [...returned, 'refund'];
		case 'roaming':
		case 'lost':
			return ['other-fee', 'receipt'];
	}
}
