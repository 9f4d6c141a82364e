import { expect, test } from 'vitest';
import { parseClockTime } from '$lib/domain/base/civil-date';
import { ruleLines, wasIsWords } from '../../../src/routes/subscriptions/[id]/rules/rule-lines';
import { aPostpaid, aPrepaid } from '../../support/builders';

const line = aPostpaid({ rule: { kind: 'end-of-month', cutoffDay: 20 }, nature: 'binding' });
const lines = (path: string, was: unknown, is: unknown, record = line) =>
	ruleLines(record, { path, was, is }).map(wasIsWords);

test('a rule of the same kind is said by the field that differs', () => {
	const rule = (cutoffDay: number) => ({ kind: 'end-of-month', cutoffDay });
	expect(lines('terms.exits.cancel.rule', rule(20), rule(25))).toEqual(['Cut-off day: 20 → 25']);
});

test('a rule of another kind is said as a whole', () => {
	const was = { kind: 'end-of-month', cutoffDay: 20 };
	expect(lines('terms.exits.cancel.rule', was, { kind: 'notice', days: 30 })).toEqual([
		'Cancel rule: “asked by day 20 of a month, it ends with that month” → “notice of 30 days”'
	]);
});

test('what was not there before, or is taken away, is said as none', () => {
	const bill = { schedule: { kind: 'monthly', day: 25 }, payment: 'manual', due: { daysAfter: 0 } };
	expect(lines('terms.bill', null, bill)).toEqual(['Bill day: none → 25', 'Paid: none → By hand']);
	expect(lines('terms.portCode', { hours: 1 }, null)).toEqual(['Porting code: changed']);
});

test('hours are said by the way of asking', () => {
	const [opens, closes] = [parseClockTime('09:00'), parseClockTime('18:00')];
	const channels = [{ kind: 'phone', available: 'yes' }];
	const known = [{ kind: 'phone', available: 'yes', hours: { mon: [[opens, closes]], tue: [[opens, closes]] } }];
	expect(lines('terms.exits.cancel.channels', channels, known)).toEqual(['By phone: none → Mon–Tue 09:00–18:00']);
});

test('what comes after a date, and whether a bill stops it, have words', () => {
	expect(lines('terms.exits.cancel.nature', 'binding', 'cost')).toEqual([
		'After that date: you are bound on → it costs more'
	]);
	expect(lines('terms.exits.cancel.blockedByDebt', 'unknown', 'yes')).toEqual([
		'Stopped by an open bill: not known → yes'
	]);
});

test("a life's own rule is said by its fields", () => {
	const rule = (count: number) => ({
		kind: 'fixed-days',
		count,
		from: 'activation',
		counting: 'calendar-days',
		firstDay: 'inclusive'
	});
	const card = aPrepaid({ kind: 'open-ended' });
	expect(lines('terms.lives.plan.rule', rule(7), rule(8), card)).toEqual(['Days: 7 → 8']);
});
