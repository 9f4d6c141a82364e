import type { CivilDate } from '../base/civil-date';
import type { Money } from '../base/money';
import type { UnknownReason } from '../base/reasons';
import type { Nature } from '../cancellation/cancellation';
import type { Deadline } from '../deadline/deadline';
import type { StatementAction } from './action';
import type { KeepWay } from './keep-way';

/** What of a line that has ended may still come. */
export type StillToCome = 'bill' | 'return' | 'deposit';

/**
 * What a record says, as a code with its values; the words are in `i18n`. One is made for a record, and every surface
 * says the same.
 */
export type Said =
	| { code: 'lost' }
	| { code: 'lost-stopped' } // and the carrier has stopped it
	| { code: 'stopped' } // suspended, not lost
	| { code: 'still-to-come'; what: StillToCome; on: CivilDate | undefined }
	| { code: 'asked'; endsOn: CivilDate } // the request is recorded, its end not reached
	| { code: 'asked-over'; endsOn: CivilDate } // the end has passed, nobody has confirmed it
	| { code: 'bill-overdue'; amount: Money | undefined; days: number }
	| { code: 'pay-then-cancel'; amounts: readonly Money[]; cancelBy: Deadline | undefined; now: boolean }
	| { code: 'right-open' } // a statutory right to withdraw
	| { code: 'cancel-from'; until: Deadline | undefined; nature: Nature; afterLastUse: CivilDate | undefined }
	| { code: 'cancel-by'; nature: Nature; better: CivilDate | undefined; alsoBilled: CivilDate | undefined }
	| { code: 'cancel-about' } // only a safe day: the carrier names no last one
	| { code: 'ask-today'; endsOn: CivilDate } // every day later ends later
	| { code: 'cancel-any-day' } // it ends at once
	| { code: 'needed-until' } // is it cancelled?
	| { code: 'leaving-fact-missing'; missing: UnknownReason }
	| { code: 'leaving-rule-unknown' }
	| { code: 'rescue'; way: KeepWay; asksSupport: boolean }
	| { code: 'still-works'; endedOn: CivilDate } // the last day passed, and nothing is known
	| { code: 'keep-alive'; way: KeepWay; better: CivilDate | undefined }
	| { code: 'money-short'; amount: Money | undefined } // the next renewal is not covered
	| { code: 'money-unseen' } // nobody knows whether it is
	| { code: 'money-enough'; amount: Money | undefined; periods: number }
	| { code: 'return-due' }
	| { code: 'return-overdue'; days: number }
	| { code: 'start-by' }
	| { code: 'starts-by-itself' }
	| { code: 'starts-on'; on: CivilDate } // as planned
	| { code: 'appointment' }
	| { code: 'claim-deposit'; amount: Money | undefined }
	| { code: 'claim-overdue'; amount: Money | undefined; days: number }
	| { code: 'port-code-ends' }
	| { code: 'credit-lost'; amount: Money | undefined }
	| { code: 'bill-due'; amount: Money }
	| { code: 'bill-unknown' } // its amount or its way of payment
	| { code: 'bills-on' } // postpaid, to let end: it never does
	| { code: 'renews-bound' }
	| { code: 'number-lost-by-arrears' }
	| { code: 'number-lost-by-loss' } // lost, and not reported back in time
	| { code: 'ends' } // by itself, nothing to cancel
	| { code: 'ends-unless-extended' } // of a line that is to be kept
	| { code: 'pack-ends' }
	| { code: 'renews' }
	| { code: 'ended'; on: CivilDate | undefined; how: 'by-itself' | 'cancelled' | 'never-started' }
	| { code: 'runs-on'; bill: { amount: Money | undefined; on: CivilDate } | undefined; postpaid: boolean }
	| { code: 'end-missing'; missing: UnknownReason }
	| { code: 'zone-unknown' };

export type StatementCode = Said['code'];

export type Statement = Said & {
	/** The moment that the sentence, the count of days, the group and the colour come from. */
	deadline?: Deadline;
	todo: boolean; // whether the user has something to do
	action?: StatementAction;
	otherwise?: StatementAction; // the second answer to a question
};
