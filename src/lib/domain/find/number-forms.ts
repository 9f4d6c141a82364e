/** Country codes of one and two digits (ITU-T E.164); all others have three. */
const SHORT_CODES = /^(?:1|7|2[07]|3[0-469]|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58])/;

/** What is dialled before a number at home, where it is not the usual 0. */
const TRUNKS: Readonly<Record<string, string>> = { '7': '8', '36': '06', '375': '8', '993': '8' };

/** A number as people write it at home, from abroad and with a plus; one that is no E.164 number stays as it is. */
export function numberForms(msisdn: string): readonly string[] {
	const digits = msisdn.replace(/^\s*(?:\+|00)/, '');
	if (digits === msisdn) return [msisdn];
	const plain = digits.replace(/\D/g, '');
	const code = SHORT_CODES.exec(plain)?.[0] ?? plain.slice(0, 3);
	return [`00${plain}`, `${TRUNKS[code] ?? '0'}${plain.slice(code.length)}`];
}
