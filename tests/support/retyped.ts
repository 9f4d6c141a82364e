import fc from 'fast-check';

const WIDE = 0xfee0;
const asWide = (sign: string) => sign.replace(/[!-~]/g, (c) => String.fromCharCode(c.charCodeAt(0) + WIDE));
const asHiragana = (sign: string) => sign.replace(/[ァ-ヶ]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0x60));
const retypings = [
	(sign: string) => sign,
	(sign: string) => sign.toUpperCase(),
	(sign: string) => sign.toLowerCase(),
	(sign: string) => sign.normalize('NFD'),
	(sign: string) => sign.normalize('NFKC'),
	asWide,
	asHiragana
];
const spaces = ['', '', '', ' ', '　', '-', ' . ', '\u200b'];

/** One of these texts as somebody else might type it: in any width, case and spacing, sign by sign. */
export function retyped(texts: readonly string[]): fc.Arbitrary<string> {
	const signsOf = (text: string) => [...new Intl.Segmenter().segment(text)].map(({ segment }) => segment);
	const streams = [
		fc.infiniteStream(fc.constantFrom(...retypings)),
		fc.infiniteStream(fc.constantFrom(...spaces))
	] as const;
	return fc.tuple(fc.constantFrom(...texts), ...streams).map(([text, ways, gaps]) =>
		signsOf(text)
			.map((sign) => (ways.next().value?.(sign) ?? sign) + (gaps.next().value ?? ''))
			.join('')
	);
}
