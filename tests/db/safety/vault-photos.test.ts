import type * as proofModule from '$lib/db/proof/attachments';
import type * as countModule from '$lib/db/proof/count-proof';
import type * as eraseModule from '$lib/db/proof/erase';
import type * as finding from '$lib/db/snapshot/find-snapshots';
import type * as taking from '$lib/db/snapshot/take-snapshot';
import type { PhotoFacts, PhotoRow } from '$lib/db/vault/photo-format';
import type * as sealModule from '$lib/db/vault/photo-seal';
import type * as photosModule from '$lib/db/vault/photos';
import type * as secretsModule from '$lib/db/vault/secrets';
import type * as vaultModule from '$lib/db/vault/vault';
import { beforeEach, describe, expect, test } from 'vitest';
import { aProof } from '../support/proof';
import { aCard, bought, LATER, NOW } from '../support/rows';
import { clearBrowser, openTab, type Tab } from '../support/tab';

const PASSPHRASE = 'five words that nobody knows';
const WORDS = 'Passport of kzyxfjqvbw';
/** What no ciphertext holds by chance, and base64 in three ways. */
const PIXELS = 'canary-pixels-wqjzkxvbyf'.repeat(200);

let tab: Tab;
let vaults: typeof vaultModule;
let photos: typeof photosModule & typeof sealModule;
let secrets: typeof secretsModule;
let id: string;

beforeEach(async () => {
	await clearBrowser();
	tab = await openTab();
	await tab.opening.openDatabase();
	({ vaults, photos, secrets } = await modulesOf(tab));
	({ id } = await tab.subscriptions.addSubscription(aCard(), [bought], NOW));
});

async function modulesOf(of: Tab) {
	return {
		vaults: await of.load<typeof vaultModule>('/src/lib/db/vault/vault.ts'),
		photos: {
			...(await of.load<typeof photosModule>('/src/lib/db/vault/photos.ts')),
			...(await of.load<typeof sealModule>('/src/lib/db/vault/photo-seal.ts'))
		},
		secrets: await of.load<typeof secretsModule>('/src/lib/db/vault/secrets.ts')
	};
}

type Open = Parameters<typeof photos.sealPhoto>[0];

async function created(): Promise<Open> {
	const made = await vaults.prepareVault(PASSPHRASE);
	if (!(await vaults.addVault(made))) throw new Error('another one is there');
	return made.vault;
}

function facts(words = WORDS): PhotoFacts {
	return { kind: 'id-document', words, type: 'image/jpeg' };
}

function pixels(text = PIXELS): Uint8Array<ArrayBuffer> {
	return new TextEncoder().encode(text);
}

/** Answers its row. */
async function kept(vault: Open, { words = WORDS, picture = PIXELS, of = id } = {}): Promise<PhotoRow> {
	const sealed = await photos.sealPhoto(vault, { subscriptionId: of, addedAt: NOW.at }, facts(words), pixels(picture));
	const refused = await photos.savePhoto(sealed);
	if (refused !== undefined) throw new Error(refused);
	return sealed.row;
}

async function read(vault: Open, row: PhotoRow, there = photos): Promise<string> {
	const opened = await there.openPhoto(vault, row);
	return typeof opened === 'string' ? opened : new TextDecoder().decode(opened);
}

async function rowsOf(of: Tab): Promise<readonly PhotoRow[]> {
	const rows = await of.database.secrets.toArray();
	return rows.filter((row) => row.field === 'photo');
}

const contents = (of = tab) => of.database.attachmentBytes.toCollection().primaryKeys();
const byPassphrase = (text: string) => ({ by: 'passphrase', text }) as const;

