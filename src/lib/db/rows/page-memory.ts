import type { RawTables } from '../backup/write';
import { database } from '../database';
import { onOpened } from '../opening';

/** What a query of this page last answered, as rows of the tables that a backup has. */
type LastAnswer = () => RawTables;

const PAUSE = 500; // ms

const watched = new Set<LastAnswer>();
const left = new Set<LastAnswer>();
let isGone = false;
let looking = false;

onOpened(({ state }) => {
	isGone = state !== 'ready';
	if (!isGone) left.clear();
});

/**
 * Holds an answer while it is watched, and no longer: what was erased for good must not be found here. Only when the store
 * goes under the page it stays, though every screen lets it go then. Answers how to let go.
 */
export function holdAnswer(answer: LastAnswer): () => void {
	watched.add(answer);
	return () => {
		watched.delete(answer);
		left.add(answer);
		if (!looking) setTimeout(() => void forgetIfWell(), PAUSE);
		looking = true;
	};
}

export function heldAnswers(): readonly RawTables[] {
	return [...left, ...watched].map((answer) => answer());
}

/** A query often fails, and its screen goes, before anyone knows that the whole store has gone: so it is asked. */
async function forgetIfWell(): Promise<void> {
	looking = false;
	const before = [...left];
	const install = await database.meta.get('install').catch(() => undefined);
	if (install && !isGone) for (const answer of before) left.delete(answer);
}
