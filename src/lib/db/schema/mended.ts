import type { Instant, Zone } from '$lib/domain/base/civil-date';
import type { Subscription, Terms } from '$lib/domain/record/subscription';
import type { Life } from '$lib/domain/validity/validity';
import * as v from 'valibot';
import { exit } from './exits';
import { subscription, terms } from './records';
import { life } from './rules';
import { line } from './values';

/** What stands where nothing can be read. */
export interface Standing {
	name: string;
	zone: Zone;
	now: Instant;
}

const UNKNOWN_LIFE: Life = { id: 'plan', main: true, rule: { kind: 'unknown' } };

/**
 * A damaged record with every field that can be read as it is, and the others empty or unknown; `lost` names those.
 * Nothing is guessed: a rule of which a part is missing becomes an unknown one, for half a rule gives a wrong date.
 */
export function mended(
	raw: Readonly<Record<string, unknown>>,
	id: string,
	standing: Standing
): { record: Subscription; lost: readonly string[] } {
	const kept = soundEntries(subscription.entries, raw);
	const lost = Object.keys(raw).filter((field) => !(field in kept));
	const record: Subscription = {
		rev: 0,
		createdAt: standing.now,
		nickname: standing.name,
		carrier: { name: { en: standing.name } },
		country: 'ZZ',
		zone: standing.zone,
		form: 'physical',
		billing: 'prepaid',
		terms: mendedTerms(raw.terms),
		overrides: [],
		intent: { kind: 'keep' },
		msisdns: soundItems(line, raw.msisdns),
		sims: [],
		bound: [],
		tags: [],
		notes: '',
		...kept,
		id
	};
	return { record: { ...record, rev: record.rev + 1 }, lost };
}

function mendedTerms(raw: unknown): Terms {
	if (!isRecord(raw)) return { lives: [UNKNOWN_LIFE], exits: [] };
	const lives = soundItems(life, raw.lives);
	return {
		exits: soundItems(exit, raw.exits),
		...soundEntries(terms.entries, raw),
		lives: lives.length > 0 ? lives : [UNKNOWN_LIFE]
	};
}

type Entries = Readonly<Record<string, v.GenericSchema>>;
type Sound<E extends Entries> = { [Field in keyof E]?: v.InferOutput<E[Field]> };

function soundEntries<E extends Entries>(entries: E, raw: Readonly<Record<string, unknown>>): Sound<E> {
	const sound = Object.entries(entries).filter(([field, schema]) => field in raw && v.is(schema, raw[field]));
	return Object.fromEntries(sound.map(([field]) => [field, raw[field]])) as Sound<E>;
}

function soundItems<Item>(schema: v.GenericSchema<unknown, Item>, list: unknown): readonly Item[] {
	return Array.isArray(list) ? list.filter((item): item is Item => v.is(schema, item)) : [];
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
	return typeof value === 'object' && value !== null;
}
