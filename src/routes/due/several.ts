import type { RecordView } from '$lib/state/records.svelte';
import { offeredAction } from '$lib/views/record-actions/statement-action';
import type { StatementAction } from '$lib/domain/statement/action';

/** What is answered by one tap that says "it is done". */
const DONE_COMMANDS = ['use', 'pay', 'returned', 'deposit-back', 'confirm-cancel'] as const;
export type DoneCommand = (typeof DONE_COMMANDS)[number];

/** A record whose statement asks for something that can be marked as done together with others. */
export interface Doable {
	view: RecordView;
	action: StatementAction;
	command: DoneCommand;
}

/** In the order in which they are due. */
export function doableOf(views: readonly RecordView[]): readonly Doable[] {
	return views.flatMap((view) => {
		let doable = known.get(view);
		if (doable === undefined) known.set(view, (doable = ofOne(view)));
		return doable;
	});
}

const known = new WeakMap<RecordView, readonly Doable[]>();

function ofOne(view: RecordView): readonly Doable[] {
	const action = view.statement.todo ? offeredAction(view) : undefined;
	if (!action || !('command' in action)) return [];
	const command = DONE_COMMANDS.find((name) => name === action.command);
	return command ? [{ view, action, command }] : [];
}
