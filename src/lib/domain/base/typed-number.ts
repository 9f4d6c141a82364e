import { isCurrency, minorUnits, type Currency } from './iso-4217';
import { normaliseDigits, parseAmount, type Money, type MoneyIssue } from './money';

/** `two-readings`: a comma or a dot may part thousands or decimals, so both are asked back. */
export type TypedAmount =
	| { ok: true; value: Money }
	| { ok: false; issue: MoneyIssue | 'other-currency' }
	| { ok: false; issue: 'two-readings'; readings: readonly [Money, Money] };
export type TypedCount = { ok: true; value: number } | { ok: false; issue: 'not-a-number' | 'negative' | 'not-whole' };

/** What a sign beside an amount may stand for; a code stands for itself. */
const SIGNS: ReadonlyMap<string, readonly Currency[]> = new Map([
	['¥', ['JPY', 'CNY']],
	['円', ['JPY']],
	['RMB', ['CNY']],
	['人民币', ['CNY']],
	['元', ['CNY', 'HKD', 'TWD', 'MOP', 'SGD']],
	['$', ['USD', 'HKD', 'TWD', 'SGD', 'AUD', 'CAD', 'NZD', 'MOP', 'MXN', 'CLP', 'COP', 'ARS']],
	['HK$', ['HKD']],
	['港币', ['HKD']],
	['港元', ['HKD']],
	['US$', ['USD']],
	['NT$', ['TWD']],
	['S$', ['SGD']],
	['A$', ['AUD']],
	['C$', ['CAD']],
	['£', ['GBP']],
	['€', ['EUR']],
	['₩', ['KRW']],
	['฿', ['THB']]
]);

/**
 * An amount as people type or paste it: with a currency sign or code, full-width digits, and commas, dots, spaces or
 * apostrophes between groups of three. Read where only one reading is possible. `parseMoney` reads the plain form alone.
 */
export function readAmount(text: string, currency: string): TypedAmount {
	if (!isCurrency(currency)) return { ok: false, issue: 'unknown-currency' };
	const typed = normaliseDigits(text);
	const plain = parseAmount(typed, currency);
	if (plain.ok) return plain;
	const [, before = '', number = '', after = ''] = /^([^\d.,+−-]*)(.*?\d)([^\d.,]*)$/.exec(typed) ?? [];
	const sign = before.trim() + after.trim();
	if (number === '') return { ok: false, issue: plain.issue === 'empty' ? 'empty' : 'not-a-number' };
	const meant = sign === '' ? [currency] : currenciesOf(sign);
	if (meant === undefined) return { ok: false, issue: 'not-a-number' };
	if (!meant.includes(currency)) return { ok: false, issue: 'other-currency' };
	return readPlain(number.trim(), currency);
}

function currenciesOf(sign: string): readonly Currency[] | undefined {
	const named = sign.toUpperCase();
	return isCurrency(named) ? [named] : SIGNS.get(named);
}

function readPlain(number: string, currency: Currency): TypedAmount {
	const readings = readingsOf(number, minorUnits(currency)).map((one) => parseAmount(one, currency));
	const [first, second] = readings;
	if (first === undefined) return { ok: false, issue: isDecimal(number) ? 'too-precise' : 'not-a-number' };
	return first.ok && second?.ok ? { ok: false, issue: 'two-readings', readings: [first.value, second.value] } : first;
}

/** A whole number as people type it: full-width digits, and '1,000' for a thousand. */
export function readCount(text: string): TypedCount {
	const typed = normaliseDigits(text);
	const [reading] = readingsOf(typed, 0);
	if (reading === undefined) {
		if (!isDecimal(typed)) return { ok: false, issue: 'not-a-number' };
		return { ok: false, issue: /^[-−]/.test(typed) ? 'negative' : 'not-whole' };
	}
	const value = Number(reading);
	return value < 0 ? { ok: false, issue: 'negative' } : { ok: true, value };
}

const WHOLE = /^\d+$/;
/** Groups of three behind the first, or of two before the last three as in India, all parted by one sign. */
const GROUPED = /^[1-9]\d{0,2}(?:([,.'’ ])\d{3})(?:\1\d{3})*$|^[1-9]\d?(?:,\d{2})+,\d{3}$/;

/** Plain texts of every number that this may be, with at most so many decimals: the whole number first. */
function readingsOf(typed: string, decimals: number): readonly string[] {
	const { minus, digits } = withoutSign(typed);
	if (WHOLE.test(digits)) return [minus + digits];
	const whole = GROUPED.test(digits) ? [minus + onlyDigits(digits)] : [];
	const parts = decimalParts(digits);
	return parts && parts.tail.length <= decimals ? [...whole, `${minus}${onlyDigits(parts.head)}.${parts.tail}`] : whole;
}

function isDecimal(typed: string): boolean {
	return decimalParts(withoutSign(typed).digits) !== undefined;
}

/** Before and behind a decimal sign, which does not part the thousands as well. */
function decimalParts(digits: string): { head: string; tail: string } | undefined {
	const [, head = '', part = '', tail = ''] = /^(.*\d)([.,])(\d+)$/.exec(digits) ?? [];
	const isHead = WHOLE.test(head) || (GROUPED.test(head) && !head.includes(part));
	return isHead ? { head, tail } : undefined;
}

function withoutSign(typed: string): { minus: string; digits: string } {
	const [, sign = '', digits = ''] = /^([-+−]?)\s*(.*)$/.exec(typed) ?? [];
	return { minus: sign === '-' || sign === '−' ? '-' : '', digits };
}

function onlyDigits(text: string): string {
	return text.replace(/\D/g, '');
}
