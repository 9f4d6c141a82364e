import * as v from 'valibot';
import { expect, test } from 'vitest';
import { activity } from '$lib/db/schema/activity';
import { subscription } from '$lib/db/schema/records';
import { HOLIDAYS } from '$lib/domain/base/holidays';
import { alertLogOf } from '$lib/domain/alert/log';
import { alertRecordFor } from '$lib/domain/alert/record';
import { alertRoundFor } from '$lib/domain/alert/round';
import { expectedBills, recordStateFor } from '$lib/domain/deadline/record-state';
import { statementFor } from '$lib/domain/statement/statement-for';
import { usual } from '../../support/alerts';
import { Dice, hostileValue } from '../../support/hostile-values';
import { at } from '../../support/literals';
import { seed } from '../../support/seed';

const RECORDS = 10_000;
/** ms. Far above the 50 that one answer may take, for a busy machine is slow, not hung. */
const HUNG = 5_000;
const MOMENTS = ['2026-11-21T10:00:00.000Z', '1970-01-01T00:00:00.000Z', '2199-12-31T20:00:00.000Z'].map(at);

function aHostileRecord(dice: Dice) {
	const record = v.parse(subscription, hostileValue(subscription, dice));
	const facts = Array.from({ length: dice.below(14) }, (_, index) => ({
		...v.parse(activity, hostileValue(activity, dice)),
		id: `id-${index}`
	}));
	return { record, facts };
}

test(`${RECORDS} hostile records of the schema: each answers, at once, and dates nothing outside 1970 to 2199 (seed ${seed})`, () => {
	let slowest = { ms: 0, index: -1 };
	let most = 0;
	for (let index = 0; index < RECORDS; index++) {
		const dice = new Dice(seed * 100_000 + index);
		const { record, facts } = aHostileRecord(dice);
		const now = dice.chance(0.8) ? at('2026-11-21T10:00:00.000Z') : dice.of(MOMENTS);
		const start = performance.now();
		const state = recordStateFor(record, facts, { now, holidays: HOLIDAYS });
		const bills = expectedBills(state, 12);
		statementFor(state);
		alertRoundFor([alertRecordFor(state, now)], usual, { now, log: alertLogOf([]), clock: 'ok' });
		const ms = performance.now() - start;
		if (ms > slowest.ms) slowest = { ms, index };
		most = Math.max(most, state.deadlines.length);
		const days = [...state.deadlines.map(({ lastDay }) => lastDay), ...bills.map(({ date }) => date)];
		const outside = days.filter((day) => !/^\d{4}-\d{2}-\d{2}$/.test(day) || day > '2199-12-31');
		expect(outside, `record ${index}`).toEqual([]);
	}
	console.info(`slowest: record ${slowest.index}, ${slowest.ms.toFixed(1)} ms; most deadlines: ${most}`);
	expect(slowest.ms).toBeLessThan(HUNG);
	expect(most).toBeGreaterThan(5);
}, 300_000);
