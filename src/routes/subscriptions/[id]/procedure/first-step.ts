import { commandsFor, type CommandName } from '$lib/domain/record/command';
import type { DeadlineKind } from '$lib/domain/deadline/deadline';
import type { RecordView } from '$lib/state/records.svelte';

/** What the top of a record offers: a command, paying, or the way to its procedure. */
export type FirstStep = CommandName | 'pay' | 'procedure';

const STEP_OF: Partial<Record<DeadlineKind, FirstStep>> = {
	'keep-alive': 'use',
	'grace-end': 'use',
	'activate-by': 'activate',
	'confirm-check': 'confirm-cancel',
	'pay-by': 'pay',
	'bill-due': 'pay',
	'cancel-by': 'procedure',
	'cancel-safe': 'procedure',
	'needed-until': 'procedure'
};

/** Each button stands once on the page: what is offered here is missing further down. */
export function firstStepFor({ lead, status, ledger }: RecordView): FirstStep | undefined {
	const step = lead?.todo ? STEP_OF[lead.kind] : undefined;
	if (step === undefined || step === 'procedure') return step;
	if (step === 'pay') return Object.values(ledger.byCurrency).some(({ unpaid }) => unpaid > 0) ? 'pay' : undefined;
	return commandsFor(status).includes(step) ? step : undefined;
}
