import type { Instant } from '$lib/domain/base/civil-date';
import { database } from '../database';
import { findDevice } from '../device';
import { CONTENT_TABLES, deleteUnusedBytes } from '../proof/erase';
import { write, writeRecords } from '../transaction';
import { fromBase64, randomBytes, type Bytes } from './bytes';
import { newKey, unwrapKey, usableKey, wrapKey, type Opener, type Unwrapped } from './keys';
import { formatRecoveryCode, parseRecoveryCode } from './recovery-code';
import type { OpenVault } from './seal';
import { waitBeforeTry, type Tries } from './tries';
import { VAULT_FORMAT, type VaultRow, type Wrap } from './vault-format';

export type VaultIssue =
	| { issue: 'none' | 'wrong' | 'unsupported' | 'changed' | 'no-passkey' } // `changed`: another tab was first
	| { issue: 'wait'; seconds: number };
export type Unlocking = { ok: true; vault: OpenVault } | ({ ok: false } & VaultIssue);
export type Rekeying = { ok: true; recoveryCode?: string } | ({ ok: false } & VaultIssue);

/** What the user types to open it: a new way to it is given only to who knows one of the old. */
export type Typed =
	| { by: 'recovery'; text: string }
	/** `others`: how it may have been meant besides. All of them are one try. */
	| { by: 'passphrase'; text: string; others?: readonly string[] };
type PasskeyOpener = Extract<Opener, { by: 'passkey' }>;

export function findVault(): Promise<VaultRow | undefined> {
	return database.vault.get('vault');
}

/** A vault that nothing is stored of yet: its owner has the code on paper first. */
export interface PreparedVault {
	row: VaultRow;
	vault: OpenVault;
	recoveryCode: string; // shown once, and stored nowhere
}

export async function prepareVault(passphrase: string): Promise<PreparedVault> {
	const raw = newKey();
	const code = randomBytes(16);
	const vaultId = crypto.randomUUID();
	const wraps = await Promise.all([
		wrapKey(raw, vaultId, { by: 'passphrase', passphrase }),
		wrapKey(raw, vaultId, { by: 'recovery', code })
	]);
	const row: VaultRow = { id: 'vault', format: VAULT_FORMAT, vaultId, rev: 1, wraps };
	return { row, vault: { vaultId, key: await usableKey(raw) }, recoveryCode: formatRecoveryCode(code) };
}

/** False where another tab was first: its vault stays. */
export function addVault({ row }: PreparedVault): Promise<boolean> {
	return writeRecords(async () => {
		if (await database.vault.get('vault')) return false;
		await database.vault.put(row);
		return true;
	}, [database.vault]);
}

export async function unlockVault(typed: Typed | PasskeyOpener, now: Instant): Promise<Unlocking> {
	const opened = await open(typed, now);
	if (!opened.ok) return opened;
	return { ok: true, vault: { vaultId: opened.row.vaultId, key: await usableKey(opened.raw) } };
}

/** The key stays, so no secret is touched: one row changes, in one transaction, or nothing. */
export async function changePassphrase(typed: Typed, passphrase: string, now: Instant): Promise<Rekeying> {
	const opened = await open(typed, now);
	if (!opened.ok) return opened;
	const wrap = await wrapKey(opened.raw, opened.row.vaultId, { by: 'passphrase', passphrase });
	return (await replaceWrap(opened.row, wrap)) ? { ok: true } : { ok: false, issue: 'changed' };
}

/** A new code to print; the old one opens nothing from then on. */
export async function renewRecoveryCode(typed: Typed, now: Instant): Promise<Rekeying> {
	const opened = await open(typed, now);
	if (!opened.ok) return opened;
	const code = randomBytes(16);
	const wrap = await wrapKey(opened.raw, opened.row.vaultId, { by: 'recovery', code });
	const replaced = await replaceWrap(opened.row, wrap);
	return replaced ? { ok: true, recoveryCode: formatRecoveryCode(code) } : { ok: false, issue: 'changed' };
}

/** `make` asks for the passkey once it is known that whoever wants it may have it; `undefined`: there is none. */
export async function addPasskey(
	typed: Typed,
	make: () => Promise<Omit<PasskeyOpener, 'by'> | undefined>,
	now: Instant
): Promise<Rekeying> {
	const opened = await open(typed, now);
	if (!opened.ok) return opened;
	const made = await make();
	if (!made) return { ok: false, issue: 'no-passkey' };
	const wrap = await wrapKey(opened.raw, opened.row.vaultId, { by: 'passkey', ...made });
	return (await replaceWrap(opened.row, wrap)) ? { ok: true } : { ok: false, issue: 'changed' };
}

