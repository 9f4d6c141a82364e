import type { NewActivity, When } from './activity';
import type { Ledger } from './ledger';

/** Everything that is open, one payment per currency: what "Pay" writes. Empty where nothing is open. */
export function paymentsOfAll({ byCurrency }: Ledger, when: When): readonly NewActivity[] {
	return Object.values(byCurrency)
		.filter(({ unpaid }) => unpaid > 0)
		.map(({ currency, unpaid }) => ({ kind: 'payment', when, amount: { minor: unpaid, currency } }));
}
