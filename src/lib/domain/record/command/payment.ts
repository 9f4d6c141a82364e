import type { NewActivity, When } from '../activity';
import type { Ledger } from '../ledger';

/** Everything that is open, one payment per currency: what "Pay" writes. Empty where nothing is open. */
export function paymentsOfAll({ byCurrency }: Ledger, when: When): readonly NewActivity[] {
	return Object.values(byCurrency)
		.filter(({ unpaid }) => unpaid > 0)
		.map(({ currency, unpaid }) => ({ kind: 'payment', when, amount: { minor: unpaid, currency } }));
}

/** Every deposit that has not come back yet, one fact per currency. */
export function depositsBack({ byCurrency }: Ledger, when: When): readonly NewActivity[] {
	return Object.values(byCurrency)
		.filter(({ deposit }) => deposit > 0)
		.map(({ currency, deposit }) => ({ kind: 'deposit-returned', when, amount: { minor: deposit, currency } }));
}
