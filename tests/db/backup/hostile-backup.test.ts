import { readBackup } from '$lib/db/backup/read';
import { describe, expect, test } from 'vitest';

const record = {
	id: 'card',
	rev: 1,
	createdAt: 1795255200000,
	nickname: 'Airport card',
	carrier: { name: { en: 'Example HK' } },
	country: 'HK',
	zone: 'Asia/Hong_Kong',
	form: 'physical',
	billing: 'prepaid',
	terms: { lives: [{ id: 'plan', main: true, rule: { kind: 'open-ended' } }], exits: [] },
	overrides: [],
	intent: { kind: 'keep' },
	msisdns: [],
	sims: [],
	bound: [],
	price: { minor: 17600, currency: 'HKD' },
	tags: [],
	notes: ''
};
const fact = {
	id: 'fact',
	subscriptionId: 'card',
	when: { date: '2026-12-28' },
	recordedAt: 1795255200000,
	typedIn: 'Asia/Tokyo',
	by: 'install',
	kind: 'bought'
};

function fileOf(data: unknown, more: object = {}): string {
	return JSON.stringify({ app: 'simfolio', format: 1, exportedAt: '2026-11-21T10:00:00.000Z', data, ...more });
}

function read(text: BlobPart) {
	return readBackup(new Blob([text]));
}

const whole = fileOf({ subscriptions: [record], activities: [fact] });

describe('a file that is no whole backup of ours is refused', () => {
	test('but a whole one is read, with a byte order mark too', async () => {
		expect(await read(whole)).toMatchObject({ ok: true, preview: { subscriptions: 1, activities: 1 } });
		expect(await read(`\uFEFF${whole}`)).toMatchObject({ ok: true });
	});

	test('cut anywhere', async () => {
		for (let length = 0; length < whole.length; length++) {
			const cut = await read(whole.slice(0, length));
			expect(cut).toEqual({ ok: false, issue: length < 17 ? 'not-json' : 'truncated' });
		}
	});

	test.each([
		['', 'not-json'],
		['PK\u0003\u0004', 'truncated'],
		['id,name\n1,giffgaff', 'not-json'],
		['null', 'not-simfolio'],
		['[]', 'not-simfolio'],
		['"simfolio"', 'not-simfolio'],
		['{}', 'not-simfolio'],
		['{"app":"subtrackr","format":1,"data":{}}', 'not-simfolio'],
		[fileOf({}, { format: 3 }), 'newer-format'],
		[fileOf({}, { format: 9e99 }), 'newer-format']
	])('%j: %s', async (text, issue) => {
		expect(await read(text)).toEqual({ ok: false, issue });
	});

	test('larger than 64 MB, without reading it', async () => {
		const large = new Blob([new Uint8Array(64 * 1024 * 1024 + 1)]);
		large.text = () => Promise.reject(new Error('was read'));
		expect(await readBackup(large)).toEqual({ ok: false, issue: 'too-large' });
	});

	test('nested 200,000 deep', async () => {
		const deep = `${'['.repeat(200_000)}${']'.repeat(200_000)}`;
		const edited = JSON.stringify({ ...fact, kind: 'edited', changes: [{ path: 'notes', was: 0, is: 1 }] });
		const text = fileOf({ activities: ['here'] }).replace('"here"', edited.replace('"was":0', `"was":${deep}`));
		expect(await read(text)).toEqual({ ok: false, issue: 'invalid', path: 'data.activities[0]' });
	});
});

describe('a file that is no list of our rows is refused, and its first bad value named', () => {
	test.each([
		[fileOf({}, { format: '1' }), 'format'],
		[fileOf({}, { format: 0.5 }), 'format'],
		[fileOf({}, { format: 0 }), 'format'],
		[fileOf({}, { format: 2 }), 'sha256'],
		[fileOf({}, { format: 2, sha256: '' }), 'checks'],
		[fileOf({}, { format: 2, sha256: '', checks: { meta: [] } }), 'checks.meta'],
		[fileOf({}, { format: 2, sha256: '', checks: { trips: 1 } }), 'checks.trips'],
		[fileOf({}, { checks: {} }), 'checks'],
		[fileOf({}, { exportedAt: 'yesterday' }), 'exportedAt'],
		[fileOf([]), 'data'],
		[fileOf({}, { extra: 1 }), 'extra'],
		[fileOf({ meta: [] }), 'data.meta'],
		[fileOf({ subscriptions: {} }), 'data.subscriptions'],
		[fileOf({ subscriptions: [null] }), 'data.subscriptions[0]'],
		[fileOf({ subscriptions: [{ ...record, rev: 0 }], activities: [fact] }), 'data.subscriptions[0].rev']
	])('%s', async (text, path) => {
		expect(await read(text)).toEqual({ ok: false, issue: 'invalid', path });
	});
});

