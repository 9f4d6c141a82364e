import { expect, test } from 'vitest';
import { addMilliseconds, type Instant } from '$lib/domain/base/civil-date';
import type { Deadline } from '$lib/domain/deadline/deadline';
import { NOW, stateAt, walkStatements } from '../../support/statement-walk';

const DAYS = 400;
const DAY = 86_400_000;

function byRule(deadlines: readonly Deadline[]): ReadonlyMap<string, Instant> {
	return new Map(deadlines.map(({ kind, ruleId, end }) => [`${kind} ${ruleId}`, end]));
}

/** What moved from one day to the next though nothing was written and no date of the record passed. */
function movedBetween(
	before: ReadonlyMap<string, Instant>,
	after: ReadonlyMap<string, Instant>,
	from: Instant,
	to: Instant
) {
	if ([...before.values()].some((end) => end > from && end <= to)) return [];
	return [...before].filter(([rule, end]) => end > to && after.get(rule) !== end).map(([rule]) => rule);
}

test(`over ${DAYS} days with nothing written, no date of any plan moves unless one of its dates has passed`, () => {
	const moved: string[] = [];
	const daily: string[] = [];
	for (const { where, subscription, activities } of walkStatements()) {
		if (!/, (?:nothing|in use)$/.test(where)) continue;
		let before = byRule(stateAt(subscription, activities, NOW).state.deadlines);
		const passedOn = new Map<string, number>();
		for (let day = 1; day <= DAYS; day++) {
			const to = addMilliseconds(NOW, day * DAY);
			const from = addMilliseconds(to, -DAY);
			const after = byRule(stateAt(subscription, activities, to).state.deadlines);
			moved.push(...movedBetween(before, after, from, to).map((rule) => `${where}, day ${day}: ${rule}`));
			for (const [rule, end] of before) {
				if (end <= from || end > to) continue;
				if (passedOn.get(rule) === day - 1) daily.push(`${where}, day ${day}: ${rule}`);
				passedOn.set(rule, day);
			}
			before = after;
		}
	}
	expect(moved).toEqual([]);
	expect(daily).toEqual([]);
}, 300_000);
