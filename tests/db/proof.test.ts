import type * as keepModule from '$lib/db/proof/attachments';
import type * as eraseModule from '$lib/db/proof/erase';
import type { Activity } from '$lib/domain/record/activity';
import { readProof } from '$lib/actions/proof/read-proof';
import { beforeEach, describe, expect, test } from 'vitest';
import { aCard, bought, LATER, NOW } from './support/rows';
import { aPicture, aProof, withPlace } from './support/proof';
import { clearBrowser, openTab, type Tab } from './support/tab';

let tab: Tab;
let proof: typeof keepModule;
let erase: typeof eraseModule;
let fact: Activity;

beforeEach(async () => {
	await clearBrowser();
	tab = await openTab();
	proof = await tab.load('/src/lib/db/proof/attachments.ts');
	erase = await tab.load('/src/lib/db/proof/erase.ts');
	const { id } = await tab.subscriptions.addSubscription(aCard(), [bought], NOW);
	const [first] = await tab.activities.listActivities(id);
	if (!first) throw new Error('gone');
	fact = first;
});

const keep = (...files: Parameters<typeof proof.addAttachments>[2]) =>
	proof.addAttachments(fact.subscriptionId, fact.id, files, LATER);
const stored = () => tab.database.attachmentBytes.toCollection().primaryKeys();

describe('kept proof', () => {
	test('is listed without a byte of its content, and its content is what was given', async () => {
		await keep(await aProof('receipt.jpg', 'abc'));
		const { attachments } = await proof.listAttachments(fact.subscriptionId);
		expect(attachments).toMatchObject([
			{ name: 'receipt.jpg', activityId: fact.id, size: 3, addedAt: LATER.at, type: 'image/jpeg' }
		]);
		expect(Object.keys(attachments[0] ?? {})).not.toContain('bytes');
		const content = attachments[0] && (await proof.findContent(attachments[0]));
		expect(await content?.text()).toBe('abc');
		expect(content?.type).toBe('image/jpeg');
	});

	test('raises the generation, so that its loss is noticed', async () => {
		const before = await tab.database.meta.get('install');
		await keep(await aProof('receipt.jpg', 'abc'));
		const after = await tab.database.meta.get('install');
		expect([before, after]).toMatchObject([{ generation: 1 }, { generation: 2 }]);
	});

	test('is written with its fact or not at all', async () => {
		const command = { name: 'request-cancel', when: { instant: NOW.at } } as const;
		const file = { ...(await aProof('a.jpg', 'abc')), sha256: undefined as never };
		await expect(
			tab.commands.recordCommand(fact.subscriptionId, command, LATER, proof.withFiles([file], LATER.at))
		).rejects.toThrow();
		expect(await tab.activities.listActivities(fact.subscriptionId)).toEqual([fact]);
		expect(await stored()).toEqual([]);
	});

	test('without a fact makes a note of its own', async () => {
		const note = { kind: 'note', when: { instant: LATER.at }, text: 'Proof · a.jpg' } as const;
		await proof.addWithFact(fact.subscriptionId, note, [await aProof('a.jpg', 'abc')], LATER);
		const [, written] = (await tab.activities.listActivities(fact.subscriptionId)).toSorted(
			(a, b) => a.recordedAt - b.recordedAt
		);
		expect(written).toMatchObject({ kind: 'note', text: 'Proof · a.jpg' });
		expect((await proof.listAttachments(fact.subscriptionId)).attachments).toMatchObject([{ activityId: written?.id }]);
	});

	test('that is removed can be put back as it was, and only what is removed is erased', async () => {
		await keep(await aProof('receipt.jpg', 'abc'));
		const [before] = (await proof.listAttachments(fact.subscriptionId)).attachments;
		if (!before) throw new Error('gone');
		await proof.removeAttachment(before.id, LATER.at);
		expect((await proof.listAttachments(fact.subscriptionId)).attachments).toEqual([
			{ ...before, removedAt: LATER.at }
		]);
		await proof.putBackAttachment(before.id);
		expect((await proof.listAttachments(fact.subscriptionId)).attachments).toEqual([before]);
		expect(await stored()).toHaveLength(1);
		await erase.eraseAttachments([before.id]);
		expect(await stored()).toHaveLength(1);
		await proof.removeAttachment(before.id, LATER.at);
		await erase.eraseAttachments([before.id]);
		expect((await proof.listAttachments(fact.subscriptionId)).attachments).toEqual([]);
		expect(await stored()).toEqual([]);
	});

	test('is erased when its time is over, and what shares its content stays', async () => {
		const [first, second, other] = [
			await aProof('a.jpg', 'abc'),
			await aProof('b.jpg', 'abc'),
			await aProof('c.jpg', 'xyz')
		];
		await keep(first, second, other);
		expect(await stored()).toHaveLength(2);
		await proof.removeAttachment(first.id, NOW.at);
		await proof.removeAttachment(other.id, NOW.at);
		await erase.eraseAttachments([first.id, second.id, other.id]);
		expect((await proof.listAttachments(fact.subscriptionId)).attachments).toMatchObject([{ name: 'b.jpg' }]);
		expect(await stored()).toEqual([first.sha256]);
	});

	test('is gone with its record once that is erased for good', async () => {
		await keep(await aProof('receipt.jpg', 'abc'));
		await tab.subscriptions.removeSubscription(fact.subscriptionId, NOW);
		expect(await stored()).toHaveLength(1);
		expect(await tab.erase.eraseForGood([fact.subscriptionId])).toBe(1);
		expect(await tab.database.attachments.count()).toBe(0);
		expect(await stored()).toEqual([]);
	});

	test('of a shape that nobody knows hurts no other', async () => {
		await keep(await aProof('receipt.jpg', 'abc'));
		await tab.database
			.table('attachments')
			.put({ id: 'bad', subscriptionId: fact.subscriptionId, name: 7, sha256: 'no' });
		expect(await proof.listAttachments(fact.subscriptionId)).toMatchObject({
			attachments: [{ name: 'receipt.jpg' }],
			unreadable: 1
		});
	});
});

