/** What a field read out of a printed or pasted number. */
export type ParsedIccid =
	| { ok: true; value: string; checkDigit: 'right' | 'wrong' | 'none' }
	| { ok: false; issue: 'empty' | 'not-digits' | 'wrong-length' };
export type ParsedEid =
	| { ok: true; value: string; checkDigits: 'right' | 'wrong' }
	| { ok: false; issue: 'empty' | 'not-digits' | 'wrong-length' };

/**
 * ICCID (ITU-T E.118), as printed with spaces or dashes. 19 and 20 digits end with a Luhn digit, 18 are printed
 * without it. A wrong check digit is only worth a warning: some carriers print their own.
 */
export function parseIccid(text: string): ParsedIccid {
	const value = withoutSeparators(text).replace(/f$/i, ''); // a 19-digit number is padded with F on the chip
	if (value === '') return { ok: false, issue: 'empty' };
	if (!/^\d+$/.test(value)) return { ok: false, issue: 'not-digits' };
	if (value.length < 18 || value.length > 20) return { ok: false, issue: 'wrong-length' };
	if (value.length === 18) return { ok: true, value, checkDigit: 'none' };
	return { ok: true, value, checkDigit: passesLuhn(value) ? 'right' : 'wrong' };
}

/** EID of an eSIM chip (GSMA SGP.29): 32 digits that leave 1 when divided by 97. */
export function parseEid(text: string): ParsedEid {
	const value = withoutSeparators(text);
	if (value === '') return { ok: false, issue: 'empty' };
	if (!/^\d+$/.test(value)) return { ok: false, issue: 'not-digits' };
	if (value.length !== 32) return { ok: false, issue: 'wrong-length' };
	return { ok: true, value, checkDigits: BigInt(value) % 97n === 1n ? 'right' : 'wrong' };
}

/** '8985 2000 0123 4567 890', in fours as on the card. */
export function formatIccid(iccid: string): string {
	return iccid.replace(/(.{4})(?=.)/g, '$1 ');
}

/** The issuer and the last four stay: enough to tell two cards apart, too little to copy one. */
export function maskIccid(iccid: string): string {
	return `${iccid.slice(0, 4)} … ${iccid.slice(-4)}`;
}

/** The end of a phone number that its owner recognises. */
export function lastFour(msisdn: string): string {
	return msisdn.slice(-4);
}

/** What a phone dials of a number as it is printed: '+852 2945 8888' → '+85229458888'. */
export function dialable(number: string): string {
	return number.replace(/[^+\d]/g, '');
}

function withoutSeparators(text: string): string {
	return text.normalize('NFKC').replace(/[\s\p{Pd}.]/gu, '');
}

/** From the right every second digit counts double. */
function passesLuhn(digits: string): boolean {
	let sum = 0;
	for (let index = 0; index < digits.length; index++) {
		const digit = Number(digits[digits.length - 1 - index]);
		const counted = index % 2 === 0 ? digit : digit * 2;
		sum += counted > 9 ? counted - 9 : counted;
	}
	return sum % 10 === 0;
}
