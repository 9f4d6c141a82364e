import type { ProcedureStep } from './step';

/** The steps that stand open, and the advice that is folded under them. */
export interface StepsToShow {
	open: readonly ProcedureStep[];
	advice: readonly ProcedureStep[];
}

/** More than these are not read at a counter: what comes last, after the request, is then folded, too. */
const MOST_OPEN = 8;

/** What blocks first, then the request, then what follows; each part in its own order. */
export function stepsToShow(steps: readonly ProcedureStep[]): StepsToShow {
	const ordered = (['prepare', 'request', 'after'] as const).flatMap((part) =>
		steps.filter(({ phase }) => phase === part)
	);
	const advice = steps.filter(({ phase }) => phase === 'advice');
	return { open: ordered.slice(0, MOST_OPEN), advice: [...ordered.slice(MOST_OPEN), ...advice] };
}
