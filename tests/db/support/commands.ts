import * as fc from 'fast-check';
import { expect } from 'vitest';
import type { NewActivity } from '$lib/domain/record/activity';
import type { Subscription } from '$lib/domain/record/subscription';
import { addMilliseconds } from '$lib/domain/base/civil-date';
import type { EditResult } from '$lib/db/subscriptions';
import type { Stamp } from '$lib/db/tables';
import { date } from '../../support/literals';
import { expectSame } from './expect-same';
import { counts, FIELDS, isTakenBack, type Field, type PlainModel, type PlainRecord } from './plain-model';
import { aCard, NOW } from './rows';
import { openTab, type Tab } from './tab';

/** Two tabs of one browser, and the minutes that have gone by. */
export interface Browser {
	tabs: [Tab, Tab];
	minutes: number;
}

type Command = fc.AsyncCommand<PlainModel, Browser>;
type Which = 0 | 1;

const MINUTE = 60_000; // ms

/** Does it in one tab, and compares what the other one reads. */
function command(
	name: string,
	which: Which,
	check: (model: PlainModel) => boolean,
	run: (model: PlainModel, tab: Tab, stamp: Stamp) => Promise<void>
): Command {
	return {
		check,
		toString: () => `${name} (tab ${which})`,
		run: async (model, browser) => {
			browser.minutes += 1;
			await run(model, browser.tabs[which], { ...NOW, at: addMilliseconds(NOW.at, browser.minutes * MINUTE) });
			await expectSame(model, browser.tabs[which === 0 ? 1 : 0]);
		}
	};
}

function pick<T>(list: readonly T[], index: number): T {
	const item = list[index % list.length];
	if (item === undefined) throw new Error('Nothing to pick from');
	return item;
}

const inUse = ({ records }: PlainModel) => records.filter(({ inBin }) => !inBin);
const inBin = ({ records }: PlainModel) => records.filter((record) => record.inBin);
const some = (of: (model: PlainModel) => readonly unknown[]) => (model: PlainModel) => of(model).length > 0;

const topUp = (day: string): NewActivity => ({ kind: 'top-up', when: { date: date(day) } });

function withField(record: Subscription, field: Field, value: string): Subscription {
	if (field !== 'boughtAt' || value !== '') return { ...record, [field]: value };
	const { boughtAt: _, ...rest } = record;
	return rest;
}

/** An edit that the app says was written, as the model has it. */
function noteEdit(model: PlainModel, record: PlainRecord, field: Field, is: string, result: EditResult): void {
	expect(result.ok).toBe(true);
	const was = record.fields[field];
	const written = result.ok ? result.activityId : undefined;
	expect(written !== undefined).toBe(was !== is);
	if (written === undefined) return;
	record.fields[field] = is;
	record.edits += 1;
	model.edits.push({ id: written, record, field, was, is });
}

const which = fc.constantFrom<Which>(0, 1);
const index = fc.nat({ max: 1 }); // few, so that commands meet on one record
const text = fc.constantFrom('', 'Blue', '蓝色', '  two\nlines ');
const field = fc.constantFrom(...FIELDS);
const day = fc.integer({ min: 1, max: 28 }).map((number) => `2026-11-${String(number).padStart(2, '0')}`);
const tripName = fc.constantFrom(undefined, 'Tokyo', 'Osaka');

interface Added {
	nickname: string;
	trip?: string | undefined;
	on: string;
}

/** What every sequence begins with, or nothing could be done for long. */
export async function addRecord(
	model: PlainModel,
	tab: Tab,
	stamp: Stamp,
	{ nickname, trip, on }: Added
): Promise<void> {
	const named = trip === undefined ? undefined : tab.trips.tripNamed(trip);
	const { id } = await tab.subscriptions.addSubscription(aCard({ nickname }), [topUp(on)], stamp, named);
	const [first] = await tab.activities.listActivities(id);
	const facts = first ? [{ id: first.id, day: on, of: undefined, isRetraction: false }] : [];
	model.records.push({ id, fields: { nickname, notes: '', boughtAt: '' }, trip, inBin: false, facts, edits: 0 });
}

const add = fc.tuple(which, text, tripName, day).map(([at, nickname, trip, on]) =>
	command(
		`add "${nickname}" to ${trip}`,
		at,
		() => true,
		(model, tab, stamp) => addRecord(model, tab, stamp, { nickname, trip, on })
	)
);

const edit = fc.tuple(which, index, field, text).map(([at, of, name, value]) =>
	command(`set ${name} of ${of} to "${value}"`, at, some(inUse), async (model, tab, stamp) => {
		const record = pick(inUse(model), of);
		const change = (current: Subscription) => withField(current, name, value);
		noteEdit(model, record, name, value, await tab.subscriptions.updateSubscription(record.id, change, stamp));
	})
);

const openForm = fc.tuple(which, index).map(([at, of]) =>
	command(`open the form of ${of}`, at, some(inUse), async (model, tab) => {
		const record = pick(inUse(model), of);
		const base = await tab.subscriptions.findSubscription(record.id);
		if (base) model.forms.push({ record, base, fields: { ...record.fields } });
	})
);

