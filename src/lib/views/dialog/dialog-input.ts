import { parseCalendarDay, parseClockTime, type CivilDate, type ClockTime } from '$lib/domain/base/civil-date';
import { normaliseDigits, parseAmount, type Money } from '$lib/domain/base/money';
import { dateFault, type DateFault, type DateRole } from '$lib/domain/record/command/gate';
import { formatDate } from '$lib/i18n/format';
import { m } from '$lib/i18n/paraglide/messages';

/** What a field holds while it is typed: `broken` is the browser's word that the date or time is none. */
export interface Typed {
	text: string;
	broken: boolean;
}
export type Read<T> = { ok: true; value: T } | { ok: false; sentence: string };

const MOST_DAYS = 3650;

export function typed(text = ''): Typed {
	return { text, broken: false };
}

/** `asked`: what was typed when it was last asked back; saved again as it stands, it is meant. */
export function readDate({ text, broken }: Typed, role: DateRole, today: CivilDate, asked?: string): Read<CivilDate> {
	if (broken) return { ok: false, sentence: m.record_error_date() };
	if (text === '') return { ok: false, sentence: m.record_error_required() };
	const value = parseCalendarDay(text);
	if (value === undefined) return { ok: false, sentence: m.record_error_date() };
	const fault = dateFault(value, role, today, asked === text);
	return fault ? { ok: false, sentence: dateSentences[fault](formatDate(value)) } : { ok: true, value };
}

/** Empty is fine: then it is not known. */
export function readOptionalDate(
	field: Typed,
	role: DateRole,
	today: CivilDate,
	asked?: string
): Read<CivilDate | undefined> {
	return field.text === '' && !field.broken ? { ok: true, value: undefined } : readDate(field, role, today, asked);
}

const dateSentences: Record<DateFault, (date: string) => string> = {
	'beyond-horizon': m.record_error_horizon,
	'in-future': (date) => m.record_error_future({ date }),
	'far-off': (date) => m.record_error_far_date({ date })
};

/** Empty is fine: then only the date is known. */
export function readTime({ text, broken }: Typed): Read<ClockTime | undefined> {
	if (broken) return { ok: false, sentence: m.record_error_time() };
	if (text === '') return { ok: true, value: undefined };
	const value = parseClockTime(text.slice(0, 5));
	return value === undefined ? { ok: false, sentence: m.record_error_time() } : { ok: true, value };
}

/** More than nothing. */
export function readAmount({ text }: Typed, currency: string): Read<Money> {
	const parsed = parseAmount(normaliseDigits(text), currency);
	if (!parsed.ok) return { ok: false, sentence: amountSentences[parsed.issue]() };
	return parsed.value.minor === 0 ? { ok: false, sentence: m.record_error_zero() } : { ok: true, value: parsed.value };
}

export function readOptionalAmount(field: Typed, currency: string): Read<Money | undefined> {
	return normaliseDigits(field.text) === '' ? { ok: true, value: undefined } : readAmount(field, currency);
}

/** Empty is fine: then the rule of the record counts. */
export function readOptionalDays({ text }: Typed): Read<number | undefined> {
	const plain = normaliseDigits(text);
	if (plain === '') return { ok: true, value: undefined };
	const days = /^\d{1,4}$/.test(plain) ? Number(plain) : 0;
	return days >= 1 && days <= MOST_DAYS ? { ok: true, value: days } : { ok: false, sentence: m.record_error_days() };
}

const LONGEST_PHONE = 40;

/** As it is dialled, with whatever people put between the digits. Empty: none. */
export function readPhone({ text }: Typed): Read<string | undefined> {
	const plain = text.normalize('NFKC').trim();
	if (plain === '') return { ok: true, value: undefined };
	if (plain.length > LONGEST_PHONE) return { ok: false, sentence: m.record_error_too_long({ most: LONGEST_PHONE }) };
	const digits = plain.replace(/[^\d]/g, '').length;
	const sound = /^[+\d\s()*#.,/\p{Pd}]+$/u.test(plain) && digits >= 3;
	return sound ? { ok: true, value: plain } : { ok: false, sentence: m.record_error_phone() };
}

const amountSentences = {
	empty: m.record_error_required,
	'not-a-number': m.record_error_not_a_number,
	'too-precise': m.record_error_too_precise,
	negative: m.record_error_negative,
	'too-large': m.record_error_too_large,
	'unknown-currency': m.record_error_currency
};
