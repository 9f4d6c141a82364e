import type { Instant, Zone } from '../base/civil-date';
import { consequenceOf, type Consequence } from './consequence';
import { daysUntil } from './days-left';
import { DEADLINE_KINDS, isAdvice, type Deadline } from './deadline';

export const DUE_GROUPS = ['overdue', 'within-7-days', 'within-30-days', 'later'] as const;
export type DueGroup = (typeof DUE_GROUPS)[number];

/** What places a record among the others. */
export interface DuePlace {
	group: DueGroup;
	consequence: Consequence;
	end: Instant;
}

/** The one deadline that stands for its record: the earliest with something to do, else the earliest. */
export function leadOf(deadlines: readonly Deadline[]): Deadline | undefined {
	let lead: Deadline | undefined;
	for (const deadline of deadlines) {
		if (isAdvice(deadline)) continue;
		if (lead === undefined || leadOrder(deadline, lead) < 0) lead = deadline;
	}
	return lead;
}

/** `daysLeft` in the carrier's zone. What has passed with nothing to do presses nobody. */
export function dueGroupOf(daysLeft: number, todo: boolean): DueGroup {
	if (daysLeft < 0) return todo ? 'overdue' : 'later';
	if (daysLeft <= 7) return 'within-7-days';
	return daysLeft <= 30 ? 'within-30-days' : 'later';
}

/** Where a record stands by its lead. `zone` is the record's. */
export function duePlaceOf(lead: Deadline, now: Instant, zone: Zone): DuePlace {
	const group = dueGroupOf(daysUntil(lead.lastDay, now, zone), lead.todo);
	return { group, consequence: consequenceOf(lead), end: lead.end };
}

/** Whether a record asks for something now: what the number on the app's icon counts. `zone` is the record's. */
export function isPressing(lead: Deadline | undefined, now: Instant, zone: Zone): boolean {
	if (!lead?.todo) return false;
	const group = dueGroupOf(daysUntil(lead.lastDay, now, zone), true);
	return group === 'overdue' || group === 'within-7-days';
}

/** For sorting: group, then consequence, then instant. */
export function dueOrder(a: DuePlace, b: DuePlace): number {
	return DUE_GROUPS.indexOf(a.group) - DUE_GROUPS.indexOf(b.group) || a.consequence - b.consequence || a.end - b.end;
}

/** Ties fall to the graver consequence, then to a fixed order, so that a tile never flickers between two. */
function leadOrder(a: Deadline, b: Deadline): number {
	return (
		Number(b.todo) - Number(a.todo) ||
		a.end - b.end ||
		consequenceOf(a) - consequenceOf(b) ||
		DEADLINE_KINDS.indexOf(a.kind) - DEADLINE_KINDS.indexOf(b.kind) ||
		(a.ruleId < b.ruleId ? -1 : 1)
	);
}
