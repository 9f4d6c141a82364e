import type { Activity } from '../record/activity';
import type { ChannelKind } from '../base/channel';
import type { Instant } from '../base/civil-date';

/** One try at a procedure: which steps were ticked, and when. */
export interface Attempt {
	id: string;
	subscriptionId: string;
	procedure: string;
	channel?: ChannelKind; // absent where none is known yet
	startedAt: Instant;
	done: Readonly<Record<string, Instant>>;
}

/** The try that goes on: the last one at this procedure, unless the line was kept after all since it began. */
export function runningAttempt(
	attempts: readonly Attempt[],
	procedure: string,
	keptSince: Instant | undefined
): Attempt | undefined {
	return attempts
		.filter((each) => each.procedure === procedure && (keptSince === undefined || each.startedAt >= keptSince))
		.reduce<Attempt | undefined>((last, each) => (last && last.startedAt > each.startedAt ? last : each), undefined);
}

/** When a cancellation was last withdrawn or undone: what was ticked for it is over. Takes effective activities. */
export function keptSince(activities: readonly Activity[]): Instant | undefined {
	return activities.findLast(({ kind }) => kind === 'cancel-withdrawn' || kind === 'reinstated')?.recordedAt;
}
