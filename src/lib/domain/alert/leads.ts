import type { AlertHours } from './lead-times';
import type { Instant } from '../base/civil-date';
import type { Deadline, DeadlineKind } from '../deadline/deadline';
import type { Intent } from '../record/subscription';

/** Lead days by kind of deadline; a kind that is absent keeps its default, an empty list is silence. */
export type LeadsByKind = Readonly<Partial<Record<DeadlineKind, readonly number[]>>>;

export interface AlertSettings extends AlertHours {
	leads: LeadsByKind;
	recordLeads?: Readonly<Record<string, LeadsByKind>>; // by record id, stronger than `leads`
}

/** What of one record decides over its alerts. */
export interface AlertRecord {
	id: string;
	intent: Intent;
	lost: boolean;
	deadlines: readonly Deadline[];
	since: Instant; // see `knownSince`
}

const LONG_LEADS = [30, 14, 7, 3, 1, 0];
const MIDDLE_LEADS = [7, 1, 0];
/** What keeps the number, while it lives and while it can still be rescued. */
const KEEPING: readonly DeadlineKind[] = ['keep-alive', 'money-by', 'grace-end'];
const SHORT_LEADS = [3, 1, 0];

export function defaultLeads(kind: DeadlineKind, intent: Intent['kind']): readonly number[] {
	if (kind === 'cancel-by' || kind === 'cancel-safe' || KEEPING.includes(kind)) return LONG_LEADS;
	if (kind === 'pay-by' || (kind === 'expiry' && intent === 'let-end')) return SHORT_LEADS;
	return MIDDLE_LEADS;
}

/** Whether a deadline is worth interrupting for at all. */
export function interrupts(deadline: Deadline, { intent, lost, deadlines }: AlertRecord): boolean {
	switch (deadline.kind) {
		case 'renewal':
			return deadline.penalty === true;
		case 'bill-due':
			return deadline.automatic !== true;
		case 'keep-alive':
		case 'money-by':
			return (deadline.todo || deadline.covered === true) && !lost;
		case 'grace-end':
			return deadline.todo;
		case 'cancel-safe':
			return (
				intent.kind === 'leave' && !deadlines.some((other) => other.kind === 'cancel-by' && sameRule(other, deadline))
			);
		case 'cancel-by':
		case 'cancel-opens':
		case 'pay-by':
		case 'needed-until':
			return intent.kind === 'leave';
		case 'expiry':
		case 'activate-by':
		case 'credit-expiry':
		case 'return-by':
		case 'claim-by':
		case 'port-code-end':
		case 'appointment':
		case 'confirm-check':
			return true;
	}
}

/** Where the leads of a deadline count to before its true end: the cancelling day beside it, or its life's margin. */
export function safeEnd(deadline: Deadline, deadlines: readonly Deadline[]): Instant | undefined {
	const beside = deadlines.find((other) => other.kind === 'cancel-safe' && sameRule(other, deadline));
	const safe = deadline.kind === 'cancel-by' ? (beside?.end ?? deadline.safe) : deadline.safe;
	return safe !== undefined && safe < deadline.end ? safe : undefined;
}

function sameRule(a: Deadline, b: Deadline): boolean {
	return a.ruleId === b.ruleId;
}
