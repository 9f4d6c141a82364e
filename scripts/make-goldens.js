// Writes tests/unit/catalogue/golden/<plan>.<locale>.txt: what the screens tell of eight plans, whole. Run
// `npm run goldens` after a change of their words or facts, and read the difference before it is committed.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';
import { compileMessages } from './compile-messages.js';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const folder = join(root, 'tests/unit/catalogue/golden');
await compileMessages();
const { module } = await runnerImport(join(root, 'tests/support/catalogue/golden-procedures.ts'), {
	root,
	configFile: false,
	logLevel: 'error',
	resolve: { alias: { $lib: join(root, 'src/lib') } }
});
mkdirSync(folder, { recursive: true });
for (const [name, text] of /** @type {any} */ (module).goldenProcedures()) writeFileSync(join(folder, name), text);
