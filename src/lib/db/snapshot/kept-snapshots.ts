import type { SnapshotHead } from './snapshot-bytes';

const MOST = 3;

/**
 * Which of them stay once `next` is there: the last three states, each of another day lived through. Within a day the
 * next one takes the place of the last, unless it holds less or is of another install: what it was before stays as well.
 */
export function keptSnapshots<Head extends SnapshotHead>(heads: readonly Head[], next: SnapshotHead): readonly Head[] {
	const latestFirst = heads.toSorted((a, b) => b.generation - a.generation || b.at - a.at);
	return latestFirst.filter((head, place) => !isReplacedBy(head, latestFirst[place - 1] ?? next)).slice(0, MOST - 1);
}

function isReplacedBy(earlier: SnapshotHead, later: SnapshotHead): boolean {
	const sameState = earlier.installId === later.installId && earlier.generation === later.generation;
	const grown = earlier.installId === later.installId && later.subscriptions >= earlier.subscriptions;
	return sameState || (grown && later.day === earlier.day);
}
