import type { Bytes } from './bytes';

/** Crockford's: no I, L, O, U, so that a written code can be read back. */
const DIGITS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const BYTES = 16;
const LENGTH = 26; // of 5 bits each, the last one of 3
const GROUP = 4;

/** 128 bits as 26 characters and one that checks them, in groups: "7K2M-…". */
export function formatRecoveryCode(bytes: Bytes): string {
	let bits = 0n;
	for (const byte of bytes) bits = (bits << 8n) | BigInt(byte);
	bits <<= BigInt(LENGTH * 5 - BYTES * 8);
	let code = '';
	for (let place = LENGTH - 1; place >= 0; place--) code += DIGITS[Number((bits >> BigInt(place * 5)) & 31n)];
	const whole = code + checkOf(code);
	return whole.match(new RegExp(`.{1,${GROUP}}`, 'g'))?.join('-') ?? whole;
}

/** As typed: in any case, with or without hyphens, O for 0 and I or L for 1. `undefined` where a character is wrong. */
export function parseRecoveryCode(text: string): Bytes | undefined {
	const plain = text
		.normalize('NFKC')
		.toUpperCase()
		.replaceAll(/[\s-]/g, '')
		.replaceAll('O', '0')
		.replaceAll(/[IL]/g, '1');
	const code = plain.slice(0, LENGTH);
	if (plain.length !== LENGTH + 1 || [...plain].some((digit) => !DIGITS.includes(digit))) return undefined;
	if (plain.at(-1) !== checkOf(code)) return undefined;
	let bits = 0n;
	for (const digit of code) bits = (bits << 5n) | BigInt(DIGITS.indexOf(digit));
	bits >>= BigInt(LENGTH * 5 - BYTES * 8);
	return Uint8Array.from({ length: BYTES }, (_, place) => Number((bits >> BigInt((BYTES - 1 - place) * 8)) & 255n));
}

/** Odd weights: a single wrong character always shows. */
function checkOf(code: string): string {
	let sum = 0;
	for (const [place, digit] of [...code].entries()) sum = (sum + DIGITS.indexOf(digit) * (place * 2 + 1)) % 32;
	return DIGITS[sum] ?? '0';
}
