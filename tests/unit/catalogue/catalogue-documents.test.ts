import { readFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { expect, test } from 'vitest';
import { catalogueDocuments } from '../../support/catalogue/catalogue-documents';

const { 'docs/catalogue.md': table = '', 'docs/statements.md': statements = '', ...sheets } = catalogueDocuments();

test.each([
	{ path: 'docs/catalogue.md', text: table },
	{ path: 'docs/statements.md', text: statements }
])('$path is what the code says: else run npm run catalogue', async ({ path, text }) => {
	const expected = await format(text, { ...(await resolveConfig(path)), parser: 'markdown' });
	expect(readFileSync(path, 'utf8')).toBe(expected);
});

test.each(Object.entries(sheets))('%s reads what the catalogue says: else run npm run catalogue', (path, expected) => {
	expect(readFileSync(path, 'utf8').split('\n')).toEqual(expected.split('\n'));
});
