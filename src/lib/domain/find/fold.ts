import { simplified } from './han';

const ACCENTS = /[\u0300-\u036f\ufe00-\ufe0f]/gu; // variation selectors with them: they only choose how a sign is drawn
const SEPARATORS = /[\p{Z}\p{P}\p{Sm}\p{Sk}\p{Cc}\p{Cf}]+/gu;
const KATAKANA = /[\u30a1-\u30f6]/gu;
const OTHER_DIGITS = /(?![0-9])\p{Nd}/gu;
/** Letters of Latin alphabets that Unicode does not take apart. */
const PLAIN: Readonly<Record<string, string>> = { ø: 'o', ł: 'l', đ: 'd', ð: 'd', ħ: 'h', æ: 'ae', œ: 'oe', þ: 'th' };
const STROKES = /[øłđðħæœþ]/g;
const KATAKANA_TO_HIRAGANA = 0x60;

/**
 * A text as it is compared when something is looked for, the same for what is stored and what is typed: width, case,
 * accents, kana, Traditional and Simplified, separators and spaces make no difference. Letters, digits and signs stay.
 */
export function folded(text: string): string {
	// By way of capitals: ß, ẞ, ı and the two small sigmas become what they are there.
	const small = text.normalize('NFKC').toLowerCase().toUpperCase().toLowerCase().replaceAll('ς', 'σ');
	const plain = withoutAccents(small).replace(STROKES, (letter) => PLAIN[letter] ?? letter);
	const digits = plain.replace(OTHER_DIGITS, digitOf).replace(SEPARATORS, '');
	return simplified(digits.replace(KATAKANA, hiraganaOf));
}

/** A voiced mark of kana is no accent: が is another sound than か. */
function withoutAccents(text: string): string {
	return text.normalize('NFD').replace(ACCENTS, '').normalize('NFC');
}

function hiraganaOf(kana: string): string {
	return String.fromCharCode(kana.charCodeAt(0) - KATAKANA_TO_HIRAGANA);
}

/** Decimal digits of every script stand in runs of ten that begin with zero. */
function digitOf(digit: string): string {
	const point = digit.codePointAt(0) ?? 0;
	let zero = point;
	while (point - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--;
	return String(point - zero);
}
