import { addMonths, dayOfMonth, firstOfMonth, inMonthOf, type CivilDate } from '../base/civil-date';
import { isDayOfMonth, isDayOffset, isPossibleSpan, laterBy } from './span';
import type { AfterEndStep } from './validity';

/** The last day of a step's time, counted from the day that it follows; the carrier may not say. */
export function stepDay({ after }: AfterEndStep, base: CivilDate): CivilDate | undefined {
	if (after === 'unknown') return undefined;
	if ('dayOfMonth' in after) return isDayOfMonth(after.dayOfMonth) ? nextDayOfMonth(base, after.dayOfMonth) : undefined;
	const isPossible = 'days' in after ? isDayOffset(after.days) : isPossibleSpan(after);
	return isPossible ? laterBy(base, after) : undefined;
}

/** The last day of grace behind a life's last day: until the first sure loss, where something sure before it can rescue. */
export function graceEnd(lastDay: CivilDate, steps: readonly AfterEndStep[]): CivilDate | 'unknown' | undefined {
	const loss = lossAfterRescue(steps);
	return loss && (stepDay(loss, lastDay) ?? 'unknown');
}

/** The first sure loss of the number. */
export function sureLoss(steps: readonly AfterEndStep[]): AfterEndStep | undefined {
	return steps.find(({ state, unsure }) => state === 'number-lost' && !unsure);
}

function lossAfterRescue(steps: readonly AfterEndStep[]): AfterEndStep | undefined {
	const loss = sureLoss(steps);
	const canBeRescued = steps
		.slice(0, loss && steps.indexOf(loss))
		.some(({ rescue, unsure }) => rescue !== undefined && rescue !== 'port-out' && !unsure);
	return canBeRescued ? loss : undefined;
}

/** Strictly after `base`: a bill due on the 10th is not barred on the 10th. */
function nextDayOfMonth(base: CivilDate, day: number): CivilDate {
	const here = inMonthOf(base, day);
	return dayOfMonth(here) > dayOfMonth(base) ? here : inMonthOf(addMonths(firstOfMonth(base), 1), day);
}
