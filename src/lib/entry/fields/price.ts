import { formatMinor, type Money } from '$lib/domain/base/money';
import { readAmount } from '$lib/domain/base/typed-number';
import type { Field } from '../field';
import { parseText } from '../parse-text';
import { LONGEST_NAME } from '$lib/domain/base/text-length';
import { bad, good } from '../issues';
import { country } from './place';

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
	shownWhen: () => 'more',
	path: 'price',
	save: (record, paid) => ({ ...record, ...(paid && { price: paid }) }),
	ofRecord: ({ price: paid }) => (paid ? formatMinor(paid) : ''),
	ofSim: true
};
