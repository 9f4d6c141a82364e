import type { FieldChange } from '../record/activity';
import type { Plan } from './plan';
import type { Subscription } from '../record/subscription';
import { planTermsFor } from './plan-terms';
import { changedPaths, changesTo, withChanges } from './terms-paths';

/** What a later revision of the plan says differently from the record. */
export interface RuleChange {
	revision: string;
	changes: readonly FieldChange[]; // was: the record's, is: the plan's
}

/** `undefined` where the record has the plan's latest rules, or overrules every one that has changed. */
export function ruleChangeFor(record: Subscription, plan: Plan): RuleChange | undefined {
	if (record.plan?.id !== plan.id || record.plan.revision === plan.revision) return undefined;
	const planned = planTermsFor(plan, record.terms);
	if (!planned) return undefined;
	const paths = changedPaths(record.terms, planned).filter((path) => !record.overrides.includes(path));
	return paths.length === 0 ? undefined : { revision: plan.revision, changes: changesTo(planned, record, paths) };
}

/** The new rules, except those that the user overrules. */
export function accepted(record: Subscription, { revision, changes }: RuleChange): Subscription {
	return withRevision(withChanges(record, changes), revision);
}

/** The record's own rules stay: from now on they overrule the plan, and can be put back one by one. */
export function kept(record: Subscription, { revision, changes }: RuleChange): Subscription {
	const overrides = [...record.overrides, ...changes.map(({ path }) => path)];
	return withRevision({ ...record, overrides: [...new Set(overrides)] }, revision);
}

function withRevision(record: Subscription, revision: string): Subscription {
	return record.plan ? { ...record, plan: { ...record.plan, revision } } : record;
}
