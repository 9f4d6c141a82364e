import { describe, expect, test } from 'vitest';
import type { Deadline } from '$lib/domain/deadline/deadline';
import { dueGroupOf, dueOrder, duePlaceOf, leadOf, type DuePlace } from '$lib/domain/deadline/due';
import { aDeadline } from '../../../support/deadlines';
import { at, zone } from '../../../support/literals';

const nothingToDo = { todo: false } as const;

/** 'kind 12-05' is due on that day and asks for something; with '-' before it nothing is to do. */
function deadlines(list: string): readonly Deadline[] {
	return list.split(', ').map((item) => {
		const [kind = '', day = ''] = item.replace(/^-/, '').split(' ');
		return aDeadline(kind as Deadline['kind'], `2026-${day}T15:00:00.000Z`, item.startsWith('-') ? nothingToDo : {});
	});
}

describe('the one deadline that stands for its record', () => {
	test.each([
		// the earliest with something to do
		{ of: 'keep-alive 12-05', lead: 'keep-alive' },
		{ of: 'keep-alive 12-05, bill-due 12-04', lead: 'bill-due' },
		{ of: 'bill-due 12-04, keep-alive 12-05', lead: 'bill-due' },
		{ of: 'keep-alive 12-05, grace-end 12-20', lead: 'keep-alive' },
		{ of: 'cancel-by 12-31, cancel-safe 12-23', lead: 'cancel-safe' },
		{ of: 'pay-by 12-20, cancel-safe 12-23, cancel-by 12-31', lead: 'pay-by' },
		{ of: 'needed-until 12-27, cancel-by 12-25', lead: 'cancel-by' },
		{ of: 'activate-by 12-24, credit-expiry 12-23', lead: 'credit-expiry' },
		{ of: 'return-by 12-03, claim-by 12-02, confirm-check 12-01', lead: 'confirm-check' },
		{ of: 'appointment 11-30, cancel-by 12-31', lead: 'appointment' },
		{ of: 'port-code-end 12-09, cancel-by 12-08', lead: 'cancel-by' },
		// before anything that is only information, however early
		{ of: '-expiry 12-01, bill-due 12-24', lead: 'bill-due' },
		{ of: '-cancel-opens 11-26, cancel-by 12-25', lead: 'cancel-by' },
		{ of: '-renewal 12-01, keep-alive 12-30', lead: 'keep-alive' },
		{ of: '-bill-due 11-25, needed-until 12-27', lead: 'needed-until' },
		{ of: '-keep-alive 11-22, return-by 12-31', lead: 'return-by' },
		{ of: '-expiry 11-22, -renewal 11-23, claim-by 12-31', lead: 'claim-by' },
		// past ones while something is still to do
		{ of: 'bill-due 11-01, keep-alive 12-05', lead: 'bill-due' },
		{ of: 'cancel-safe 11-18, cancel-by 11-30', lead: 'cancel-safe' },
		{ of: 'confirm-check 10-31, bill-due 11-30', lead: 'confirm-check' },
		// with nothing to do the earliest
		{ of: '-expiry 12-05', lead: 'expiry' },
		{ of: '-expiry 12-05, -renewal 12-01', lead: 'renewal' },
		{ of: '-bill-due 11-30, -renewal 12-01', lead: 'bill-due' },
		{ of: '-cancel-opens 11-26, -expiry 12-31', lead: 'cancel-opens' },
		{ of: '-keep-alive 12-31, -bill-due 12-25', lead: 'bill-due' },
		// ties by consequence
		{ of: 'bill-due 12-05, keep-alive 12-05', lead: 'keep-alive' },
		{ of: 'expiry 12-05, bill-due 12-05', lead: 'bill-due' },
		{ of: 'needed-until 12-05, return-by 12-05', lead: 'return-by' },
		{ of: 'appointment 12-05, port-code-end 12-05', lead: 'port-code-end' },
		{ of: 'needed-until 12-05, cancel-by 12-05', lead: 'cancel-by' },
		{ of: 'activate-by 12-05, credit-expiry 12-05', lead: 'credit-expiry' },
		// ties of the same consequence: always the same one
		{ of: 'cancel-safe 12-05, cancel-by 12-05', lead: 'cancel-by' },
		{ of: 'cancel-by 12-05, cancel-safe 12-05', lead: 'cancel-by' },
		{ of: 'grace-end 12-05, keep-alive 12-05', lead: 'keep-alive' }
	])('of $of it is $lead', ({ of, lead }) => expect(leadOf(deadlines(of))?.kind).toBe(lead));

	test('a record without deadlines has none', () => expect(leadOf([])).toBeUndefined());

	test('of two packs that end together it is always the same one', () => {
		const first = aDeadline('expiry', '2026-12-05T15:00:00.000Z', { ruleId: 'pack-a', todo: false });
		const second = aDeadline('expiry', '2026-12-05T15:00:00.000Z', { ruleId: 'pack-b', todo: false });
		expect(leadOf([first, second])).toBe(first);
		expect(leadOf([second, first])).toBe(first);
	});

	test('an expiry by arrears weighs more than the bill of the same day', () => {
		const bill = aDeadline('bill-due', '2026-12-05T15:00:00.000Z');
		const arrears = aDeadline('expiry', '2026-12-05T15:00:00.000Z', { arrears: true });
		expect(leadOf([bill, arrears])).toBe(arrears);
	});
});

