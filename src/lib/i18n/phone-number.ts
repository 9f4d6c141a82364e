import { parsePhoneNumberFromString } from 'libphonenumber-js/min';

/** As it is written in its own country, "080-0000-2204"; with its prefix where it is read in another one. */
export function formatPhone(msisdn: string, readIn: string): string {
	const number = parsePhoneNumberFromString(msisdn);
	if (!number) return msisdn;
	return number.country === readIn ? number.formatNational() : number.formatInternational();
}
