import type { Activity, FieldChange } from '../record/activity';
import { sameValue } from '../record/changes';
import type { Plan } from './plan';
import type { Subscription } from '../record/subscription';
import { planTermsFor } from './plan-terms';
import { valueAt, withChanges } from './terms-paths';

/** One rule that the user changed; `was`: what the plan says. */
export interface Overrule {
	change: FieldChange;
	/** False where neither the plan nor the history tells what it was: then it cannot be put back by itself. */
	known: boolean;
}

/** Without those that say again what the plan says. `plan`: undefined where the catalogue has it no more. */
export function overrulesOf(
	record: Subscription,
	activities: readonly Activity[],
	plan: Plan | undefined
): readonly Overrule[] {
	const planned = plan && planTermsFor(plan, record.terms);
	return [...new Set(record.overrides)].flatMap((path) => {
		const is = valueAt(record.terms, path);
		const first = planned ? { was: valueAt(planned, path) } : firstEdit(path, activities);
		if (first && sameValue(first.was, is)) return [];
		return [{ change: { path, was: first?.was ?? null, is }, known: first !== undefined }];
	});
}

/** The record with the plan's value in place of the user's. */
export function withoutOverrule(record: Subscription, { path, was, is }: FieldChange): Subscription {
	const reset = withChanges(record, [{ path, was: is, is: was }]);
	return { ...reset, overrides: record.overrides.filter((each) => each !== path) };
}

/** What a field held before it was changed for the first time. */
function firstEdit(path: string, activities: readonly Activity[]): FieldChange | undefined {
	return activities
		.toSorted((a, b) => a.recordedAt - b.recordedAt)
		.flatMap((activity) => (activity.kind === 'edited' ? activity.changes : []))
		.find((change) => change.path === path);
}
