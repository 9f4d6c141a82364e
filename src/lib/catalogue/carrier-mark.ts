import type { Subscription } from '$lib/domain/record/subscription';

/** Two letters on the carrier's colour, drawn by us: no logo. Only to tell lines apart at a glance. */
export interface CarrierMark {
	letters: string;
	/** `#rrggbb`; without one the mark is as plain as paper: nobody knows a carrier that the owner typed. */
	colour?: string;
	/** Of the letters, by the better contrast. */
	ink?: '#000000' | '#ffffff';
}

/** The letters that people know a carrier by, where its name does not begin with them. */
const LETTERS: Readonly<Record<string, string>> = {
	docomo: 'do',
	'hkt-csl': 'cs',
	clubsim: 'CS',
	'three-hk': '3',
	'three-uk': '3',
	'ntt-visitor': 'NT',
	'pocket-wifi-jp': 'Wi',
	'wifi-rental-hk': 'Wi'
};

/** Colours by which carriers are known in the street. No fact of a plan hangs on one. */
const COLOURS: Readonly<Record<string, string>> = {
	docomo: '#cc0033',
	au: '#eb5505',
	povo: '#ffe600',
	softbank: '#a3a9ad',
	ymobile: '#ff0033',
	linemo: '#00b900',
	'rakuten-mobile': '#ff008c',
	mineo: '#00a73c',
	'ocn-mobile-one': '#0068b7',
	'his-mobile': '#004098',
	'sakura-mobile': '#e85298',
	laox: '#e60012',
	cmhk: '#0085d0',
	'cn-mobile': '#0085d0',
	'cmcc-roaming': '#0085d0',
	cuhk: '#e60012',
	'cn-unicom': '#e60012',
	'cn-telecom': '#0e4a9e',
	ee: '#007b85',
	'vodafone-uk': '#e60000',
	'asda-mobile': '#68a51c',
	'trip-com-esim': '#287dfa',
	'kkday-esim': '#26bec9'
};

/** Of our own, for carriers that have no colour people would name; calm beside each other. */
const OWN_COLOURS = ['#5b4b8a', '#2f6f6d', '#8a5a2b', '#44597a', '#7a3f5d', '#4f6b35', '#6b5f52', '#93493f'] as const;

/** The mark of a record's carrier; of one that is not in the catalogue its first letters alone. */
export function markOf({ id, name }: Subscription['carrier']): CarrierMark {
	if (id === undefined) return { letters: lettersOf(name.en) };
	const colour = COLOURS[id] ?? OWN_COLOURS[numberOf(id) % OWN_COLOURS.length] ?? OWN_COLOURS[0];
	return { letters: LETTERS[id] ?? lettersOf(name.en), colour, ink: inkOn(colour) };
}

/** "CM" for China Mobile, "gi" for giffgaff, 中 for 中国移动. */
function lettersOf(name: string): string {
	const words = name.split(/[^\p{L}\p{N}!]+/u).filter((word) => word !== '');
	const [first = [], second = []] = words.map((word) => Array.from(word));
	const [initial = ''] = first;
	if (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(initial)) return initial;
	return (second.length > 0 ? [initial, ...second.slice(0, 1)] : first.slice(0, 2)).join('');
}

function numberOf(text: string): number {
	return [...text].reduce((sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) % 65_521, 0);
}

/** Black or white, whichever is read better: by WCAG 2.2 one of them always has more than 4.5 : 1. */
function inkOn(colour: string): '#000000' | '#ffffff' {
	const luminance = luminanceOf(colour);
	return (luminance + 0.05) / 0.05 > 1.05 / (luminance + 0.05) ? '#000000' : '#ffffff';
}

/** Relative luminance, by WCAG 2.2. */
function luminanceOf(colour: string): number {
	const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
		const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
		return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
	});
	return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
