import { readFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { expect, test } from 'vitest';
import { catalogueDocuments } from '../../support/catalogue/catalogue-documents';

const documents = catalogueDocuments();

test('docs/catalogue.md is what the catalogue says: else run npm run catalogue', async () => {
	const path = 'docs/catalogue.md';
	const expected = await format(documents[path], { ...(await resolveConfig(path)), parser: 'markdown' });
	expect(readFileSync(path, 'utf8')).toBe(expected);
});

test('tests/vectors/fact-matrix.json is what the catalogue says: else run npm run catalogue', () => {
	const path = 'tests/vectors/fact-matrix.json';
	expect(readFileSync(path, 'utf8').split('\n')).toEqual(documents[path].split('\n'));
});