describe('a chosen file', () => {
	test.each(['image/jpeg', 'image/png', 'image/webp'] as const)('of %s is drawn anew', async (type) => {
		const read = await readProof(new File([await aPicture(type)], '收据.HEIC.tmp', { type: 'text/plain' }));
		if (!read.ok) throw new Error(read.fault);
		const ending = { 'image/jpeg': 'jpg', 'image/png': 'png', 'image/webp': 'webp' }[type];
		expect(read.proof).toMatchObject({ name: `收据.HEIC.${ending}`, type });
		expect(read.proof.size).toBe(read.proof.bytes.byteLength);
		expect(read.proof.sha256).toMatch(/^[0-9a-f]{64}$/);
	});

	test('loses where it was taken', async () => {
		const taken = withPlace(new Uint8Array(await (await aPicture('image/jpeg')).arrayBuffer()));
		expect(new TextDecoder('latin1').decode(taken)).toContain('GPS 35.68 139.76');
		const read = await readProof(new File([taken], 'receipt.jpg'));
		if (!read.ok) throw new Error(read.fault);
		const kept = new TextDecoder('latin1').decode(read.proof.bytes);
		expect(kept).not.toContain('GPS 35.68 139.76');
		expect(kept).not.toContain('Exif');
	});

	test('becomes small enough to be drawn on any phone', async () => {
		const read = await readProof(new File([await aPicture('image/png', 6000, 300)], 'wide.png'));
		if (!read.ok) throw new Error(read.fault);
		const picture = await createImageBitmap(new Blob([read.proof.bytes]));
		expect([picture.width, picture.height]).toEqual([4096, 205]);
	});

	const PDF = '%PDF-1.4\ntrailer << /Root 1 0 R >>\nstartxref\n9\n%%EOF\n';
	test('that is a PDF stays as it is', async () => {
		const read = await readProof(new File([PDF], 'bill'));
		expect(read).toMatchObject({
			ok: true,
			locked: false,
			proof: { name: 'bill.pdf', type: 'application/pdf', size: PDF.length }
		});
	});
	test('that is a PDF with a password is kept, and said to have one', async () => {
		const read = await readProof(new File([PDF.replace('/Root', '/Encrypt 2 0 R /Root')], 'bill.pdf'));
		expect(read).toMatchObject({ ok: true, locked: true });
	});
	test.each([
		{ what: 'nothing in it', file: new File([], 'a.jpg'), fault: 'empty' },
		{ what: 'text in it', file: new File(['hello'], 'a.pdf'), fault: 'unknown-kind' },
		{ what: 'a script in it', file: new File(['<svg onload=alert(1)>'], 'a.png'), fault: 'unknown-kind' },
		{ what: 'a cut-off PDF', file: new File([PDF.slice(0, 30)], 'a.pdf'), fault: 'broken' },
		{ what: 'a picture that is none', file: new File(['\x89PNG\r\n\x1a\n…'], 'a.png'), fault: 'unknown-kind' },
		{
			what: 'a PNG without pixels',
			file: new File([Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 1, 2])], 'a.png'),
			fault: 'broken'
		},
		{
			what: 'HEIC, which this browser cannot read',
			file: new File(['\0\0\0\x18ftypheic\0\0\0\0'], 'a.heic'),
			fault: 'heic'
		},
		{
			what: 'a PDF of more than 10 MB',
			file: new File([PDF, new Uint8Array(10 * 1024 * 1024), '%%EOF'], 'a.pdf'),
			fault: 'too-large'
		},
		{ what: 'more than 50 MB', file: new File([new Uint8Array(50 * 1024 * 1024 + 1)], 'a.jpg'), fault: 'too-large' }
	])('with $what is refused as $fault', async ({ file, fault }) => {
		expect(await readProof(file)).toEqual({ ok: false, fault });
	});

	test.each([
		{ name: '../../etc/passwd', kept: '.. .. etc passwd.pdf' },
		{ name: 'a\u202egpj.exe', kept: 'a gpj.pdf' },
		{ name: '.pdf', kept: 'file.pdf' },
		{ name: `${'長'.repeat(300)}.pdf`, kept: `${'長'.repeat(116)}.pdf` }
	])('called $name is kept under a harmless name', async ({ name, kept }) => {
		expect(await readProof(new File([PDF], name))).toMatchObject({ ok: true, proof: { name: kept } });
	});
});
