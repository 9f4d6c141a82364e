import type { Bill, Period } from '$lib/domain/billing/billing';
import type { Form } from '../field';
import { countField, selectField } from '../field-kinds';
import { cancelRule } from './cancel-rule';
import { billPlace, price } from './price';

export const billDay = countField('billDay', {
	least: 1,
	most: 31,
	shownWhen: billPlace,
	path: 'terms.bill',
	ofTerms: ({ bill }) => (bill?.schedule.kind === 'monthly' ? String(bill.schedule.day) : undefined)
});

export const payment = selectField('payment', ['manual', 'automatic'], {
	default: () => 'manual',
	shownWhen: billPlace,
	answers: (path) => path === 'bill.payment',
	movesNoDate: true,
	ofTerms: ({ bill }) => (bill?.schedule.kind === 'monthly' ? bill.payment : undefined)
});

/** The last day of the carrier's own month. */
export const closingDay = countField('closingDay', {
	least: 1,
	most: 31,
	shownWhen: ({ byHand, text }) => (byHand && text(cancelRule) === 'end-of-billing-period' ? 'leaving' : 'more'),
	answers: (path) => /^period(?:\.closingDay)?$/.test(path),
	path: 'terms.period',
	ofTerms: ({ period }) => (period && 'closingDay' in period ? String(period.closingDay) : undefined)
});

/** Due on its bill day; the price is what each bill is expected to be. */
export function billOf({ value }: Form): Bill | undefined {
	const day = value(billDay);
	const amount = value(price);
	if (day === undefined) return undefined;
	return {
		schedule: { kind: 'monthly', day },
		...(amount && { amount }),
		payment: value(payment) ?? 'manual',
		due: { daysAfter: 0 }
	};
}

export function periodOf({ value }: Form): Period | undefined {
	const day = value(closingDay);
	return day === undefined ? undefined : { closingDay: day };
}