/** What is to be asked of the passkey of this vault; `undefined` where it has none. */
export function passkeyOf(row: VaultRow | undefined): Omit<PasskeyOpener, 'by' | 'secret'> | undefined {
	const wrap = row?.wraps.find(({ by }) => by === 'passkey');
	if (wrap?.by !== 'passkey') return undefined;
	const [credentialId, question] = [fromBase64(wrap.credentialId, 1_024), fromBase64(wrap.question, 32)];
	return credentialId && question && { credentialId, question };
}

/** The passphrase and the code stay. */
export function removePasskey(): Promise<void> {
	return writeRecords(async () => {
		const stored = await database.vault.get('vault');
		const wraps = stored?.wraps.filter(({ by }) => by !== 'passkey');
		if (stored && wraps) await database.vault.put({ ...stored, rev: stored.rev + 1, wraps });
	}, [database.vault]);
}

/** Nobody can open it any more: it goes with all its secrets and photos, and nothing else does. */
export function giveUpVault(): Promise<void> {
	return writeRecords(async () => {
		const vaultId = (await database.vault.get('vault'))?.vaultId;
		await database.vault.clear();
		await database.secrets.clear();
		await forgetInReplaced(vaultId);
		await deleteUnusedBytes();
		// A lock that nobody could open would shut the records away, too.
		const device = await findDevice();
		if (device?.appLock) {
			const { appLock: _, ...unlocked } = device;
			await database.meta.put(unlocked);
		}
	}, [database.vault, ...CONTENT_TABLES]);
}

/** The undo of a restore must not bring it back; another vault, that the restore took away, it has to. */
async function forgetInReplaced(vaultId: string | undefined): Promise<void> {
	const replaced = await database.meta.get('replaced');
	if (replaced?.id !== 'replaced' || vaultId === undefined) return;
	const { vault = [], secrets = [], ...others } = replaced.data;
	const ofOthers = <Row extends { vaultId: string }>(rows: readonly Row[]) =>
		rows.filter((row) => row.vaultId !== vaultId);
	await database.meta.put({ ...replaced, data: { ...others, vault: ofOthers(vault), secrets: ofOthers(secrets) } });
}

async function open(
	typed: Typed | PasskeyOpener,
	now: Instant
): Promise<{ ok: true; row: VaultRow; raw: Bytes } | ({ ok: false } & VaultIssue)> {
	const row = await findVault();
	if (!row) return { ok: false, issue: 'none' };
	const wait = waitBeforeTry((await findDevice())?.vaultTries, now);
	if (wait > 0) return { ok: false, issue: 'wait', seconds: Math.ceil(wait / 1_000) };
	const unwrapped = await firstThatOpens(row, openersOf(typed));
	if (!unwrapped.ok) {
		if (unwrapped.issue === 'wrong') await countTry(now);
		return unwrapped;
	}
	await forgetTries();
	return { ok: true, row, raw: unwrapped.raw };
}

async function firstThatOpens(row: VaultRow, openers: readonly Opener[]): Promise<Unwrapped> {
	let unwrapped: Unwrapped = { ok: false, issue: 'wrong' };
	for (const opener of openers) {
		unwrapped = await unwrapKey(row, opener);
		if (unwrapped.ok) break;
	}
	return unwrapped;
}

function openersOf(typed: Typed | PasskeyOpener): readonly Opener[] {
	if (typed.by === 'passkey') return [typed];
	const { by, text } = typed;
	if (by === 'passphrase') return [text, ...(typed.others ?? [])].map((passphrase) => ({ by, passphrase }));
	const code = parseRecoveryCode(text);
	return code ? [{ by, code }] : [];
}

function replaceWrap(read: VaultRow, wrap: Wrap): Promise<boolean> {
	return writeRecords(async () => {
		const stored = await database.vault.get('vault');
		if (stored?.vaultId !== read.vaultId || stored.rev !== read.rev) return false;
		const wraps = [...stored.wraps.filter(({ by }) => by !== wrap.by), wrap];
		await database.vault.put({ ...stored, rev: stored.rev + 1, wraps });
		return true;
	}, [database.vault]);
}

function countTry(now: Instant): Promise<void> {
	return changeTries((tries) => ({ count: (tries?.count ?? 0) + 1, last: now }), now);
}

async function forgetTries(): Promise<void> {
	const device = await findDevice();
	if (device?.vaultTries) await changeTries(() => undefined, device.lastSeenNow);
}

function changeTries(change: (tries: Tries | undefined) => Tries | undefined, now: Instant): Promise<void> {
	return write([database.meta], async () => {
		const device = (await findDevice()) ?? { id: 'device', lastSeenNow: now, openedAt: now };
		const { vaultTries, ...others } = device;
		const changed = change(vaultTries);
		await database.meta.put({ ...others, ...(changed && { vaultTries: changed }) });
	});
}
