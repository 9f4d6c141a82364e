import type { Instant } from '../base/civil-date';

/** Days, by the clock and lived through, for which a removed record can be brought back. */
const BIN_KEEPS = 30;
const DAY = 86_400_000;

/** What is in the bin. */
export interface Removed {
	id: string;
	removedAt: Instant;
}

/** On which day lived through each removal was first seen; by `markOf`, so that a second removal counts anew. */
export type BinMarks = Readonly<Record<string, number>>;

export interface BinRound {
	marks: BinMarks; // of what stays in the bin
	expired: readonly string[]; // ids
}

/**
 * What has been in the bin for long enough: 30 days by the clock, and 30 days on which the app was open since. A clock
 * that is a month ahead empties nothing, and who looks in once a week finds it for longer.
 */
export function binRoundFor(removed: readonly Removed[], marks: BinMarks, livedDays: number, now: Instant): BinRound {
	const kept: Record<string, number> = {};
	const expired: string[] = [];
	for (const row of removed) {
		const since = Math.min(marks[markOf(row)] ?? livedDays, livedDays);
		const over = now - row.removedAt > BIN_KEEPS * DAY && livedDays - since >= BIN_KEEPS;
		if (over) expired.push(row.id);
		else kept[markOf(row)] = since;
	}
	return { marks: kept, expired };
}

function markOf({ id, removedAt }: Removed): string {
	return `${id}|${removedAt}`;
}
