import type { Activity } from '$lib/domain/record/activity';
import type { Derived } from '$lib/domain/deadline/deadline';
import { deadlinesFor } from '$lib/domain/deadline/deadlines-for';
import { recordStateFor, type RecordState } from '$lib/domain/deadline/record-state';
import { HOLIDAYS } from '$lib/domain/base/holidays';
import type { Subscription } from '$lib/domain/record/subscription';
import { at } from './literals';

/** Everything that follows from a record at a moment. */
export function derivedAt(now: string, record: Subscription, facts: readonly Activity[] = []): Derived {
	return deadlinesFor(record, facts, { now: at(now), holidays: HOLIDAYS });
}

/** The state of a record at a moment. */
export function stateAt(now: string, record: Subscription, facts: readonly Activity[] = []): RecordState {
	return recordStateFor(record, facts, { now: at(now), holidays: HOLIDAYS });
}

/** One line for each deadline, earliest first: its kind, its last day and, where something is to do, an exclamation mark. */
export function linesOf({ deadlines }: Derived): readonly string[] {
	return deadlines.map(({ kind, lastDay, todo }) => `${kind} ${lastDay}${todo ? ' !' : ''}`);
}
