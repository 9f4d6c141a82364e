import type { Deadline } from './deadline';

/** What happens if nothing is done: 1 the number is lost, 2 money is lost, 3 service ends, 4 nothing to do. */
export type Consequence = 1 | 2 | 3 | 4;

export function consequenceOf(deadline: Deadline): Consequence {
	return deadline.todo ? consequenceOfNeglect(deadline) : 4;
}

function consequenceOfNeglect({ kind, arrears, penalty, automatic, losesNumber }: Deadline): Consequence {
	switch (kind) {
		case 'keep-alive':
		case 'grace-end':
		case 'port-code-end':
			return 1;
		case 'expiry':
			return arrears ? 1 : 3;
		case 'money-by':
			return losesNumber ? 1 : 3;
		case 'bill-due':
			return automatic ? 4 : 2;
		case 'renewal':
			return penalty ? 2 : 4;
		case 'pay-by':
		case 'cancel-by':
		case 'cancel-safe':
		case 'return-by':
		case 'claim-by':
		case 'credit-expiry':
		case 'confirm-check':
			return 2;
		case 'activate-by':
		case 'needed-until':
		case 'appointment':
			return 3;
		case 'cancel-opens':
			return 4;
	}
}
