import { ROW_SCHEMAS } from '$lib/db/schema/records';
import * as values from '$lib/db/schema/values';
import { BACKUP_TABLES, type BackupData } from '$lib/db/tables';
import * as fc from 'fast-check';
import type * as v from 'valibot';

// Rows of every kind that the schema knows, made from the schema itself: a rule added there is tested without a word here.

/** Texts that have broken files, databases or pages before. */
const text = fc.oneof(
	fc.string({ unit: 'grapheme', maxLength: 30 }),
	fc.constantFrom('', '\0', '\ud800', '‮', '__proto__', '</script>', '=1+1', '"\\\n\t', '卡历 SIM帳 🛂', '1e309')
);
const someId = fc.string({ unit: fc.constantFrom(...'abcdefgh0123-_'), minLength: 1, maxLength: 12 });
const someDay = fc
	.date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
	.map((day) => day.toISOString().slice(0, 10));

/** What a schema says in code rather than in its shape. */
const ARBITRARIES = new Map<unknown, fc.Arbitrary<unknown>>([
	[values.id, someId],
	[values.pathId, someId],
	[values.line, text],
	[values.name, text],
	[values.notes, text],
	[values.count, fc.integer({ min: -400, max: 4000 })],
	[values.date, someDay],
	[values.time, fc.constantFrom('00:00', '09:30', '23:59', '24:00')],
	[values.moment, fc.integer({ min: 946_684_800_000, max: 4_102_444_800_000 })],
	[values.zoneName, fc.constantFrom('Asia/Tokyo', 'Asia/Hong_Kong', 'Europe/London', 'America/Santiago', 'UTC')],
	[values.zone, fc.constantFrom('Asia/Tokyo', 'Asia/Hong_Kong', 'Europe/London', 'America/Santiago', 'UTC')],
	[
		values.lifeId,
		fc.oneof(
			fc.constantFrom('number', 'plan'),
			someId.map((id) => `pack-${id}`)
		)
	],
	[values.money.entries.minor, fc.maxSafeInteger().map((minor) => minor + 0)],
	[values.sha256, fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: 64, maxLength: 64 })],
	[values.currency, fc.constantFrom('JPY', 'HKD', 'KWD', 'IDR')]
]);

type AnySchema = v.GenericSchema & Record<string, unknown>;

function rowsLike(schema: AnySchema): fc.Arbitrary<unknown> {
	const known = ARBITRARIES.get(schema);
	if (known) return known;
	switch (schema.type) {
		case 'strict_object':
			return objectsLike(schema.entries as Record<string, AnySchema>);
		case 'variant':
		case 'union':
			return fc.oneof(...(schema.options as AnySchema[]).map(rowsLike));
		case 'picklist':
			return fc.constantFrom(...(schema.options as unknown[]));
		case 'literal':
			return fc.constant(schema.literal);
		case 'boolean':
			return fc.boolean();
		case 'nullable':
			return fc.option(rowsLike(schema.wrapped as AnySchema), { nil: null });
		case 'exact_optional':
			return rowsLike(schema.wrapped as AnySchema);
		case 'array':
			return fc.array(rowsLike(schema.item as AnySchema), { maxLength: 2 });
		case 'strict_tuple':
			return fc.tuple(...(schema.items as AnySchema[]).map(rowsLike));
		case 'record':
			return fc.dictionary(
				rowsLike(schema.key as AnySchema) as fc.Arbitrary<string>,
				rowsLike(schema.value as AnySchema),
				{
					maxKeys: 3,
					noNullPrototype: true
				}
			);
		case 'unknown':
			return fc.oneof(
				fc.constant(null),
				text,
				fc.integer().map((n) => n + 0),
				fc.array(text, { maxLength: 2 })
			);
		case 'number':
			return fc.integer({ min: 1, max: 1000 });
		case 'string':
			return fc.constantFrom('JP', 'HK', 'GB', 'ZZ');
	}
	throw new Error(`No rows can be made like ${schema.type}`);
}

function objectsLike(entries: Record<string, AnySchema>): fc.Arbitrary<unknown> {
	const fields = Object.entries(entries);
	const requiredKeys = fields.filter(([, field]) => field.type !== 'exact_optional').map(([key]) => key);
	return fc.record(Object.fromEntries(fields.map(([key, field]) => [key, rowsLike(field)])), {
		requiredKeys,
		noNullPrototype: true
	});
}

/** Small databases of all tables; rows of one table have ids of their own. */
export const databases: fc.Arbitrary<BackupData> = fc.record(
	Object.fromEntries(BACKUP_TABLES.map((name) => [name, tableLike(name)])),
	{ noNullPrototype: true }
) as fc.Arbitrary<never>;

function tableLike(name: keyof BackupData): fc.Arbitrary<unknown[]> {
	return fc.uniqueArray(rowsLike(ROW_SCHEMAS[name] as unknown as AnySchema), {
		maxLength: name === 'preferences' ? 1 : 3,
		selector: (row) => Reflect.get(row as object, name === 'alertLog' ? 'key' : 'id')
	});
}

/** By key, as the database returns them. */
export function inKeyOrder(data: BackupData): Record<string, unknown[]> {
	const keyOf = (row: unknown) => String(Reflect.get(row as object, 'id') ?? Reflect.get(row as object, 'key'));
	return Object.fromEntries(
		BACKUP_TABLES.map((name) => [
			name,
			[...(data[name] as readonly unknown[])].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1))
		])
	);
}
