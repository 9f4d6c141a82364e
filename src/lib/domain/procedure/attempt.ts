import type { ChannelKind } from '../base/channel';
import type { Instant } from '../base/civil-date';
import type { RecordState } from '../deadline/record-state';

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

/** When a cancellation was last withdrawn or undone: what was ticked for it is over. */
export function keptSince({ happenings }: RecordState): Instant | undefined {
	return happenings.kept?.activity.recordedAt;
}
