// Writes docs/catalogue.md (what is known of each plan), docs/statements.md (what a record says) and, into each sheet of tests/sheets, the sentences that the
// plan's page has to show. Run `npm run catalogue` after a change of the catalogue; a unit test compares.
import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { runnerImport } from 'vite';
import { compileMessages } from './compile-messages.js';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
await compileMessages();
const { module } = await runnerImport(join(root, 'tests/support/catalogue/catalogue-documents.ts'), {
	root,
	configFile: false,
	logLevel: 'error',
	resolve: { alias: { $lib: join(root, 'src/lib') } }
});
const documents = /** @type {any} */ (module).catalogueDocuments();
for (const [path, text] of Object.entries(documents)) {
	const target = join(root, path);
	const written = path.endsWith('.md')
		? await format(text, { ...(await resolveConfig(target)), parser: 'markdown' })
		: text;
	writeFileSync(target, written);
}
console.log(
	`docs/catalogue.md, docs/statements.md, tests/vectors/statements.json and ${Object.keys(documents).length - 3} sheets`
);
