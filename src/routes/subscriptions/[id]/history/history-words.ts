import { isPlain, type Activity, type FieldChange, type When } from '$lib/domain/record/activity';
import { instant, parseCivilDate, type Zone } from '$lib/domain/base/civil-date';
import { natureOf } from '$lib/domain/cancellation/exit-nature';
import type { Terms } from '$lib/domain/record/subscription';
import { isCurrency } from '$lib/domain/base/iso-4217';
import { formatDate, formatInstantIn } from '$lib/i18n/format';
import { localized } from '$lib/i18n/localized';
import { formatMoney } from '$lib/i18n/format-money';
import { m } from '$lib/i18n/paraglide/messages';
import { spanWords } from '$lib/i18n/words/rule-words';

/** A date as it was typed, a moment as the clock of `zone` showed it. */
export function whenWords(when: When, zone: Zone): string {
	return 'instant' in when ? formatInstantIn(zone, when.instant) : formatDate(when.date);
}

/** Of a request: that it was a withdrawal, which ends the line by a right of its own. */
export function exitDetails(activity: Activity, { exits }: Terms): readonly string[] {
	if (activity.kind !== 'cancel-requested' && activity.kind !== 'cancel-confirmed') return [];
	const exit = exits.find(({ id }) => id === activity.exitId);
	return exit && natureOf(exit) === 'right' ? [m.record_detail_withdrawal()] : [];
}

/** Amounts, spans and dates of a fact; empty where its name says it all. */
export function activityDetails(activity: Activity, zone: Zone): readonly string[] {
	if (isPlain(activity)) return [];
	switch (activity.kind) {
		case 'top-up':
		case 'pack-bought':
			return [
				...(activity.amount ? [formatMoney(activity.amount)] : []),
				...(activity.gives ? [m.record_detail_valid_for({ span: spanWords(activity.gives) })] : []),
				...(activity.packEnds ? [m.record_detail_until({ date: lastDayWords(activity.packEnds, zone) })] : [])
			];
		case 'charge':
			return [formatMoney(activity.amount), m.record_detail_due({ date: formatDate(activity.dueOn) })];
		case 'payment':
		case 'credit':
		case 'refund':
		case 'deposit-paid':
		case 'deposit-returned':
		case 'value-seen':
			return [formatMoney(activity.amount)];
		case 'end-seen':
			return [m.record_detail_until({ date: lastDayWords(activity.end, zone) })];
		case 'cancel-requested':
		case 'cancel-confirmed':
			return [
				...(activity.endsOn ? [m.record_detail_until({ date: formatDate(activity.endsOn) })] : []),
				...(activity.reference ? [activity.reference] : [])
			];
		case 'note':
			return [activity.text];
		case 'appointment':
		case 'edited':
		case 'retracted':
			return [];
	}
}

function lastDayWords(end: When, zone: Zone): string {
	return 'date' in end ? formatDate(end.date) : formatInstantIn(zone, end.instant);
}

const paths: Readonly<Record<string, () => string>> = {
	nickname: m.record_path_nickname,
	msisdns: m.record_path_msisdns,
	intent: m.record_path_intent,
	notes: m.record_path_notes,
	tags: m.own_tags_field,
	zone: m.record_path_zone,
	country: m.record_path_country,
	form: m.record_path_form,
	billing: m.record_path_billing,
	price: m.record_path_price,
	boughtAt: m.record_path_bought_at,
	tripId: m.record_path_trip,
	plan: m.record_path_plan,
	carrier: m.record_path_carrier,
	removedAt: m.record_path_removed,
	'registration.hotline': m.record_path_hotline,
	'registration.holder': m.staff_field_holder,
	'registration.document': m.staff_field_document,
	'registration.customerNumber': m.staff_field_customer,
	bound: m.staff_field_services,
	sims: m.record_path_sims
};

/** "Name: Kowloon trip → Kowloon flat". For the terms: `rule-lines.ts`. */
export function changeWords({ path, was, is }: FieldChange, zone: Zone): string {
	const what = (paths[path] ?? paths[path.split('.')[0] ?? ''] ?? m.record_path_other)();
	const before = valueWords(path, was, zone);
	const after = valueWords(path, is, zone);
	if (before === undefined || after === undefined) return `${what}: ${m.record_history_changed()}`;
	return m.record_history_was_is({ what, was: before, is: after });
}

/** `undefined`: more than a line can hold. */
function valueWords(path: string, value: unknown, zone: Zone): string | undefined {
	if (value === null || value === undefined || value === '') return m.record_history_empty_value();
	if (path === 'tripId') return undefined; // an id says nothing to anybody
	if (path === 'removedAt' && typeof value === 'number') return formatInstantIn(zone, instant(value));
	if (typeof value === 'string' || typeof value === 'number') return String(value);
	if (Array.isArray(value)) {
		if (value.length === 0) return m.record_history_empty_value();
		return value.every((item) => typeof item === 'string') ? value.join(', ') : undefined;
	}
	if (typeof value !== 'object') return undefined;
	if (path === 'carrier') return carrierWords(value);
	return path === 'intent' ? intentWords(value) : moneyWords(value);
}

const intents: Readonly<Record<string, () => string>> = {
	keep: m.record_intent_keep,
	'let-end': m.record_intent_let_end,
	leave: m.record_intent_leave
};

function intentWords(value: object): string | undefined {
	const name = intents[textIn(value, 'kind')]?.();
	const until = parseCivilDate(textIn(value, 'neededUntil'));
	if (name === undefined || until === undefined) return name;
	return `${name}, ${m.record_detail_needed_until({ date: formatDate(until) })}`;
}

function carrierWords(value: object): string | undefined {
	const name: unknown = Reflect.get(value, 'name');
	if (typeof name !== 'object' || name === null) return undefined;
	const chinese = textIn(name, 'zh-Hans');
	return localized({ en: textIn(name, 'en'), ...(chinese !== '' && { 'zh-Hans': chinese }) });
}

function moneyWords(value: object): string | undefined {
	const minor: unknown = Reflect.get(value, 'minor');
	const currency = textIn(value, 'currency');
	return typeof minor === 'number' && isCurrency(currency) ? formatMoney({ minor, currency }) : undefined;
}

function textIn(value: object, key: string): string {
	const text: unknown = Reflect.get(value, key);
	return typeof text === 'string' ? text : '';
}
