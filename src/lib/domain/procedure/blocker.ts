import type { Money } from '../base/money';
import type { Deadline } from '../deadline/deadline';

/** What may keep the carrier from taking the request; unsure where the plan does not say. */
export interface Blocker {
	by: 'unpaid' | 'deposit';
	sure: boolean;
	money: readonly Money[]; // what is open
	payBy?: Deadline; // of a bill
}
