import type * as v from 'valibot';
import * as values from '$lib/db/schema/values';

/** Random numbers from a seed: the same ones on every run of a test. */
export class Dice {
	#state: number;

	constructor(seed: number) {
		this.#state = seed >>> 0;
	}

	/** From 0 up to and without 1. */
	next(): number {
		this.#state = (this.#state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(this.#state ^ (this.#state >>> 15), this.#state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	}

	below(count: number): number {
		return Math.floor(this.next() * count);
	}

	chance(share: number): boolean {
		return this.next() < share;
	}

	of<T>(choices: readonly T[]): T {
		const choice = choices[this.below(choices.length)];
		if (choice === undefined) throw new Error('Nothing to choose from');
		return choice;
	}
}

const NEAR = 1_795_000_000_000; // late in 2026
const DAY = 86_400_000;

function day(dice: Dice): string {
	if (dice.chance(0.2))
		return dice.of(['1970-01-01', '2199-12-31', '2028-02-29', '2026-11-21', '2026-12-31', '2027-01-31']);
	return new Date(NEAR + (dice.below(1_600) - 800) * DAY).toISOString().slice(0, 10);
}

function count(dice: Dice): number {
	if (dice.chance(0.25)) return dice.of([-100_000, -1, 0, 1, 31, 32, 1_200, 40_000, 99_999, 100_000]);
	return dice.below(dice.chance(0.5) ? 40 : 400);
}

const ZONES = ['Asia/Tokyo', 'America/Santiago', 'Pacific/Apia', 'America/Havana', 'UTC', 'Australia/Lord_Howe'];

/** What a leaf of the schemas takes, at its edges more often than between them. */
const LEAVES = new Map<unknown, (dice: Dice) => unknown>([
	[values.date, day],
	[values.count, count],
	[values.time, (dice) => dice.of(['00:00', '09:00', '12:34', '23:59', '24:00'])],
	[
		values.moment,
		(dice) => (dice.chance(0.1) ? dice.of([0, 7_258_118_399_999]) : NEAR + (dice.below(1_600) - 800) * DAY)
	],
	[values.zone, (dice) => dice.of(ZONES)],
	[values.zoneName, (dice) => dice.of([...ZONES, 'Atlantis/Poseidonis'])],
	[values.lifeId, (dice) => dice.of(['number', 'plan', 'pack-a', 'pack-b'])],
	[values.currency, (dice) => dice.of(['JPY', 'USD', 'HKD', 'KWD'])],
	[
		values.money,
		(dice) => ({
			minor: dice.of([-Number.MAX_SAFE_INTEGER, -5, 0, 1, 299, 300, Number.MAX_SAFE_INTEGER]),
			currency: dice.of(['JPY', 'USD'])
		})
	],
	[values.id, (dice) => `id-${dice.below(12)}`],
	[values.pathId, (dice) => `exit-${dice.below(4)}`],
	[values.line, (dice) => dice.of(['', 'a', 'x'.repeat(400)])],
	[values.name, (dice) => dice.of(['A SIM', '数', ''])],
	[values.notes, () => '']
]);

type Schema = v.GenericSchema &
	Partial<Record<'entries' | 'options' | 'item' | 'items' | 'literal' | 'wrapped' | 'pipe', unknown>>;

/** A value that passes the schema, with nothing sensible about it. Throws where a schema is of a kind that it does not know. */
export function hostileValue(given: v.GenericSchema, dice: Dice): unknown {
	const schema: Schema = given;
	const leaf = LEAVES.get(given);
	if (leaf) return leaf(dice);
	switch (schema.type) {
		case 'strict_object':
			return hostileObject(Object.entries(schema.entries ?? {}), dice);
		case 'exact_optional':
			return hostileValue(asSchema(schema.wrapped), dice);
		case 'variant':
		case 'union':
			return hostileValue(asSchema(dice.of(asList(schema.options))), dice);
		case 'picklist':
			return dice.of(asList(schema.options));
		case 'literal':
			return schema.literal;
		case 'array':
			return Array.from({ length: dice.below(dice.chance(0.2) ? 8 : 3) }, () =>
				hostileValue(asSchema(schema.item), dice)
			);
		case 'strict_tuple':
			return asList(schema.items).map((item) => hostileValue(asSchema(item), dice));
		case 'boolean':
			return dice.chance(0.5);
		case 'number':
			return dice.of([1, 2, 300, Number.MAX_SAFE_INTEGER]);
		case 'string':
			return dice.of(['JP', 'HK', 'ZZ']);
		case 'unknown':
			return null;
		default:
			throw new Error(`No hostile value of ${schema.type}`);
	}
}

function hostileObject(entries: readonly (readonly [string, unknown])[], dice: Dice): unknown {
	const kept = entries.filter(([, entry]) => asSchema(entry).type !== 'exact_optional' || dice.chance(0.5));
	return Object.fromEntries(kept.map(([key, entry]) => [key, hostileValue(asSchema(entry), dice)]));
}

function asSchema(value: unknown): v.GenericSchema {
	if (typeof value !== 'object' || value === null || !('type' in value)) throw new Error('This is no schema');
	return value as v.GenericSchema;
}

function asList(value: unknown): readonly unknown[] {
	if (!Array.isArray(value)) throw new Error('This is no list');
	return value;
}
