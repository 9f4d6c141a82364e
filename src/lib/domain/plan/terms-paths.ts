import { applyChanges, sameValue } from '../record/changes';
import type { FieldChange } from '../record/activity';
import type { Subscription, Terms } from '../record/subscription';

/** The paths of the terms that differ, as an edit of the record names them: 'terms.lives.number.rule'. */
export function changedPaths(base: Terms, terms: Terms): readonly string[] {
	const was = partsOf(base);
	const is = partsOf(terms);
	return [...new Set([...was.keys(), ...is.keys()])].filter((path) => !sameValue(was.get(path), is.get(path)));
}

/** `null` stands for "no value", as in an edit. */
export function valueAt(terms: Terms, path: string): unknown {
	return partsOf(terms).get(path) ?? null;
}

/** The changes that make `base` of `record.terms` at these paths. */
export function changesTo(base: Terms, { terms }: Pick<Subscription, 'terms'>, paths: readonly string[]) {
	return paths.map((path): FieldChange => ({ path, was: valueAt(terms, path), is: valueAt(base, path) }));
}

export function withChanges(record: Subscription, changes: readonly FieldChange[]): Subscription {
	return applyChanges(record, changes);
}

function partsOf({ lives, exits, ...rest }: Terms): ReadonlyMap<string, unknown> {
	return new Map<string, unknown>([
		...lives.flatMap(({ id, ...life }) => prefixed(`terms.lives.${id}`, life)),
		...exits.flatMap(({ id, ...exit }) => prefixed(`terms.exits.${id}`, exit)),
		...prefixed('terms', rest)
	]);
}

function prefixed(path: string, parts: object): readonly [string, unknown][] {
	return Object.entries(parts).map(([key, part]) => [`${path}.${key}`, part]);
}