/** What a file gives that can be read in part. */
async function readInPart(text: string) {
	const answer = await read(text);
	if (!answer.ok) throw new Error(`${answer.issue} was not expected`);
	const { leftOut, unworkable } = answer.preview;
	return { data: answer.data, paths: leftOut.map(({ path }) => path), unworkable };
}

describe('rows that cannot be read are left out and named, the others are read', () => {
	test.each([
		[{ zone: 'no zone' }, '.zone'],
		[{ nickname: 'x'.repeat(121) }, '.nickname'],
		[{ notes: 'x'.repeat(5001) }, ''],
		[{ rev: 0 }, '.rev'],
		[{ createdAt: 9e99 }, '.createdAt'],
		[{ form: 'brick' }, '.form'],
		[{ pin: '1234' }, '.pin'],
		[{ price: { minor: 176.5, currency: 'HKD' } }, '.price.minor'],
		[{ price: { minor: 2 ** 53, currency: 'HKD' } }, '.price.minor'],
		[{ price: { minor: 1, currency: 'XXX' } }, '.price.currency'],
		[{ terms: { lives: [{ id: 'plan', rule: { kind: 'eternal' } }], exits: [] } }, '.terms.lives.0.rule.kind'],
		[{ terms: { lives: [{ id: 'other', rule: { kind: 'unknown' } }], exits: [] } }, '.terms.lives.0.id'],
		[{ intent: { kind: 'leave', neededUntil: '2027-02-30' } }, '.intent.neededUntil'],
		[{ intent: { kind: 'leave', neededUntil: '9999-12-31' } }, '.intent.neededUntil'],
		[{ id: 'card' }, '.id']
	])('a record with %j', async (changed, within) => {
		const text = fileOf({ subscriptions: [record, { ...record, id: 'other', ...changed }], activities: [fact] });
		const { data, paths } = await readInPart(text);
		expect(paths).toEqual([`data.subscriptions[1]${within}`]);
		expect(data).toMatchObject({ subscriptions: [{ id: 'card' }], activities: [{ id: 'fact' }] });
	});

	test('one bad entry behind 5,000 good ones', async () => {
		const facts = Array.from({ length: 5_000 }, (_, index) => ({ ...fact, id: `fact-${index}` }));
		const far = { ...fact, id: 'far', kind: 'charge', amount: { minor: 1, currency: 'HKD' }, dueOn: '9999-12-31' };
		const bad = { ...fact, id: 'bad', kind: 'top-up', amount: '5' };
		const { data, paths } = await readInPart(fileOf({ subscriptions: [record], activities: [...facts, bad, far] }));
		expect(paths).toEqual(['data.activities[5000].amount', 'data.activities[5001].dueOn']);
		expect(data.activities).toHaveLength(5_000);
	});

	test('settings, ticks, trips, alerts and calendar entries too', async () => {
		const tables = { attempts: [1], trips: [{}], preferences: [{ id: 'preferences' }], alertLog: [[]] };
		const { paths } = await readInPart(fileOf({ subscriptions: [record], ...tables, calendarExports: ['x'] }));
		expect(paths).toEqual([
			'data.attempts[0]',
			'data.trips[0].id',
			'data.preferences[0].leads',
			'data.alertLog[0]',
			'data.calendarExports[0]'
		]);
	});

	test('a record of a zone that is unknown here comes along, and is named', async () => {
		expect((await readInPart(whole)).unworkable).toEqual([]);
		const abroad = { ...record, id: 'abroad', zone: 'Mars/Olympus' };
		const { data, paths, unworkable } = await readInPart(fileOf({ subscriptions: [record, abroad] }));
		expect({ paths, unworkable }).toEqual({ paths: [], unworkable: ['abroad'] });
		expect(data.subscriptions).toHaveLength(2);
	});
});

describe('keys that reach for the prototype', () => {
	test.each([
		`{"__proto__":{"polluted":true},${JSON.stringify(record).slice(1)}`,
		`{"constructor":{"prototype":{"polluted":true}},${JSON.stringify(record).slice(1)}`,
		JSON.stringify(record).replace('"keep"', '"keep","__proto__":{"polluted":true}'),
		JSON.stringify(record).replace('"keep"', '"keep","\\u005f_proto__":{"polluted":true}')
	])('are refused: %s', async (row) => {
		const text = fileOf({ subscriptions: ['here'] }).replace('"here"', row);
		expect(await read(text)).toEqual({ ok: false, issue: 'invalid', path: 'data.subscriptions[0]' });
		expect(Reflect.get({}, 'polluted')).toBeUndefined();
	});

	test('are refused as the name of a ticked step', async () => {
		const attempt =
			'{"id":"a","subscriptionId":"card","procedure":"p","channel":"phone","startedAt":1,"done":{"__proto__":1}}';
		const text = fileOf({ attempts: ['here'] }).replace('"here"', attempt);
		expect(await read(text)).toEqual({ ok: false, issue: 'invalid', path: 'data.attempts[0]' });
	});
});
