import type { Contract } from '$lib/domain/validity/validity';
import type { Form, Place, StatedTerms } from '../field';
import { countField, radioField, selectField } from '../field-kinds';
import { MOST_MONTHS } from '../parse-text';
import { months } from './length';
import { rule } from './rule';
import { contractStart } from './starts';

const TERM_ENDS = [
	'day-before-anniversary',
	'anniversary',
	'end-of-month'
] as const satisfies readonly Contract['termEnd'][];
const FIRST_MONTH = ['start-month', 'next-month'] as const satisfies readonly Contract['firstMonth'][];
const AFTER_TERM = ['ends', 'renews', 'month-to-month'] as const satisfies readonly Contract['afterTerm'][];

export const termEnds = selectField('termEnds', TERM_ENDS, {
	default: () => 'day-before-anniversary',
	shownWhen: contractPlace,
	ofTerms: (terms) => contractOf(terms)?.termEnd
});

export const firstMonth = selectField('firstMonth', FIRST_MONTH, {
	default: () => 'start-month',
	shownWhen: (form) => (form.text(termEnds) === 'end-of-month' ? contractPlace(form) : undefined),
	ofTerms: (terms) => contractOf(terms)?.firstMonth
});

export const afterTerm = selectField('afterTerm', AFTER_TERM, {
	default: () => 'month-to-month',
	shownWhen: contractPlace,
	ofTerms: (terms) => contractOf(terms)?.afterTerm
});

/** As long as the first term where it is empty. */
export const renewalMonths = countField('renewalMonths', {
	least: 1,
	most: MOST_MONTHS,
	shownWhen: renewalPlace,
	ofTerms: (terms) => {
		const renewal = contractOf(terms)?.renewalTermMonths;
		return renewal === undefined ? undefined : String(renewal);
	}
});

export const penalty = radioField('penalty', ['', 'yes'], {
	shownWhen: renewalPlace,
	ofTerms: (terms) => (contractOf(terms)?.penalty ? 'yes' : undefined)
});

function contractPlace({ byHand, text }: Form): Place | undefined {
	return byHand && text(rule) === 'contract' ? 'rule' : undefined;
}

function renewalPlace(form: Form): Place | undefined {
	return form.text(afterTerm) === 'renews' ? contractPlace(form) : undefined;
}

function contractOf({ life }: StatedTerms): Contract | undefined {
	return life?.rule.kind === 'contract' ? life.rule : undefined;
}

export function contractRule({ value }: Form): Contract | undefined {
	const startDate = value(contractStart);
	const minimumTermMonths = value(months);
	if (startDate === undefined || minimumTermMonths === undefined) return undefined;
	const first = value(firstMonth);
	const after = value(afterTerm) ?? 'month-to-month';
	return {
		kind: 'contract',
		startDate,
		minimumTermMonths,
		termEnd: value(termEnds) ?? 'day-before-anniversary',
		...(first && { firstMonth: first }),
		afterTerm: after,
		...(after === 'renews' && { renewalTermMonths: value(renewalMonths) ?? minimumTermMonths }),
		...(value(penalty) === 'yes' && { penalty: true })
	};
}
