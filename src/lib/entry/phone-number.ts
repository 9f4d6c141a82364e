import { parsePhoneNumberFromString, type CountryCode, isSupportedCountry } from 'libphonenumber-js/min';
import { normaliseDigits } from '$lib/domain/base/money';

/** The number in E.164, read as one of this country where it has no prefix; undefined: no number that can be called. */
export function parsePhone(text: string, country: string): string | undefined {
	const home: CountryCode | undefined = isSupportedCountry(country) ? country : undefined;
	const number = parsePhoneNumberFromString(normaliseDigits(text), home && { defaultCountry: home });
	return number?.isValid() ? number.number : undefined;
}
