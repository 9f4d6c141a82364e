import { isAllowed } from '$lib/domain/record/command/action';
import type { StatementAction } from '$lib/domain/statement/action';
import type { RecordView } from '$lib/state/records.svelte';

/** What the statement offers, where the record's status allows it; else its answer is given where the record is changed. */
export function offeredAction(view: RecordView): StatementAction | undefined {
	const { action } = view.statement;
	if (!action || 'open' in action || isAllowed(action.command, view)) return action;
	return { open: 'edit' };
}
