/** What an eSIM is loaded with (GSMA SGP.22 §4.1): `LPA:1$<server>$<matching id>[$<OID>[$1]]`. */
export interface ActivationCode {
	/** As a QR code holds it. Upper and lower case stay, and so do fields that came after this was written. */
	qrText: string;
	asksConfirmation: boolean; // the carrier wants a second code
}

const LONGEST = 512; // characters
const PREFIX = /^LPA:/i;
const LABEL = /^[A-Z0-9](?:[A-Z0-9-]{0,61}[A-Z0-9])?$/i;
const LONGEST_SERVER = 253;
const MATCHING_ID = /^[A-Z0-9-]{0,255}$/i;
const FURTHER_FIELD = /^[\w.:-]*$/;

/** As pasted or typed, with or without "LPA:". `undefined` where it is something else; every text is answered at once. */
export function parseActivationCode(typed: string): ActivationCode | undefined {
	if (typed.length > 2 * LONGEST) return undefined;
	const code = typed.trim().replace(PREFIX, '');
	const [format, server = '', matchingId, ...further] = code.split('$');
	if (code.length > LONGEST || format !== '1' || !isServer(server)) return undefined;
	if (matchingId === undefined || !MATCHING_ID.test(matchingId)) return undefined;
	if (!further.every((field) => FURTHER_FIELD.test(field))) return undefined;
	return { qrText: `LPA:${code}`, asksConfirmation: further[1] === '1' };
}

function isServer(name: string): boolean {
	const labels = name.split('.');
	return name.length <= LONGEST_SERVER && labels.length > 1 && labels.every((label) => LABEL.test(label));
}
