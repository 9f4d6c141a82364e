import { isAllowed, RECORD_ACTIONS, type RecordAction } from '$lib/domain/record/command/action';
import type { RecordView } from '$lib/state/records.svelte';

/** Answers to a question, and the choice of an intention: they stand where they are asked for. */
const ELSEWHERE: readonly RecordAction[] = ['still-works', 'gone', 'want-to-leave'];

/** What the status allows beside the main action, in the order in which it is listed. */
export function otherActions(view: RecordView, main: RecordAction | undefined): readonly RecordAction[] {
	return RECORD_ACTIONS.filter((action) => action !== main && !ELSEWHERE.includes(action) && isAllowed(action, view));
}