const saveForm = fc.tuple(which, index, field, text).map(([at, of, name, value]) =>
	command(
		`save ${name} "${value}" in form ${of}`,
		at,
		some(({ forms }) => forms),
		async (model, tab, stamp) => {
			const { record, base, fields } = pick(model.forms, of);
			const result = await tab.subscriptions.updateFromForm(base, withField(base, name, value), stamp);
			const now = record.fields[name];
			if (model.erased.includes(record.id)) expect(result).toEqual({ ok: false, reason: 'gone' });
			else if (fields[name] === value) expect(result).toMatchObject({ ok: true });
			else if (now !== fields[name] && now !== value) expect(result).toMatchObject({ ok: false, reason: 'conflict' });
			else noteEdit(model, record, name, value, result);
		}
	)
);

const undoEdit = fc.tuple(which, index).map(([at, of]) =>
	command(
		`undo edit ${of}`,
		at,
		some(({ edits }) => edits),
		async (model, tab, stamp) => {
			const { id, record, field: name, was, is } = pick(model.edits, of);
			const result = await tab.subscriptions.revertEdit(id, stamp);
			const now = record.fields[name];
			if (model.erased.includes(record.id)) expect(result).toEqual({ ok: false, reason: 'gone' });
			else if (now !== is && now !== was) expect(result).toMatchObject({ ok: false, reason: 'conflict' });
			else noteEdit(model, record, name, was, result);
		}
	)
);

const log = fc.tuple(which, index, day).map(([at, of, on]) =>
	command(`top up ${of} on ${on}`, at, some(inUse), async (model, tab, stamp) => {
		const record = pick(inUse(model), of);
		const [written] = await tab.activities.addActivities(record.id, [topUp(on)], stamp);
		if (written) record.facts.push({ id: written.id, day: on, of: undefined, isRetraction: false });
	})
);

const correct = fc.tuple(which, index, index, day).map(([at, of, which, on]) =>
	command(`correct fact ${which} of ${of} to ${on}`, at, some(inUse), async (model, tab, stamp) => {
		const record = pick(inUse(model), of);
		const counting = record.facts.filter((fact) => counts(record, fact));
		if (counting.length === 0) return;
		const fact = pick(counting, which);
		const written = await tab.activities.replaceActivity(fact.id, topUp(on), stamp);
		if (written) record.facts.push({ id: written.id, day: on, of: fact, isRetraction: false });
	})
);

/** A fact that counts, or a retraction that holds. */
const takeBack = fc.tuple(which, index, index).map(([at, of, which]) =>
	command(`take back ${which} of ${of}`, at, some(inUse), async (model, tab, stamp) => {
		const record = pick(inUse(model), of);
		const standing = record.facts.filter((fact) =>
			fact.isRetraction ? !isTakenBack(record, fact) : counts(record, fact)
		);
		if (standing.length === 0) return;
		const fact = pick(standing, which);
		const written = await tab.activities.retractActivity(fact.id, stamp);
		if (written) record.facts.push({ id: written.id, day: '', of: fact, isRetraction: true });
	})
);

const remove = fc.tuple(which, index).map(([at, of]) =>
	command(`remove ${of}`, at, some(inUse), async (model, tab, stamp) => {
		const record = pick(inUse(model), of);
		expect(await tab.subscriptions.removeSubscription(record.id, stamp)).toMatchObject({ ok: true });
		record.inBin = true;
		record.edits += 1;
	})
);

const putBack = fc.tuple(which, index).map(([at, of]) =>
	command(`put ${of} back`, at, some(inBin), async (model, tab, stamp) => {
		const record = pick(inBin(model), of);
		expect(await tab.subscriptions.restoreSubscription(record.id, stamp)).toMatchObject({ ok: true });
		record.inBin = false;
		record.edits += 1;
	})
);

/** Asked for all of them: those that are in use stay. */
const erase = which.map((at) =>
	command('erase what is in the bin', at, some(inBin), async (model, tab) => {
		const gone = inBin(model);
		expect(await tab.erase.eraseForGood(model.records.map(({ id }) => id))).toBe(gone.length);
		model.records = inUse(model);
		model.erased.push(...gone.map(({ id }) => id));
	})
);

/** A page that was loaded again remembers nothing but what is stored. */
const reload = which.map((at): Command => ({
	check: () => true,
	toString: () => `reload (tab ${at})`,
	run: async (model, { tabs }) => {
		tabs[at].close();
		tabs[at] = await openTab();
		expect(await tabs[at].opening.openDatabase()).toEqual({ state: 'ready' });
		await expectSame(model, tabs[at]);
	}
}));

/** What people do, a reload now and then. */
export const sequences = fc.commands(
	[
		add,
		add,
		edit,
		edit,
		openForm,
		saveForm,
		saveForm,
		undoEdit,
		log,
		correct,
		takeBack,
		remove,
		putBack,
		erase,
		reload
	],
	{ size: 'max', maxCommands: 30 }
);
