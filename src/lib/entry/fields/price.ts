import { formatMinor, type Money } from '$lib/domain/base/money';
import { readAmount } from '$lib/domain/base/typed-number';
import type { Field, Form, Place } from '../field';
import { parseText } from '../parse-text';
import { LONGEST_NAME } from '$lib/domain/base/text-length';
import { bad, good } from '../issues';
import { country } from './place';
import { billing } from './sim';

export const currency: Field<string, 'currency'> = {
	name: 'currency',
	input: 'currency',
	parse: parseText(LONGEST_NAME),
	default: ({ context, text }) => context.currencyOf(text(country)) ?? '',
	shownWhen: () => 'more',
	ofRecord: ({ price: paid }) => paid?.currency ?? ''
};

/** Of one period: a month, a term, a pack. */
export const price: Field<Money, 'price'> = {
	name: 'price',
	input: 'money',
	parse: (text, form) => {
		const parsed = readAmount(text, form.text(currency));
		if (parsed.ok) return good(parsed.value);
		return bad(parsed.issue === 'empty' ? 'not-a-number' : parsed.issue);
	},
	shownWhen: billPlace,
	path: 'price',
	save: (record, paid) => ({ ...record, ...(paid && { price: paid }) }),
	ofRecord: ({ price: paid }) => (paid ? formatMinor(paid) : ''),
	ofSim: true
};

/** What is paid later is asked up front; what was paid for a card once is a detail of it. */
export function billPlace({ draft, text }: Form): Place {
	return draft.plan !== '' && text(billing) === 'postpaid' ? 'bill' : 'more';
}