describe('a photo in the vault', () => {
	test('comes back after the vault was locked, by passphrase and by code, and by a new passphrase', async () => {
		const made = await vaults.prepareVault(PASSPHRASE);
		await vaults.addVault(made);
		const row = await kept(made.vault);
		const again = await vaults.unlockVault(byPassphrase(PASSPHRASE), NOW.at);
		if (!again.ok) throw new Error(again.issue);
		expect(await photos.factsOfPhoto(again.vault, row)).toEqual(facts());
		expect(await read(again.vault, row)).toBe(PIXELS);
		await vaults.changePassphrase(byPassphrase(PASSPHRASE), 'another one', NOW.at);
		const printed = await vaults.unlockVault({ by: 'recovery', text: made.recoveryCode }, NOW.at);
		expect(printed.ok && (await read(printed.vault, row))).toBe(PIXELS);
		const changed = await vaults.unlockVault(byPassphrase('another one'), NOW.at);
		expect(changed.ok && (await read(changed.vault, row))).toBe(PIXELS);
	});

	test('stands in no table, no backup and no kept state, nor what it shows', async () => {
		await kept(await created());
		const rows = await Promise.all(tab.database.tables.map((table) => table.toArray()));
		const { takeSnapshot } = await tab.load<typeof taking>('/src/lib/db/snapshot/take-snapshot.ts');
		await takeSnapshot(LATER.at);
		const { findSnapshots, snapshotFile } = await tab.load<typeof finding>('/src/lib/db/snapshot/find-snapshots.ts');
		const [state] = await findSnapshots();
		if (!state) throw new Error('no state was kept');
		const texts = [
			JSON.stringify(rows, (_, value: unknown) => (ArrayBuffer.isView(value) ? undefined : value)),
			...(await tab.database.attachmentBytes.toArray()).map(({ bytes }) => latin1(bytes)),
			latin1(await (await tab.backupWrite.writeBackup(NOW.at)).arrayBuffer()),
			(await (await snapshotFile(state))?.text()) ?? ''
		];
		expect(state.proof).toBe(1);
		for (const text of texts) {
			expect(text.length).toBeGreaterThan(100);
			for (const form of [PIXELS.slice(0, 24), btoa(PIXELS).slice(0, 32), WORDS, btoa(WORDS)])
				expect(text).not.toContain(form);
		}
	});

	test('is sealed anew each time, so that the same picture twice looks like two', async () => {
		const vault = await created();
		const [one, two] = [await kept(vault), await kept(vault)];
		expect(one.content.iv).not.toBe(two.content.iv);
		expect(one.iv).not.toBe(two.iv);
		expect(await contents()).toHaveLength(2);
	});

	test('is filled up, so that its size tells little of it', async () => {
		const vault = await created();
		expect((await kept(vault, { picture: 'a' })).content.size).toBe(4096 + 16);
		expect((await kept(vault, { picture: 'a'.repeat(4095) })).content.size).toBe(4096 + 16);
		expect((await kept(vault, { picture: 'a'.repeat(4096) })).content.size).toBe(8192 + 16);
	});

	test('of another row in its place is said not to open, and hurts no other', async () => {
		const vault = await created();
		const [one, two] = [await kept(vault, { picture: 'first' }), await kept(vault, { picture: 'second' })];
		expect(await read(vault, { ...one, content: two.content })).toBe('broken');
		expect(await read(vault, two)).toBe('second');
	});

	test.each([
		{ what: 'record', change: { subscriptionId: 'another' } },
		{ what: 'row', change: { id: 'another' } },
		{ what: 'field', change: { field: 'puk' as never } },
		{ what: 'day', change: { addedAt: LATER.at } },
		{ what: 'vault', change: { vaultId: 'another' } }
	])('moved to another $what opens neither its facts nor its picture', async ({ change }) => {
		const vault = await created();
		const moved = { ...(await kept(vault)), ...change };
		expect(await photos.factsOfPhoto(vault, moved)).toBeUndefined();
		expect(await read(vault, moved)).toBe('broken');
	});

	test('of which one bit was turned, or which is not there any more, is said to be so', async () => {
		const vault = await created();
		const [one, two] = [await kept(vault), await kept(vault)];
		const stored = await tab.database.attachmentBytes.get(one.content.sha256);
		if (!stored) throw new Error('not stored');
		const bytes = new Uint8Array(stored.bytes);
		for (const place of [0, 1000, bytes.length - 1]) {
			const turned = bytes.map((byte, index) => (index === place ? byte ^ 1 : byte));
			await tab.database.attachmentBytes.put({ sha256: one.content.sha256, bytes: turned.buffer });
			expect(await read(vault, one)).toBe('broken');
		}
		await tab.database.attachmentBytes.delete(one.content.sha256);
		expect(await read(vault, one)).toBe('missing');
		expect(await read(vault, two)).toBe(PIXELS);
	});

	test('goes with its ciphertext when it is removed, and comes back as it was', async () => {
		const vault = await created();
		const row = await kept(vault);
		const removed = await photos.removePhoto(row.id);
		if (!removed) throw new Error('nothing was removed');
		expect([await rowsOf(tab), await contents()]).toEqual([[], []]);
		await photos.putBackPhoto(removed);
		expect(await rowsOf(tab)).toEqual([row]);
		expect(await read(vault, row)).toBe(PIXELS);
	});

	test('is put back into no other vault, and to no record that is gone', async () => {
		const vault = await created();
		const removed = await photos.removePhoto((await kept(vault)).id);
		if (!removed) throw new Error('nothing was removed');
		await tab.subscriptions.removeSubscription(id, NOW);
		await tab.erase.eraseForGood([id]);
		await photos.putBackPhoto(removed);
		expect(await secrets.countSecrets()).toBe(0);
		await vaults.giveUpVault();
		await created();
		await photos.putBackPhoto(removed);
		expect([await secrets.countSecrets(), await contents()]).toEqual([0, []]);
	});

	test('is not written where the disk is full, neither its row nor its picture', async () => {
		const sealed = await photos.sealPhoto(await created(), { subscriptionId: id, addedAt: NOW.at }, facts(), pixels());
		const put = tab.window.IDBObjectStore.prototype.put;
		tab.window.IDBObjectStore.prototype.put = function (...row: Parameters<typeof put>) {
			if (this.name === 'attachmentBytes') throw new tab.window.DOMException('full', 'QuotaExceededError');
			return put.apply(this, row);
		};
		await expect(photos.savePhoto(sealed)).rejects.toMatchObject({ fault: 'quota' });
		expect([await rowsOf(tab), await contents()]).toEqual([[], []]);
		tab.window.IDBObjectStore.prototype.put = put;
		expect(await photos.savePhoto(sealed)).toBeUndefined();
	});

	test('is not written beside another vault, nor for a record that is gone', async () => {
		const vault = await created();
		const sealed = await photos.sealPhoto(vault, { subscriptionId: id, addedAt: NOW.at }, facts(), pixels());
		expect(
			await photos.savePhoto(
				await photos.sealPhoto(vault, { subscriptionId: 'gone', addedAt: NOW.at }, facts(), pixels())
			)
		).toBe('gone');
		await vaults.giveUpVault();
		expect(await photos.savePhoto(sealed)).toBe('replaced');
		await created();
		expect(await photos.savePhoto(sealed)).toBe('replaced');
		expect(await contents()).toEqual([]);
	});
});

