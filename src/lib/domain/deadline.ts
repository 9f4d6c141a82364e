import type { Nature } from './cancellation';
import type { CivilDate, Instant } from './civil-date';

// prettier-ignore
export const DEADLINE_KINDS = [
	'expiry', 'keep-alive', 'grace-end', 'activate-by', 'credit-expiry', 'bill-due', 'renewal', 'cancel-opens',
	'cancel-by', 'cancel-safe', 'pay-by', 'needed-until', 'return-by', 'claim-by', 'port-code-end', 'appointment',
	'confirm-check'
] as const;
export type DeadlineKind = (typeof DEADLINE_KINDS)[number];

export interface Deadline {
	kind: DeadlineKind;
	ruleId: string;
	end: Instant; // exclusive: the first moment too late
	lastDay: CivilDate;
	todo: boolean;
	safe?: Instant; // better by
	nature?: Nature;
	asEarlyAs?: EarlyReason;
}
