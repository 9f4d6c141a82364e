import type { CivilDate, ClockTime } from '../base/civil-date';
import type { Money } from '../base/money';

/** What ends: each life of a record, and the rule that ends it. The dates are in `docs/rules.md`. */
export type Span = { days: number } | { months: number } | { monthEnds: number }; // monthEnds k: end of the k-th month after
export type FirstDay = 'inclusive' | 'exclusive';
export type From = 'activation' | 'purchase' | 'first-use' | 'install' | 'rental-start' | 'contract-start' | 'pack-end';
export const COUNTS = ['top-up', 'pack-bought', 'sms', 'call', 'data'] as const;
export type Counts = (typeof COUNTS)[number];

export type Validity =
	| { kind: 'fixed-days'; count: number; from: From; counting: 'calendar-days'; firstDay: FirstDay }
	| { kind: 'fixed-days'; count: number; from: From; counting: '24h-periods' }
	| { kind: 'fixed-date'; date: CivilDate; boundary: 'through' | 'before'; time?: ClockTime }
	| { kind: 'months'; count: number; from: From; lastDay: 'same-day' | 'day-before' }
	| Rolling
	| { kind: 'recurring'; every: { n: number; unit: 'days' | 'months' }; from: From } // renews by itself, never expires
	| Contract
	| { kind: 'open-ended' }
	| { kind: 'unknown' }; // said as unknown; "Last day" makes it a fixed-date

export interface Rolling {
	kind: 'rolling';
	span: Span;
	since: 'event' | 'pack-end';
	qualifying: readonly Counts[];
	firstDay: FirstDay;
	onTopUp: 'reset' | 'extend-if-later' | 'accumulate';
	maxDays?: number; // cap counted from the top-up
	first?: Span; // from activation, before any top-up
	tiers?: readonly { atLeast: Money; gives: Span }[]; // the highest tier reached; below the lowest nothing counts
	renewBy?: { day: number; time: ClockTime; ifClosed: 'next-business-day' }; // the keep-alive date, before the end
}

export interface Contract {
	kind: 'contract';
	startDate: CivilDate;
	minimumTermMonths: number;
	termEnd: 'day-before-anniversary' | 'anniversary' | 'end-of-month';
	firstMonth?: 'start-month' | 'next-month';
	afterTerm: 'ends' | 'renews' | 'month-to-month';
	renewalTermMonths?: number;
	penalty?: true; // renewing binds: alerts even under *keep*
}

export type ActivateBy = { missed: 'void' | 'starts' } & ( // 'starts': the term begins by itself on the next day
	| { kind: 'fixed-date'; date: CivilDate }
	| { kind: 'days-after'; count: number; from: 'purchase' | 'activation'; firstDay: FirstDay }
	| { kind: 'months-after'; count: number; from: 'purchase' | 'activation' }
);

/** After the end, or after a due date left unpaid. */
export interface AfterEndStep {
	after: Span | { dayOfMonth: number } | 'unknown'; // negative days: a warning before it
	state: 'warned' | 'outgoing-barred' | 'suspended' | 'stopped' | 'number-lost' | 'recycled';
	rescue?: 'top-up' | 'pay' | 'ask-carrier' | 'port-out';
	unsure?: true; // unofficial: shown, gives no grace
}

/** A renewal that pays itself, every time; its interval is that of the rule. */
export interface Charge {
	amount?: Money; // where it is the same for everyone
	from: 'balance' | 'card'; // a card pays in silence, a balance has to reach
}

export type LifeId = 'number' | 'plan' | `pack-${string}`;
export interface Life {
	id: LifeId;
	main?: true;
	rule: Validity;
	also?: readonly { rule: Validity; why: 'cap' | 'reading' | 'both-needed' }[]; // the life ends at the earliest of rule and these
	activateBy?: ActivateBy;
	afterEnd?: readonly AfterEndStep[]; // grace lasts to the first sure 'number-lost'
	charge?: Charge; // of a recurring life: what each renewal costs, and what pays it
	marginDays?: number; // folklore and assumptions: a safe day before the end; never the date itself
}
