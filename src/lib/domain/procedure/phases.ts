import type { ProcedureStep, StepPhase } from './step';

/** Steps of one phase, in their order, with how many of them are done. */
export interface PhaseOfSteps {
	phase: StepPhase;
	steps: readonly ProcedureStep[];
	done: number;
}

/** More steps than this are listed by phase; a short list is read as it stands. */
const SHORT_LIST = 7;

/** Before, asking, afterwards; a phase without steps is left out. */
export function phasesOf(
	steps: readonly ProcedureStep[],
	isDone: (step: ProcedureStep) => boolean
): readonly PhaseOfSteps[] {
	return (['prepare', 'request', 'after'] as const)
		.map((phase) => {
			const own = steps.filter((step) => step.phase === phase);
			return { phase, steps: own, done: own.filter(isDone).length };
		})
		.filter(({ steps: own }) => own.length > 0);
}

/** Where to go on: the first phase with a step that is open and not only for those who want it. */
export function phaseToOpen(
	phases: readonly PhaseOfSteps[],
	isDone: (step: ProcedureStep) => boolean
): StepPhase | undefined {
	return phases.find(({ steps }) => steps.some((step) => !isDone(step) && !step.optional))?.phase;
}

export function isLongList(phases: readonly PhaseOfSteps[]): boolean {
	return phases.length > 1 && phases.reduce((count, { steps }) => count + steps.length, 0) > SHORT_LIST;
}
