import * as v from 'valibot';
import { sameValue } from '$lib/domain/field-changes';
import type { Terms } from '$lib/domain/subscription';
import { withDefaults } from './defaults';
import { emptyDraft, MY_OWN, type RecordDraft } from './draft';
import { draftOfTerms } from './draft-of-terms';
import { DraftSchema } from './draft-schema';
import type { Situation } from './situation';
import type { HandEdit } from './terms-by-hand';

/** The terms, with what would have been typed for them in this form as it stands. */
export function handEditOf(base: Terms, { country, zone }: RecordDraft, situation: Situation): HandEdit {
	const untouched = { ...emptyDraft(), plan: MY_OWN, country, zone, ...draftOfTerms(base) };
	return { base, before: v.parse(DraftSchema, withDefaults(untouched, situation)) };
}

/** The paths of the terms that differ, as an edit of the record names them: 'terms.lives.number.rule'. */
export function changedPaths(base: Terms, terms: Terms): readonly string[] {
	const was = partsOf(base);
	const is = partsOf(terms);
	return [...new Set([...was.keys(), ...is.keys()])].filter((path) => !sameValue(was.get(path), is.get(path)));
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
