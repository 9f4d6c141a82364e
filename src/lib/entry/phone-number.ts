import { isSupportedCountry, parsePhoneNumberFromString, type PhoneNumber } from 'libphonenumber-js/mobile';
import { normaliseDigits } from '$lib/domain/base/money';

/**
 * The number in E.164; undefined: none that can be called. Without a prefix it is read as one of this country, unless
 * it is no mobile number there and begins with the code of another country that has such a number.
 */
export function parsePhone(text: string, country: string): string | undefined {
	const typed = normaliseDigits(text);
	const home = parsePhoneNumberFromString(typed, isSupportedCountry(country) ? { defaultCountry: country } : undefined);
	const abroad = withCode(typed);
	if (typed.startsWith('00')) return abroad?.isPossible() ? abroad.number : undefined;
	if (home?.isValid()) return home.number;
	if (abroad?.isValid()) return abroad.number;
	return home?.isPossible() ? home.number : undefined;
}

/** "00" stands for the plus in most countries, also where one dials something else, as in Japan. */
function withCode(typed: string): PhoneNumber | undefined {
	return /^(?:00|[1-9])/.test(typed) ? parsePhoneNumberFromString(`+${typed.replace(/^00/, '')}`) : undefined;
}
