import { isAllowed, type RecordAction } from '$lib/domain/record/action';
import type { DeadlineKind } from '$lib/domain/deadline/deadline';
import type { RecordView } from '$lib/state/records.svelte';

/** The one step that stands by a record's sentence: an action, or the way to its procedure. */
export type MainAction = Exclude<RecordAction, 'undo'> | 'procedure';

const STEP_OF: Partial<Record<DeadlineKind, MainAction>> = {
	'keep-alive': 'use',
	'grace-end': 'use',
	'activate-by': 'activate',
	'confirm-check': 'confirm-cancel',
	'pay-by': 'pay',
	'bill-due': 'pay',
	'return-by': 'returned',
	'claim-by': 'deposit-back',
	'cancel-by': 'procedure',
	'cancel-safe': 'procedure',
	'needed-until': 'procedure'
};

/** What the record's lead asks for, where its status allows it. */
export function mainActionFor(view: RecordView): MainAction | undefined {
	const step = view.lead?.todo ? STEP_OF[view.lead.kind] : undefined;
	if (step === undefined || step === 'procedure') return step;
	return isAllowed(step, view) ? step : undefined;
}
