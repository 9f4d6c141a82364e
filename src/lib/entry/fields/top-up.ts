import type { Money } from '$lib/domain/base/money';
import { readAmount } from '$lib/domain/base/typed-number';
import type { Field, Form } from '../field';
import { bad, good } from '../issues';

/**
 * What the last top-up was worth, in the currency of the tiers. Asked where the tiers differ; left empty, the lowest is
 * counted, and the date is marked as being as early as that.
 */
export const topUpAmount: Field<Money, 'topUpAmount'> = {
	name: 'topUpAmount',
	input: 'money',
	parse: (text, form) => {
		const read = readAmount(text, currencyOfTiers(form));
		if (read.ok) return good(read.value);
		return bad(read.issue === 'empty' ? 'not-a-number' : read.issue);
	},
	shownWhen: (form) => (form.tiers().length > 1 && countsFromUse(form) ? 'dates' : undefined),
	ofSim: true
};

function countsFromUse({ byHand, draft, life }: Form): boolean {
	return byHand || (life?.since !== 'pack-end' && draft.known !== 'not-yet' && draft.known !== 'end');
}

/** Of the amounts that the field takes. */
export function currencyOfTiers(form: Form): string {
	return form.tiers()[0]?.atLeast.currency ?? '';
}
