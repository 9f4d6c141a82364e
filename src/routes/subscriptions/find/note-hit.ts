import { folded } from '$lib/domain/find/fold';
import { matches, type Query } from '$lib/domain/find/query';

/** What fits two lines of a phone. */
const LONGEST = 90;

/** The line of a note that a word was found in; undefined where the name says already why the record is listed. */
export function noteHit(notes: string, name: string, query: Query): string | undefined {
	if (query.length === 0 || notes === '' || matches(folded(name), query)) return undefined;
	const line = notes.split('\n').find((each) => query.some((word) => matches(folded(each), [word])));
	if (line === undefined) return undefined;
	const signs = [...line.trim()];
	return signs.length > LONGEST ? `${signs.slice(0, LONGEST).join('')}…` : signs.join('');
}
