import type { Deadline, Derived } from './deadline';

/**
 * While it is open which of two rules holds, the earlier date of each kind counts, and one that only one of them gives
 * counts too. Asking opens with the later one: a line must not end before it may. Everything else is the record's own.
 */
export function earlierDates<Own extends Derived>(own: Own, offered: Derived): Own {
	const theirs = new Map(offered.deadlines.map((deadline) => [keyOf(deadline), deadline]));
	const mine = new Set(own.deadlines.map(keyOf));
	const cutoff = own.cutoff && offered.cutoff && offered.cutoff.end < own.cutoff.end ? offered.cutoff : own.cutoff;
	return {
		...own,
		deadlines: [
			...own.deadlines.map((deadline) => safer(deadline, theirs.get(keyOf(deadline)))),
			...offered.deadlines.filter((deadline) => !mine.has(keyOf(deadline))).map(marked)
		],
		...(cutoff && { cutoff })
	};
}

function keyOf({ kind, ruleId }: Deadline): string {
	return `${kind} ${ruleId}`;
}

function safer(own: Deadline, offered: Deadline | undefined): Deadline {
	if (!offered || offered.end === own.end) return own;
	const takesTheirs = own.kind === 'cancel-opens' ? offered.end > own.end : offered.end < own.end;
	return takesTheirs ? marked(offered) : own;
}

function marked(deadline: Deadline): Deadline {
	return { ...deadline, asEarlyAs: 'rule-changed' };
}
