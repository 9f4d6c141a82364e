import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { minorUnits } from '$lib/domain/base/iso-4217';
import type { Adapters } from './vector-adapters/adapter';
import { cancellation } from './vector-adapters/cancellation';
import { measures } from './vector-adapters/measures';
import { validity } from './vector-adapters/validity';

interface VectorFile {
	tables: { currencyExponents: Record<string, number> };
	vectors: readonly { id: string; rule: string; inputs: unknown; expected: unknown; why: string }[];
}

// Further vectors of the same shape run without touching code: the path is relative to the working directory.
const file: VectorFile = JSON.parse(
	readFileSync(process.env.DEADLINE_VECTORS ?? 'tests/vectors/deadlines.json', 'utf8')
);
const adapters: Adapters = { ...measures, ...validity, ...cancellation };

test.each(file.vectors.map((vector) => ({ ...vector, name: `${vector.id} ${vector.why}` })))(
	'$name',
	({ rule, inputs, expected }) => {
		const adapter = adapters[rule];
		if (!adapter) throw new Error(`No adapter for the rule ${rule}`);
		expect(adapter(inputs as never)).toEqual(expected);
	}
);

describe('tables', () => {
	test.each(Object.entries(file.tables.currencyExponents))('%s has %i decimals', (currency, exponent) =>
		expect(minorUnits(currency)).toBe(exponent)
	);
});
