import type * as remains from '$lib/db/backup/remains';
import type * as keepModule from '$lib/db/proof/attachments';
import { readBackup } from '$lib/db/backup/read';
import { backupParts } from '$lib/db/backup/write';
import { beforeEach, describe, expect, test } from 'vitest';
import { at } from '../../support/literals';
import { aCard, activated, bought, LATER, NOW } from '../support/rows';
import { aProof } from '../support/proof';
import { clearBrowser, openTab, type Tab } from '../support/tab';

const trip = (id: string, name: string) => ({ id, name });
/** As the app writes it, at one moment. */
function fileOf(...trips: { id: string; name: string }[]): string {
	const subscriptions = [{ ...aCard(), id: 'card', rev: 1, createdAt: NOW.at }];
	return backupParts({ subscriptions, trips }, at('2026-11-21T10:00:00.000Z')).join('');
}

test('a file of format 1 is read as it was written then', async () => {
	const v1 = `{"app":"simfolio","format":1,"exportedAt":"2026-11-21T10:00:00.000Z","data":{
"subscriptions":[
{"id":"card","rev":1,"createdAt":1795255200000,"nickname":"Airport card","carrier":{"name":{"en":"Example HK"}},"country":"HK","zone":"Asia/Hong_Kong","form":"physical","billing":"prepaid","terms":{"lives":[{"id":"plan","main":true,"rule":{"kind":"fixed-days","count":7,"from":"activation","counting":"calendar-days","firstDay":"inclusive"}}],"exits":[]},"overrides":[],"intent":{"kind":"let-end"},"msisdns":["+85251234567"],"sims":[],"bound":[],"tags":[],"notes":""}],
"activities":[
{"id":"fact","subscriptionId":"card","recordedAt":1795255200000,"typedIn":"Asia/Tokyo","by":"install","when":{"date":"2026-12-28"},"kind":"bought"}],
"attempts":[],
"trips":[],
"preferences":[],
"alertLog":[]}}
`;
	const read = await readBackup(new Blob([v1]));
	expect(read).toMatchObject({
		ok: true,
		preview: { subscriptions: 1, activities: 1, leftOut: [], isAltered: false, attachments: 0 },
		data: { subscriptions: [{ nickname: 'Airport card' }], activities: [{ kind: 'bought' }], attachments: [] }
	});
});