test.each([
	{ daysLeft: -400, todo: true, group: 'overdue' },
	{ daysLeft: -1, todo: true, group: 'overdue' },
	{ daysLeft: -1, todo: false, group: 'later' },
	{ daysLeft: 0, todo: true, group: 'within-7-days' },
	{ daysLeft: 0, todo: false, group: 'within-7-days' },
	{ daysLeft: 7, todo: true, group: 'within-7-days' },
	{ daysLeft: 8, todo: true, group: 'within-30-days' },
	{ daysLeft: 30, todo: false, group: 'within-30-days' },
	{ daysLeft: 31, todo: true, group: 'later' }
])('$daysLeft days left, something to do: $todo, stands under $group', ({ daysLeft, todo, group }) =>
	expect(dueGroupOf(daysLeft, todo)).toBe(group)
);

test.each([
	{ now: '2026-11-23T15:59:00.000Z', group: 'within-30-days' },
	{ now: '2026-11-23T16:00:00.000Z', group: 'within-7-days' },
	{ now: '2026-12-01T15:59:59.999Z', group: 'within-7-days' },
	{ now: '2026-12-01T16:00:00.000Z', group: 'overdue' }
])('a keep-alive of 1 December in Hong Kong seen at $now stands under $group', ({ now, group }) => {
	const lead = aDeadline('keep-alive', '2026-12-01T16:00:00.000Z', { zone: 'Asia/Hong_Kong' });
	expect(duePlaceOf(lead, at(now), zone('Asia/Hong_Kong'))).toEqual({
		group,
		consequence: 1,
		end: at('2026-12-01T16:00:00.000Z')
	});
});

describe('which record comes first', () => {
	function place(text: string): DuePlace {
		const [group = '', consequence = '', day = ''] = text.split(' ');
		return {
			group: group as DuePlace['group'],
			consequence: Number(consequence) as DuePlace['consequence'],
			end: at(`2026-${day}T15:00:00.000Z`)
		};
	}

	test.each([
		// the group decides, whatever the consequence
		{ first: 'overdue 3 11-20', second: 'within-7-days 1 11-22' },
		{ first: 'overdue 3 11-20', second: 'within-30-days 1 12-05' },
		{ first: 'overdue 3 11-20', second: 'later 1 12-31' },
		{ first: 'overdue 2 11-20', second: 'within-7-days 2 11-21' },
		{ first: 'within-7-days 4 11-27', second: 'within-30-days 1 11-28' },
		{ first: 'within-7-days 3 11-27', second: 'within-30-days 2 11-28' },
		{ first: 'within-7-days 4 11-27', second: 'later 1 12-31' },
		{ first: 'within-30-days 4 12-21', second: 'later 1 12-22' },
		{ first: 'within-30-days 3 12-20', second: 'later 2 12-22' },
		{ first: 'within-30-days 2 12-20', second: 'later 1 12-22' },
		// then the consequence, whatever the day
		{ first: 'overdue 1 11-20', second: 'overdue 2 10-01' },
		{ first: 'overdue 1 11-20', second: 'overdue 3 09-01' },
		{ first: 'overdue 2 11-20', second: 'overdue 3 11-01' },
		{ first: 'within-7-days 1 11-27', second: 'within-7-days 2 11-21' },
		{ first: 'within-7-days 1 11-27', second: 'within-7-days 3 11-21' },
		{ first: 'within-7-days 1 11-27', second: 'within-7-days 4 11-21' },
		{ first: 'within-7-days 2 11-27', second: 'within-7-days 3 11-21' },
		{ first: 'within-7-days 2 11-27', second: 'within-7-days 4 11-21' },
		{ first: 'within-7-days 3 11-27', second: 'within-7-days 4 11-21' },
		{ first: 'within-30-days 1 12-20', second: 'within-30-days 2 11-29' },
		{ first: 'within-30-days 2 12-20', second: 'within-30-days 4 11-29' },
		{ first: 'within-30-days 3 12-20', second: 'within-30-days 4 11-29' },
		{ first: 'later 1 12-31', second: 'later 2 12-25' },
		{ first: 'later 3 12-31', second: 'later 4 12-25' },
		// then the instant
		{ first: 'overdue 1 10-01', second: 'overdue 1 11-20' },
		{ first: 'overdue 2 11-19', second: 'overdue 2 11-20' },
		{ first: 'within-7-days 1 11-21', second: 'within-7-days 1 11-22' },
		{ first: 'within-7-days 4 11-21', second: 'within-7-days 4 11-27' },
		{ first: 'within-30-days 2 11-28', second: 'within-30-days 2 12-21' },
		{ first: 'within-30-days 3 12-01', second: 'within-30-days 3 12-02' },
		{ first: 'later 1 12-25', second: 'later 1 12-31' },
		{ first: 'later 4 12-25', second: 'later 4 12-31' }
	])('$first before $second', ({ first, second }) => {
		expect(dueOrder(place(first), place(second))).toBeLessThan(0);
		expect(dueOrder(place(second), place(first))).toBeGreaterThan(0);
	});

	test('two at the same place stay as they were', () =>
		expect(dueOrder(place('later 2 12-25'), place('later 2 12-25'))).toBe(0));
});
