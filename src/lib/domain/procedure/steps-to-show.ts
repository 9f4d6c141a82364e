import type { ProcedureStep } from './step';

/** The steps that stand open, and the advice that is folded under them. */
export interface StepsToShow {
	open: readonly ProcedureStep[];
	advice: readonly ProcedureStep[];
}

/** What blocks first, then the request, then what follows; each part in its own order. */
export function stepsToShow(steps: readonly ProcedureStep[]): StepsToShow {
	const open = (['prepare', 'request', 'after'] as const).flatMap((part) =>
		steps.filter(({ phase }) => phase === part)
	);
	return { open, advice: steps.filter(({ phase }) => phase === 'advice') };
}
