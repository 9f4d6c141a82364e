import { isAllowed } from '$lib/domain/record/command/action';
import type { Instant } from '$lib/domain/base/civil-date';
import type { Procedure } from '$lib/domain/procedure/procedure';
import { commandOfStep } from '$lib/domain/procedure/step-command';
import type { ProcedureStep } from '$lib/domain/procedure/step';
import type { RecordView } from '$lib/state/records.svelte';
import { tryWriting } from './try-writing';
import { perform, writeFacts } from './perform';

/** What was ticked, and when: the fact happened then, not when it is written into the record. */
interface TickedStep {
	step: ProcedureStep;
	procedure: Procedure;
	tickedAt: Instant;
}

/** Writes the fact that a step stands for; `undefined` where it stands for none that a tick could give. */
export function recorderFor(
	view: RecordView,
	{ step, procedure, tickedAt }: TickedStep
): (() => Promise<void>) | undefined {
	const { records: kind } = step;
	if (step.done) return undefined;
	if (kind === 'port-code' || kind === 'ported-out') {
		return () => tryWriting(() => writeFacts(view, [{ kind, when: { instant: tickedAt } }]));
	}
	const command = commandOfStep(step, procedure, tickedAt);
	if (!command || !isAllowed(command.name, view)) return undefined;
	return () => tryWriting(() => perform(view, command));
}
