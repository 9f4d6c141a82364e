import type { NewActivity } from '$lib/domain/record/activity';
import { isAllowed } from '$lib/domain/record/action';
import type { Instant } from '$lib/domain/base/civil-date';
import type { Procedure } from '$lib/domain/procedure/procedure';
import { commandOfStep } from '$lib/domain/procedure/step-command';
import type { ProcedureStep, StepRecord } from '$lib/domain/procedure/step';
import type { RecordView } from '$lib/state/records.svelte';
import { tryWriting } from './try-writing';
import { perform, performNow, writeFacts } from './perform';

const FACTS = { 'port-code': 'port-code', 'ported-out': 'ported-out', returned: 'returned' } as const;

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
	const { records } = step;
	if (records === undefined || step.done) return undefined;
	if (records === 'pay') return () => performNow(view, 'pay');
	if (records === 'deposit-returned') return () => performNow(view, 'deposit-back');
	const command = commandOfStep(step, procedure, tickedAt);
	if (command) {
		return command.name !== 'note' && isAllowed(command.name, view)
			? () => tryWriting(() => perform(view, command))
			: undefined;
	}
	if (!isKeyOf(FACTS, records)) return undefined;
	const kind = FACTS[records];
	return () => write(view, [{ kind, when: { instant: tickedAt } }]);
}

function write(view: RecordView, facts: readonly NewActivity[]): Promise<void> {
	return tryWriting(() => writeFacts(view, facts));
}

function isKeyOf<T extends object>(table: T, key: StepRecord): key is StepRecord & keyof T {
	return key in table;
}
