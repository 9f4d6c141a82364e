/**
 * One row as JSON, whatever lies in it: a store holds values that JSON does not know (a BigInt, a circle), and one such
 * value must not cost the whole file.
 */
export function textOfRow(row: unknown): string {
	try {
		return JSON.stringify(row) ?? 'null';
	} catch {
		return JSON.stringify(plain(row, new Set()));
	}
}

function plain(value: unknown, above: ReadonlySet<object>): unknown {
	if (typeof value === 'bigint') return String(value);
	if (typeof value !== 'object' || value === null) return value;
	if (above.has(value)) return null;
	const within = new Set([...above, value]);
	if (Array.isArray(value)) return value.map((item: unknown) => plain(item, within));
	return Object.fromEntries(Object.entries(value).map(([field, part]) => [field, plain(part, within)]));
}
