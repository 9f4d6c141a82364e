import type { Instant, Zone } from '../base/civil-date';
import { daysUntil } from '../deadline/days-left';
import { DUE_GROUPS, dueGroupOf, type DueGroup } from '../deadline/due';
import type { Statement, StatementCode } from './statement';

/** What happens if nothing is done: 0 a stranger has it, 1 the number is lost, 2 money is lost, 3 service ends, 4 nothing. */
export type Weight = 0 | 1 | 2 | 3 | 4;

/** Where a record stands among the others: it follows from what it says, so no tile stands where its words do not. */
export interface Place {
	group: DueGroup;
	weight: Weight;
	end: Instant | undefined; // undefined: asked now, or nothing ahead
}

/** `zone` is the record's. */
export function placeOf(statement: Statement, now: Instant, zone: Zone): Place {
	const weight = weightOf(statement);
	const { deadline, todo } = statement;
	if (statement.code === 'lost') return { group: 'overdue', weight, end: undefined };
	if (deadline) return { group: dueGroupOf(daysUntil(deadline.lastDay, now, zone), todo), weight, end: deadline.end };
	return { group: isAskedNow(statement) ? 'within-7-days' : 'later', weight, end: undefined };
}

/** For sorting: a lost line first, then group, weight and moment; what is asked now stands before what has a date. */
export function placeOrder(a: Place, b: Place): number {
	return (
		Number(b.weight === 0) - Number(a.weight === 0) ||
		DUE_GROUPS.indexOf(a.group) - DUE_GROUPS.indexOf(b.group) ||
		a.weight - b.weight ||
		(a.end ?? 0) - (b.end ?? 0)
	);
}

/** Whether a record asks for something now: what the number on the app's icon counts. */
export function isPressing(statement: Statement, now: Instant, zone: Zone): boolean {
	if (!statement.todo) return false;
	const { group } = placeOf(statement, now, zone);
	return group === 'overdue' || group === 'within-7-days';
}

/** Every day of waiting may cost something, though no date says so. */
function isAskedNow({ code }: Statement): boolean {
	return (
		code === 'ask-today' ||
		code === 'cancel-any-day' ||
		code === 'leaving-fact-missing' ||
		code === 'leaving-rule-unknown' ||
		code === 'still-works' ||
		code === 'lost-stopped'
	);
}

function weightOf(statement: Statement): Weight {
	return statement.code === 'still-to-come' && !statement.todo ? 4 : WEIGHT[statement.code];
}

const WEIGHT: Readonly<Record<StatementCode, Weight>> = {
	lost: 0,
	'keep-alive': 1,
	rescue: 1,
	'still-works': 1,
	'port-code-ends': 1,
	'number-lost-by-arrears': 1,
	'number-lost-by-loss': 1,
	'lost-stopped': 2,
	asked: 2,
	'asked-over': 2,
	'bill-overdue': 2,
	'pay-then-cancel': 2,
	'right-open': 2,
	'cancel-from': 2,
	'cancel-by': 2,
	'cancel-about': 2,
	'ask-today': 2,
	'cancel-any-day': 2,
	'leaving-fact-missing': 2,
	'leaving-rule-unknown': 2,
	'return-due': 2,
	'return-overdue': 2,
	'claim-deposit': 2,
	'claim-overdue': 2,
	'credit-lost': 2,
	'bill-due': 2,
	'bill-unknown': 2,
	'bills-on': 2,
	'renews-bound': 2,
	'still-to-come': 2,
	'needed-until': 3,
	'start-by': 3,
	appointment: 3,
	'money-short': 1,
	'money-unseen': 1,
	'ends-unless-extended': 3,
	'end-missing': 3,
	'zone-unknown': 3,
	stopped: 3,
	'starts-by-itself': 4,
	'starts-on': 4,
	ends: 4,
	'pack-ends': 4,
	renews: 4,
	ended: 4,
	'money-enough': 4,
	'runs-on': 4
};
