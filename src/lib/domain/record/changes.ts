import type { FieldChange } from './activity';
import type { Subscription } from './subscription';

/** One field that two people or tabs changed to different values since `base`. */
export interface FieldConflict {
	path: string;
	base: unknown;
	theirs: unknown;
	mine: unknown;
}

/**
 * What is taken apart into fields; everything else (a rule, money, a list) is one value, because half of one rule
 * and half of another is no rule. Lists of lives and exits are keyed by their ids: `terms.lives.number.rule`.
 */
const CONTAINERS = [
	/^$/,
	/^registration$/,
	/^terms$/,
	/^terms\.(?:lives|exits)$/,
	/^terms\.(?:lives|exits)\.[^.]+$/
] as const;
/** Bookkeeping that no one edits; the id of a life or exit is already in its path. */
const KEPT = new Set(['id', 'rev', 'createdAt']);

/** The changed fields in stable order. `null` stands for "no value": unlike `undefined` it survives a backup. */
export function changesBetween(before: Subscription, after: Subscription): readonly FieldChange[] {
	const was = fieldsOf(before);
	const is = fieldsOf(after);
	return [...new Set([...was.keys(), ...is.keys()])]
		.filter((path) => !sameValue(was.get(path), is.get(path)))
		.map((path) => ({ path, was: was.get(path) ?? null, is: is.get(path) ?? null }));
}

/** Those of `mine` that `theirs` has meanwhile set to something else than `base` and `mine`. */
export function conflictsOf(mine: readonly FieldChange[], theirs: Subscription): readonly FieldConflict[] {
	const fields = fieldsOf(theirs);
	return mine
		.map(({ path, was, is }) => ({ path, base: was, theirs: fields.get(path) ?? null, mine: is }))
		.filter((field) => !sameValue(field.theirs, field.base) && !sameValue(field.theirs, field.mine));
}

/**
 * The record with these changes; the given one stays as it is. Changes that came with a backup may make no record: ask
 * the schema before anything is read of it.
 */
export function applyChanges(subscription: Subscription, changes: readonly FieldChange[]): Subscription {
	const changed = structuredClone(subscription);
	for (const { path, is } of changes) setField(changed, path.split('.'), is);
	dropEmptyParts(changed);
	return changed;
}

export function inverseOf(changes: readonly FieldChange[]): readonly FieldChange[] {
	return changes.map(({ path, was, is }) => ({ path, was: is, is: was }));
}

/** Deep equality of stored values; `undefined` and `null` are both "no value", key order does not count. */
export function sameValue(a: unknown, b: unknown): boolean {
	if (!isObject(a) || !isObject(b)) return Object.is(a ?? null, b ?? null);
	if (Array.isArray(a) !== Array.isArray(b)) return false;
	const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
	return [...keys].every((key) => sameValue(Reflect.get(a, key), Reflect.get(b, key)));
}

function fieldsOf(subscription: Subscription): ReadonlyMap<string, unknown> {
	const fields = new Map<string, unknown>();
	collect('', subscription, fields);
	return fields;
}

function collect(path: string, value: unknown, fields: Map<string, unknown>): void {
	if (!isObject(value) || !CONTAINERS.some((container) => container.test(path))) {
		fields.set(path, value);
		return;
	}
	for (const [key, part] of partsOf(value)) {
		if (KEPT.has(key)) continue;
		collect(path === '' ? key : `${path}.${key}`, part, fields);
	}
}

function partsOf(value: object): readonly (readonly [string, unknown])[] {
	if (!Array.isArray(value)) return Object.entries(value);
	return value.map((item: unknown) => [idOf(item), item] as const);
}

function setField(target: object, [key = '', ...rest]: readonly string[], value: unknown): void {
	if (rest.length > 0) {
		setField(partAt(target, key), rest, value);
	} else if (value === null || value === undefined) {
		Reflect.deleteProperty(target, key);
	} else {
		Reflect.set(target, key, structuredClone(value));
	}
}

/** The part to go down into; made where it is missing. */
function partAt(target: object, key: string): object {
	const list = Array.isArray(target);
	const found: unknown = list ? target.find((item: unknown) => idOf(item) === key) : Reflect.get(target, key);
	if (isObject(found)) return found;
	const made = list ? { id: key } : {};
	if (list) target.push(made);
	else Reflect.set(target, key, made);
	return made;
}

/** A life or exit without a rule has been taken away, and a registration without a field is none. */
function dropEmptyParts(subscription: Subscription): void {
	const terms: unknown = subscription.terms;
	for (const list of ['lives', 'exits']) {
		const parts: unknown = isObject(terms) && Reflect.get(terms, list);
		if (isObject(terms) && Array.isArray(parts)) Reflect.set(terms, list, parts.filter(hasRule));
	}
	if (subscription.registration && Object.keys(subscription.registration).length === 0) {
		delete subscription.registration;
	}
}

function hasRule(part: unknown): boolean {
	return isObject(part) && 'rule' in part;
}

function idOf(item: unknown): string {
	return isObject(item) ? String(Reflect.get(item, 'id')) : '';
}

function isObject(value: unknown): value is object {
	return typeof value === 'object' && value !== null;
}
