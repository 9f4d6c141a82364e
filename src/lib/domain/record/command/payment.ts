import type { NewActivity, When } from '../activity';
import { amountsOf, type Ledger } from '../ledger';

/** Everything that is open, one payment per currency: what "Pay" writes. Empty where nothing is open. */
export function paymentsOfAll(ledger: Ledger, when: When): readonly NewActivity[] {
	return amountsOf(ledger, 'unpaid').map((amount) => ({ kind: 'payment', when, amount }));
}

/** Every deposit that has not come back yet, one fact per currency. */
export function depositsBack(ledger: Ledger, when: When): readonly NewActivity[] {
	return amountsOf(ledger, 'deposit').map((amount) => ({ kind: 'deposit-returned', when, amount }));
}