describe('the checksums of a file', () => {
	const whole = fileOf(trip('a', 'Japan'), trip('b', 'Hong Kong'));

	test('are the beginning of the SHA-256 of each row’s line, and the SHA-256 of all', () => {
		const trips = [trip('a', 'Japan'), trip('b', 'Hong Kong')];
		const { checks, sha256 } = JSON.parse(backupParts({ trips }, at('2026-11-21T10:00:00.000Z')).join(''));
		expect(checks.trips).toEqual(['2622c953ea09e6f6', '56337c2f298e938f']);
		expect(sha256).toBe('f61176a8139e37a8b2e2e0bc145f31370c08fe46bbc39ee69e73793b161e2b7a');
	});

	test('say nothing of one that is as it was written, however its blanks were set', async () => {
		for (const text of [whole, JSON.stringify(JSON.parse(whole), null, 4)]) {
			expect(await readBackup(new Blob([text]))).toMatchObject({
				ok: true,
				preview: { isAltered: false, leftOut: [], trips: 2 }
			});
		}
	});

	test.each([
		{ what: 'a changed row', text: whole.replace('Japan', 'Japxn'), kept: ['b'], path: 'data.trips[0]' },
		{
			what: 'a row too many',
			text: whole.replace('{"id":"b"', '{"id":"c","name":"x"},\n{"id":"b"'),
			kept: ['a'],
			path: 'data.trips[1]'
		},
		{
			what: 'swapped rows',
			text: whole.replace('"id":"a"', '"id":"?"').replace('"id":"b"', '"id":"a"').replace('"id":"?"', '"id":"b"'),
			kept: [],
			path: 'data.trips[0]'
		}
	])('name $what, and leave it out', async ({ text, kept, path }) => {
		const read = await readBackup(new Blob([text]));
		if (!read.ok) throw new Error(read.issue);
		expect(read.data.trips.map(({ id }) => id)).toEqual(kept);
		expect(read.preview).toMatchObject({ isAltered: true });
		expect(read.preview.leftOut[0]).toMatchObject({ path, isChanged: true });
	});

	test.each([
		{ what: 'a row that was taken out', text: whole.replace(/,\n\{"id":"b"[^}]*\}/, '') },
		{ what: 'another moment', text: whole.replace('2026-11-21T10', '2026-11-21T11') },
		{ what: 'another checksum', text: whole.replace(/"sha256":"./, '"sha256":"x') }
	])('notice $what', async ({ text }) => {
		expect(text).not.toBe(whole);
		expect(await readBackup(new Blob([text]))).toMatchObject({ ok: true, preview: { isAltered: true } });
	});

	test('and a file that is cut anywhere is said to be cut', async () => {
		for (let length = 17; length < whole.trimEnd().length; length++) {
			expect(await readBackup(new Blob([whole.slice(0, length)]))).toEqual({ ok: false, issue: 'truncated' });
		}
	});

	test('and one of a newer format is said to be newer', async () => {
		const newer = whole.replace('"format":2', '"format":3');
		expect(await readBackup(new Blob([newer]))).toEqual({ ok: false, issue: 'newer-format' });
	});
});

describe('a backup with proof', () => {
	let tab: Tab;
	let proof: typeof keepModule;
	beforeEach(async () => {
		await clearBrowser();
		tab = await openTab();
		proof = await tab.load('/src/lib/db/proof/attachments.ts');
	});

	async function aRecordWithProof(...contents: string[]): Promise<string> {
		const { id } = await tab.subscriptions.addSubscription(aCard(), [bought, activated], NOW);
		const [fact] = await tab.activities.listActivities(id);
		const files = await Promise.all(contents.map((content, index) => aProof(`${index}.jpg`, content)));
		await proof.addAttachments(id, fact?.id ?? '', files, LATER);
		return id;
	}

	test('is a zip, and brings every file back on another device', async () => {
		const id = await aRecordWithProof('first', 'second', 'first');
		const shares: number[] = [];
		const written = await tab.backupWrite.writeBackup(NOW.at, (share) => shares.push(share));
		// A Blob of a tab that is closed cannot be read any more.
		const file = new Blob([await written.arrayBuffer()], { type: written.type });
		expect(file.type).toBe('application/zip');
		expect(shares).toEqual([0.5, 1]);
		const before = (await proof.listAttachments(id)).attachments;

		await clearBrowser();
		tab = await openTab();
		proof = await tab.load('/src/lib/db/proof/attachments.ts');
		await tab.opening.openDatabase();
		const read = await tab.backupRead.readBackup(file);
		if (!read.ok) throw new Error(read.issue);
		expect(read.preview).toMatchObject({ attachments: 3, withoutContent: 0, isAltered: false, leftOut: [] });
		const brought: number[] = [];
		await tab.restore.restoreBackup(read.data, LATER.at, {
			contents: read.contents,
			onProgress: (share) => brought.push(share)
		});
		expect(brought).toEqual([0.5, 1]);
		const after = (await proof.listAttachments(id)).attachments;
		expect(after).toEqual(before);
		expect(await Promise.all(after.map(async (each) => (await proof.findContent(each))?.text()))).toEqual([
			'first',
			'second',
			'first'
		]);
	});

	test('that a restore replaced comes back with its undo, and goes with the next restore', async () => {
		const id = await aRecordWithProof('mine');
		const empty = await tab.backupRead.readBackup(new Blob([fileOf(trip('a', 'Japan'))]));
		if (!empty.ok) throw new Error(empty.issue);
		await tab.restore.restoreBackup(empty.data, LATER.at);
		expect(await tab.database.attachments.count()).toBe(0);
		await tab.restore.undoRestore();
		const [attachment] = (await proof.listAttachments(id)).attachments;
		expect(attachment && (await (await proof.findContent(attachment))?.text())).toBe('mine');
		await tab.restore.restoreBackup(empty.data, LATER.at);
		await tab.restore.restoreBackup(empty.data, LATER.at);
		expect(await tab.database.attachmentBytes.count()).toBe(0);
	});

	test('is restored whole or not at all', async () => {
		await aRecordWithProof('mine');
		const file = await tab.backupWrite.writeBackup(NOW.at);
		const read = await tab.backupRead.readBackup(file);
		if (!read.ok) throw new Error(read.issue);
		const other = await aProof('x', 'other');
		const contents = new Map([[other.sha256, new Blob([other.bytes])]]);
		const broken = { ...read.data, alertLog: [{ key: null as never, subscriptionId: '', firedAt: NOW.at }] };
		await expect(tab.restore.restoreBackup(broken, LATER.at, { contents })).rejects.toThrow();
		expect(await tab.database.attachmentBytes.count()).toBeGreaterThan(0);
		expect((await tab.subscriptions.listSubscriptions()).length).toBe(1);
		expect(await tab.restore.findRestoreUndo()).toBeUndefined();
		// A content that vanishes while it is brought in stops everything before anything is replaced.
		const gone = new Blob([other.bytes]);
		gone.arrayBuffer = () => Promise.reject(new DOMException('gone', 'NotReadableError'));
		await expect(
			tab.restore.restoreBackup(read.data, LATER.at, { contents: new Map([[other.sha256, gone]]) })
		).rejects.toThrow('gone');
		expect(await tab.restore.findRestoreUndo()).toBeUndefined();
		expect(await tab.database.attachmentBytes.toCollection().primaryKeys()).not.toContain(other.sha256);
	});

	test('with a byte of a file changed names the file, and restores the rest', async () => {
		await aRecordWithProof('first', 'second');
		const bytes = new Uint8Array(await (await tab.backupWrite.writeBackup(NOW.at)).arrayBuffer());
		const text = new TextDecoder('latin1').decode(bytes);
		bytes[text.indexOf('second')] = 0x5a;
		const read = await tab.backupRead.readBackup(new Blob([bytes]));
		expect(read).toMatchObject({ ok: true, preview: { attachments: 2, withoutContent: 1 } });
	});

	test('never reads as whole when it was cut', async () => {
		await aRecordWithProof('first');
		const file = await tab.backupWrite.writeBackup(NOW.at);
		for (let length = 4; length < file.size; length += 7) {
			expect(await tab.backupRead.readBackup(file.slice(0, length))).toEqual({ ok: false, issue: 'truncated' });
		}
	});

	test('of what is left of a store holds the files too', async () => {
		await aRecordWithProof('first');
		const { remainsOfStore } = await tab.load<typeof remains>('/src/lib/db/backup/remains.ts');
		const file = await remainsOfStore(NOW.at);
		expect(file && (await tab.backupRead.readBackup(file))).toMatchObject({
			ok: true,
			preview: { attachments: 1, withoutContent: 0 }
		});
	});
});
