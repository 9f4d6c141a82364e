/**
 * What keeps data and secrets, each broken on purpose: `npm run mutate -- guard`. Each names the tests that have to turn
 * red, so that a guard that nothing watches any more is found.
 * @typedef {{ name: string, file: string, from: string, to: string, project: string, tests: string }} Guard
 * @type {Guard[]}
 */
export const GUARDS = [
	{
		name: 'guard: a read opens the database by itself (autoOpen)',
		file: 'src/lib/db/database.ts',
		from: 'autoOpen: false',
		to: 'autoOpen: true',
		project: 'db',
		tests: 'tests/db/opening.test.ts'
	},
	{
		name: 'guard: a page that only reads remembers no witness',
		file: 'src/lib/db/opening.ts',
		from: 'else rememberWitness(install);',
		to: '',
		project: 'db',
		tests: 'tests/db/opening.test.ts'
	},
	{
		name: 'guard: what is read while a store is compared with its witnesses counts',
		file: 'src/lib/db/opening.ts',
		from: 'return opening !== undefined;',
		to: 'return false;',
		project: 'db',
		tests: 'tests/db/safety/emptied-store.test.ts'
	},
	{
		name: 'guard: a row of a backup is not compared with its checksum',
		file: 'src/lib/db/backup/check-tables.ts',
		from: 'const isChanged = !this.#isAsWritten(table, start + offset, row);',
		to: 'const isChanged = false;',
		project: 'db',
		tests: 'tests/db/backup/backup-format.test.ts'
	},
	{
		name: 'guard: a tile that throws takes the others along (error boundary)',
		file: 'src/lib/views/TileBoundary.svelte',
		from: 'onerror={reportError}',
		to: 'onerror={(error) => { throw error; }}',
		project: 'db',
		tests: 'tests/db/safety/tile-boundary.test.ts'
	},
	{
		name: 'guard: every secret is sealed with the same initialisation vector (IV reuse)',
		file: 'src/lib/db/vault/seal.ts',
		from: 'const iv = randomBytes(IV_BYTES);',
		to: 'const iv = new Uint8Array(IV_BYTES);',
		project: 'unit',
		tests: 'tests/unit/db/vault'
	},
	{
		name: 'guard: a secret is bound to no place (AAD dropped)',
		file: 'src/lib/db/vault/vault-format.ts',
		from: "return JSON.stringify(['simfolio-secret', VAULT_FORMAT, vaultId, id, subscriptionId, field]);",
		to: "return '';",
		project: 'unit',
		tests: 'tests/unit/db/vault'
	},
	{
		name: 'guard: a photo in the vault is bound to no place (AAD dropped)',
		file: 'src/lib/db/vault/photo-format.ts',
		from: "return JSON.stringify(['simfolio-photo', VAULT_FORMAT, vaultId, id, subscriptionId, field, addedAt, part]);",
		to: "return '';",
		project: 'db',
		tests: 'tests/db/safety/vault-photos.test.ts'
	},
	{
		name: 'guard: a photo is stored as it is',
		file: 'src/lib/db/vault/photo-seal.ts',
		from: 'content }, bytes: bytes.buffer };',
		to: 'content }, bytes: picture.buffer };',
		project: 'db',
		tests: 'tests/db/safety/vault-photos.test.ts'
	},
	{
		name: 'guard: photos are forgotten where unused contents are thrown away',
		file: 'src/lib/db/proof/contents.ts',
		from: ', ...ofPhotos]',
		to: ']',
		project: 'db',
		tests: 'tests/db/safety/vault-photos.test.ts'
	},
	{
		name: 'guard: a vault that was given up comes back with the undo of a restore',
		file: 'src/lib/db/vault/vault.ts',
		from: 'await forgetInReplaced(vaultId);',
		to: '',
		project: 'db',
		tests: 'tests/db/safety/vault-photos.test.ts'
	},
	{
		name: 'guard: a weakened vault is opened (KDF floor)',
		file: 'src/lib/db/vault/keys.ts',
		from: 'counted && iterations >= ITERATIONS.least && ',
		to: 'counted && ',
		project: 'unit',
		tests: 'tests/unit/db/vault'
	},
	{
		name: 'guard: an app lock is kept though its vault was given up',
		file: 'src/lib/db/vault/vault.ts',
		from: 'await database.meta.put(unlocked);',
		to: '',
		project: 'db',
		tests: 'tests/db/safety/app-lock.test.ts'
	},
	{
		name: 'guard: Due is kept for the next start though the app is locked',
		file: 'src/lib/db/look/stored-look.ts',
		from: 'if (isCurrent && !device?.appLock && ',
		to: 'if (isCurrent && ',
		project: 'db',
		tests: 'tests/db/safety/app-lock.test.ts'
	}
];
