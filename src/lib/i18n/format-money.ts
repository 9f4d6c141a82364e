import { minorUnits } from '$lib/domain/base/iso-4217';
import type { Money } from '$lib/domain/base/money';
import { cached } from './format';
import { currentLocale, type Locale } from './locale';

const moneyFormats = new Map<string, Intl.NumberFormat>();

/** With its currency always kept apart from every other: "HK$176.00", "¥2,178". */
export function formatMoney({ minor, currency }: Money, locale: Locale = currentLocale()): string {
	// Our own scale: `Intl` writes forints without their two digits.
	const digits = minorUnits(currency);
	const format = cached(
		moneyFormats,
		`${locale} ${currency}`,
		() =>
			new Intl.NumberFormat(locale, {
				style: 'currency',
				currency,
				minimumFractionDigits: digits,
				maximumFractionDigits: digits
			})
	);
	return format.format(minor / 10 ** digits);
}

/** The sign alone, to stand beside a field: "¥", "HK$". */
export function currencySign(currency: string, locale: Locale = currentLocale()): string {
	const parts = new Intl.NumberFormat(locale, { style: 'currency', currency }).formatToParts(0);
	return parts.find(({ type }) => type === 'currency')?.value ?? currency;
}
