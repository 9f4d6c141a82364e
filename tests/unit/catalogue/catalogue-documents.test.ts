import { readFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { expect, test } from 'vitest';
import { catalogueDocuments } from '../../support/catalogue/catalogue-documents';

const { 'docs/catalogue.md': table = '', ...sheets } = catalogueDocuments();

test('docs/catalogue.md is what the catalogue says: else run npm run catalogue', async () => {
	const path = 'docs/catalogue.md';
	const expected = await format(table, { ...(await resolveConfig(path)), parser: 'markdown' });
	expect(readFileSync(path, 'utf8')).toBe(expected);
});

test.each(Object.entries(sheets))('%s reads what the catalogue says: else run npm run catalogue', (path, expected) => {
	expect(readFileSync(path, 'utf8').split('\n')).toEqual(expected.split('\n'));
});