describe('the photos of one record', () => {
	test('are twelve at most', async () => {
		const vault = await created();
		for (let count = 0; count < 12; count++) await kept(vault, { picture: 'x' });
		const sealed = await photos.sealPhoto(vault, { subscriptionId: id, addedAt: NOW.at }, facts(), pixels());
		expect(await photos.savePhoto(sealed)).toBe('full');
		await photos.removePhoto((await rowsOf(tab))[0]?.id ?? '');
		expect(await photos.savePhoto(sealed)).toBeUndefined();
	});

	test('have 50 MB together at most', async () => {
		const vault = await created();
		const row = await kept(vault);
		await tab.database.secrets.put({ ...row, content: { ...row.content, size: 50 * 1024 * 1024 - 100 } });
		expect(
			await photos.savePhoto(await photos.sealPhoto(vault, { subscriptionId: id, addedAt: NOW.at }, facts(), pixels()))
		).toBe('full');
	});

	test('go for good with it, and no other’s do', async () => {
		const vault = await created();
		const other = await tab.subscriptions.addSubscription(aCard(), [bought], NOW);
		await kept(vault);
		const row = await kept(vault, { of: other.id });
		await tab.subscriptions.removeSubscription(id, NOW);
		await tab.erase.eraseForGood([id]);
		expect(await rowsOf(tab)).toEqual([row]);
		expect(await contents()).toEqual([row.content.sha256]);
		expect(await read(vault, row)).toBe(PIXELS);
	});

	test('go with the vault that is given up, and an undo of a restore brings none of it back', async () => {
		const vault = await created();
		await kept(vault);
		await restored(tab, await tab.backupWrite.writeBackup(NOW.at));
		await vaults.giveUpVault();
		expect([await secrets.countSecrets(), await contents()]).toEqual([0, []]);
		await tab.restore.undoRestore();
		expect([await secrets.countSecrets(), await vaults.findVault()]).toEqual([0, undefined]);
	});

	test('of a vault that a restore took away come back with its undo', async () => {
		const vault = await created();
		const row = await kept(vault);
		const file = await tab.backupWrite.writeBackup(NOW.at);
		await vaults.giveUpVault();
		const second = await created();
		const mine = await kept(second);
		await restored(tab, file);
		expect(await rowsOf(tab)).toEqual([row]);
		await vaults.giveUpVault();
		await tab.restore.undoRestore();
		expect(await rowsOf(tab)).toEqual([mine]);
		expect(await read(second, mine)).toBe(PIXELS);
	});

	test('count as what a backup would save, without the passphrase, until they are removed', async () => {
		const { proofAddedAt } = await tab.load<typeof countModule>('/src/lib/db/proof/count-proof.ts');
		const row = await kept(await created());
		await tab.database.table('secrets').put({ ...row, id: 'damaged', addedAt: 'yesterday' });
		expect(await proofAddedAt()).toEqual([NOW.at]);
		await photos.removePhoto(row.id);
		expect(await proofAddedAt()).toEqual([]);
	});

	test('stay when proof is erased', async () => {
		const vault = await created();
		const row = await kept(vault);
		const proof = await tab.load<typeof proofModule>('/src/lib/db/proof/attachments.ts');
		const { eraseAttachments } = await tab.load<typeof eraseModule>('/src/lib/db/proof/erase.ts');
		const file = await aProof('receipt.jpg', 'abc');
		await proof.addAttachments(id, 'some fact', [file], LATER);
		await proof.removeAttachment(file.id, LATER.at);
		await eraseAttachments([file.id]);
		expect(await contents()).toEqual([row.content.sha256]);
		expect(await read(vault, row)).toBe(PIXELS);
	});
});

