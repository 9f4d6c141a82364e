import { expect, test } from 'vitest';
import { mostIn90Days, shownIn } from '../../support/untouched';
import { walkStatements } from '../../support/statement-walk';

test('no plan, however it is meant, alerts more than 12 times in 90 days', () => {
	const loud: string[] = [];
	for (const { where, subscription, activities } of walkStatements()) {
		if (!/, (?:in use|bill open)$/.test(where)) continue;
		const most = mostIn90Days(shownIn(92, subscription, activities));
		if (most > 12) loud.push(`${where}: ${most}`);
	}
	expect(loud).toEqual([]);
}, 120_000);
