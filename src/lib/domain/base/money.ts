import { isCurrency, minorUnits, type Currency } from './iso-4217';

/** An integer of ISO 4217 minor units: 17600 HKD is HK$176.00. */
export interface Money {
	minor: number;
	currency: Currency;
}

export type MoneyIssue = 'empty' | 'not-a-number' | 'too-precise' | 'negative' | 'too-large' | 'unknown-currency';
export type ParsedMoney = { ok: true; value: Money } | { ok: false; issue: MoneyIssue };

/** Plain digits and one dot, with or without a minus: '176.00'. More decimals than the currency has are refused, never rounded. */
export function parseMoney(text: string, currency: string): ParsedMoney {
	if (!isCurrency(currency)) return { ok: false, issue: 'unknown-currency' };
	if (text === '') return { ok: false, issue: 'empty' };
	const [, sign = '', whole = '', decimals = ''] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text) ?? [];
	if (whole === '') return { ok: false, issue: 'not-a-number' };
	const exponent = minorUnits(currency);
	if (decimals.length > exponent) return { ok: false, issue: 'too-precise' };
	const minor = Number(whole + decimals.padEnd(exponent, '0'));
	if (!Number.isSafeInteger(minor)) return { ok: false, issue: 'too-large' };
	// A minus before nothing is plain zero: -0 would not equal it.
	return { ok: true, value: { minor: sign && minor > 0 ? -minor : minor, currency } };
}

/** What a form takes: which way money goes is said by the kind of entry, so a minus is a slip. */
export function parseAmount(text: string, currency: string): ParsedMoney {
	const parsed = parseMoney(text, currency);
	return parsed.ok && parsed.value.minor < 0 ? { ok: false, issue: 'negative' } : parsed;
}

/** Full-width digits and dots, as Japanese and Chinese keyboards type them, to plain ones; for the edge of a form. */
export function normaliseDigits(text: string): string {
	return text.normalize('NFKC').trim();
}

/** Plain decimal text that `parseMoney` reads back: '176.00'. */
export function formatMinor({ minor, currency }: Money): string {
	const exponent = minorUnits(currency);
	const digits = String(Math.abs(minor)).padStart(exponent + 1, '0');
	const sign = minor < 0 ? '-' : '';
	if (exponent === 0) return sign + digits;
	return `${sign}${digits.slice(0, -exponent)}.${digits.slice(-exponent)}`;
}
