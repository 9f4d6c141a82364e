import type { ChannelKind } from '$lib/domain/base/channel';
import { daysBetween, type CivilDate } from '$lib/domain/base/civil-date';
import type { Money } from '$lib/domain/base/money';
import type { Asking, WhyNot } from '$lib/domain/departure/asking';
import type { DepartureStep } from '$lib/domain/departure/departure';
import { formatDate } from '$lib/i18n/format';
import { formatMoney } from '$lib/i18n/format-money';
import { currentLocale } from '$lib/i18n/locale';
import { m } from '$lib/i18n/paraglide/messages';
import { boundaryWords } from '$lib/i18n/words/moment-words';
import type { RecordView } from '$lib/state/records.svelte';

/** Whose names the words may use. */
export interface Naming {
	today: CivilDate;
	nameOf: (id: string) => string;
	viewOf: (id: string) => RecordView | undefined;
}

/** "Sun 20 Dec · 3 days", or that it begins today. */
export function whenWords({ day, code }: DepartureStep, { today }: Naming): string {
	if (code === 'fly' && day) return m.departure_fly_on({ date: formatDate(day, today) });
	if (day === undefined) return code === 'deposit' ? '' : m.departure_now();
	return m.departure_date_days({ date: formatDate(day, today), days: daysWords(day, today) });
}

function daysWords(day: CivilDate, today: CivilDate): string {
	const days = daysBetween(today, day);
	if (days === 0) return m.departure_in_today();
	return days > 0 ? m.departure_in_days({ count: days }) : m.departure_days_over({ count: -days });
}

/** What is to be done, verb first. */
export function titleWords(step: DepartureStep, { nameOf }: Naming): string {
	switch (step.code) {
		case 'list-codes':
			return m.departure_list_codes({ names: listed(step.ids.map(nameOf)) });
		case 'move-codes':
			return m.departure_move_codes({ name: nameOf(step.id) });
		case 'pay':
			return m.departure_pay({ name: nameOf(step.id), amounts: amountsWords(step.amounts) });
		case 'ask':
			return (step.last ? m.departure_ask_last : m.departure_ask)({ name: nameOf(step.id) });
		case 'return':
			return m.departure_return({ name: nameOf(step.id) });
		case 'fly':
			return m.departure_fly();
		case 'confirm':
			return m.departure_confirm({ name: nameOf(step.id) });
		case 'last-bills':
			return m.departure_last_bills();
		case 'deposit':
			return m.departure_deposit({ name: nameOf(step.id), amounts: amountsWords(step.amounts) });
	}
}

/** Why, until when, by which way: empty where the title says all. */
export function detailWords(step: DepartureStep, naming: Naming): string {
	switch (step.code) {
		case 'list-codes':
			return m.departure_list_codes_why();
		case 'move-codes':
			return step.done
				? m.departure_move_codes_done()
				: m.departure_move_codes_why({ services: listed(step.services) });
		case 'pay':
			return step.blocks ? m.departure_pay_blocks() : m.departure_pay_due();
		case 'ask':
			return step.done ? m.departure_ask_done() : askWords(step, naming);
		case 'return':
			return returnWords(step, naming);
		case 'fly':
			return '';
		case 'confirm':
			return m.departure_confirm_why();
		case 'last-bills':
			return listed(
				step.bills.map(({ id, dueOn }) =>
					m.departure_last_bill({ name: naming.nameOf(id), date: formatDate(dueOn, naming.today) })
				)
			);
		case 'deposit':
			return m.departure_deposit_why();
	}
}

function askWords({ asking, receivesCodes }: Extract<DepartureStep, { code: 'ask' }>, { today }: Naming): string {
	const parts = [
		receivesCodes ? m.departure_codes_arrive() : '',
		asking.whyNot ? whyWords(asking, asking.whyNot, today) : safeWords(asking, today),
		latestWords(asking, today),
		asking.serviceEnd && asking.whyNot !== 'ends-at-once'
			? m.departure_runs_until({ date: formatDate(asking.serviceEnd, today) })
			: '',
		asking.channels.length > 0 ? m.departure_ways({ ways: waysWords(asking.channels) }) : ''
	];
	return parts.filter((part) => part !== '').join(currentLocale() === 'en' ? ' ' : '');
}

function safeWords({ from, by }: Asking, today: CivilDate): string {
	if (!by) return '';
	const date = formatDate(by, today);
	return from ? m.departure_safe({ from: formatDate(from, today), date }) : m.departure_safe_until({ date });
}

function latestWords({ latest, by, nature }: Asking, today: CivilDate): string {
	if (!latest || (latest === by && nature !== 'cost')) return '';
	return (nature === 'cost' ? m.departure_cheapest : m.departure_latest)({ date: formatDate(latest, today) });
}

function whyWords({ from }: Asking, why: WhyNot, today: CivilDate): string {
	const date = from ? formatDate(from, today) : '';
	switch (why) {
		case 'ends-at-once':
			return m.departure_why_ends_at_once({ date });
		case 'opens-after':
			return m.departure_why_opens_after({ date });
		case 'rule-unknown':
			return m.departure_why_rule_unknown();
		case 'fact-missing':
			return m.departure_why_fact_missing();
		case 'any-day-later':
			return m.departure_why_any_day_later();
		case 'passed':
			return m.departure_why_passed();
	}
}

const ways: Record<ChannelKind, () => string> = {
	online: m.procedure_channel_online,
	app: m.procedure_channel_app,
	phone: m.procedure_channel_phone,
	store: m.procedure_channel_store,
	email: m.procedure_channel_email,
	post: m.procedure_channel_post,
	sms: m.procedure_channel_sms,
	ussd: m.procedure_channel_ussd
};

/** "Online, by phone or in the shop". */
function waysWords(channels: readonly ChannelKind[]): string {
	const [first = '', ...rest] = channels.map((channel) => ways[channel]());
	const small = rest.map((way) => way.charAt(0).toLocaleLowerCase() + way.slice(1));
	return new Intl.ListFormat(currentLocale(), { type: 'disjunction' }).format([first, ...small]);
}

function returnWords(step: Extract<DepartureStep, { code: 'return' }>, { viewOf }: Naming): string {
	if (step.done) return '';
	if (step.afterFlight) return m.departure_return_after();
	const of = viewOf(step.id);
	if (!step.deadline || !of) return m.departure_return_unknown();
	return m.departure_return_until({ time: boundaryWords(step.deadline, of.subscription.zone) });
}

function amountsWords(amounts: readonly Money[]): string {
	return amounts.map((amount) => formatMoney(amount)).join(' + ');
}

function listed(names: readonly string[]): string {
	return new Intl.ListFormat(currentLocale(), { type: 'conjunction' }).format(names);
}