describe('in a backup', () => {
	test('a photo comes back on another device, by the same passphrase', async () => {
		const row = await kept(await created());
		const file = await tab.backupWrite.writeBackup(NOW.at);
		expect(file.type).toBe('application/zip');
		const bytes = await file.arrayBuffer();
		const other = await anotherDevice();
		const preview = await restored(other, new Blob([bytes]));
		expect(preview).toMatchObject({ attachments: 1, withoutContent: 0, isAltered: false, leftOut: [] });
		const there = await modulesOf(other);
		const opened = await there.vaults.unlockVault(byPassphrase(PASSPHRASE), NOW.at);
		if (!opened.ok) throw new Error(opened.issue);
		expect(await rowsOf(other)).toEqual([row]);
		expect(await there.photos.factsOfPhoto(opened.vault, row)).toEqual(facts());
		expect(await read(opened.vault, row, there.photos)).toBe(PIXELS);
	});

	test('a flipped byte of one is said before anything is replaced, and everything else comes back', async () => {
		const vault = await created();
		await secrets.saveSecret(vault, { subscriptionId: id, field: 'puk' }, '12345678');
		const [one, two] = [await kept(vault), await kept(vault)];
		const stored = await tab.database.attachmentBytes.get(one.content.sha256);
		const bytes = new Uint8Array(await (await tab.backupWrite.writeBackup(NOW.at)).arrayBuffer());
		const at = latin1(bytes.buffer).indexOf(latin1(stored?.bytes ?? new ArrayBuffer(0)).slice(0, 200));
		bytes[at + 100] = (bytes[at + 100] ?? 0) ^ 1;
		const other = await anotherDevice();
		const preview = await restored(other, new Blob([bytes]));
		expect(preview).toMatchObject({ attachments: 2, withoutContent: 1, leftOut: [] });
		const there = await modulesOf(other);
		expect(await read(vault, one, there.photos)).toBe('missing');
		expect(await read(vault, two, there.photos)).toBe(PIXELS);
		expect(await there.secrets.readSecret(vault, id, 'puk')).toBe('12345678');
	});

	test.each([
		{ what: 'no size', change: { content: { sha256: 'a'.repeat(64), iv: 'AAAA' } } },
		{ what: 'a content of no such name', change: { content: { sha256: '../..', size: 1, iv: 'AAAA' } } },
		{ what: 'no content', change: { content: undefined } },
		{ what: 'more than it may be', change: { content: { sha256: 'a'.repeat(64), size: 2 ** 31, iv: 'AAAA' } } },
		{ what: 'a content in a row of a PIN', change: { field: 'pin' } }
	])('a row with $what is left out and named, and the rest comes back', async ({ change }) => {
		const vault = await created();
		const [one, two] = [await kept(vault), await kept(vault)];
		await tab.database.table('secrets').put({ ...one, ...change });
		const read = await tab.backupRead.readBackup(await tab.backupWrite.writeBackup(NOW.at));
		expect(read.ok && read.preview.leftOut).toMatchObject([{ table: 'secrets' }]);
		expect(read.ok && read.data.secrets).toEqual([two]);
	});
});

async function anotherDevice(): Promise<Tab> {
	tab.opening.closeDatabase();
	await clearBrowser();
	const other = await openTab();
	await other.opening.openDatabase();
	return other;
}

async function restored(on: Tab, file: Blob) {
	const answer = await on.backupRead.readBackup(file);
	if (!answer.ok) throw new Error(answer.issue);
	await on.restore.restoreBackup(answer.data, LATER.at, { contents: answer.contents });
	return answer.preview;
}

function latin1(bytes: ArrayBuffer): string {
	return new TextDecoder('latin1').decode(bytes);
}
