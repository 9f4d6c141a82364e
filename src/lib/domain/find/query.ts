import { folded } from './fold';
import { hasKana, romanised } from './romaji';

/** A word as it was typed, folded; `parts`: what it consists of, where it may be several words without a space. */
interface Word {
	whole: string;
	parts: readonly string[];
}

/** What somebody looks for. Without a word it finds everything. */
export type Query = readonly Word[];

/** The words of what was typed, in any order. */
export function queryOf(typed: string): Query {
	return typed
		.normalize('NFKC')
		.split(/\s+/u)
		.map((word) => ({ whole: folded(word), parts: partsOf(word) }))
		.filter(({ whole }) => whole !== '');
}

/** All that something is found by, as one text to look through: made once, and kept. */
export function searchText(fields: Iterable<string>): string {
	const texts = new Set<string>();
	for (const field of fields) {
		const text = folded(field);
		texts.add(text);
		if (hasKana(text)) texts.add(romanised(text));
	}
	return [...texts].filter((text) => text !== '').join('\n'); // no word holds a line break, so none is found across two fields
}

/** Whether every word of the query occurs in a text of `searchText`. */
export function matches(text: string, query: Query): boolean {
	return query.every(
		({ whole, parts }) => text.includes(whole) || (parts.length > 1 && parts.every((part) => text.includes(part)))
	);
}

/** "giffgaff,UK" and "日本软银" are two words each. */
function partsOf(word: string): readonly string[] {
	const parts = [...new Intl.Segmenter('zh', { granularity: 'word' }).segment(word)];
	return parts.map(({ segment }) => folded(segment)).filter((part) => part !== '');
}
