import type { Cancellation } from '$lib/domain/cancellation/cancellation';
import type { Field, Form, StatedTerms } from '../field';
import { selectField, timeField } from '../field-kinds';
import { good } from '../issues';
import { parseCount } from '../parse-text';
import { closingDay } from './bill';
import { cancelRule } from './cancel-rule';

/** What one pays for: to the end of the month, of the carrier's own month, or of the term. */
export const boundary = selectField('boundary', ['month-end', 'closing-day', 'renewal'], {
	default: ({ typed }) => (typed(closingDay) === '' ? 'month-end' : 'closing-day'),
	shownWhen: ({ byHand, text }) => (byHand && text(cancelRule) === 'cost-boundary' ? 'leaving' : undefined),
	answers: (path) => /^exits\.\d+\.rule\.at$/.test(path),
	ofTerms: ({ exit }) => (exit?.rule.kind === 'cost-boundary' ? exit.rule.at : undefined)
});

/** '?' says that the carrier has such a day and nobody knows which. */
export const cutoffDay: Field<number | 'unknown', 'cutoffDay'> = {
	name: 'cutoffDay',
	input: 'text',
	parse: (text) => (/^[?？]$/.test(text) ? good('unknown') : parseCount(1, 31)(text)),
	shownWhen: (form) => (isEndOfMonth(form) ? 'leaving' : undefined),
	ofTerms: (terms) => {
		const day = endOfMonthOf(terms)?.cutoffDay;
		return day === undefined || day !== 'unknown' ? day?.toString() : '?';
	}
};

export const cutoffTime = timeField('cutoffTime', {
	shownWhen: (form) => (isEndOfMonth(form) ? 'leaving' : undefined),
	ofTerms: (terms) => endOfMonthOf(terms)?.cutoffTime
});

function isEndOfMonth({ byHand, text }: Form): boolean {
	return byHand && text(cancelRule) === 'end-of-month';
}

function endOfMonthOf({ exit }: StatedTerms): Extract<Cancellation, { kind: 'end-of-month' }> | undefined {
	return exit?.rule.kind === 'end-of-month' ? exit.rule : undefined;
}

export function endOfMonth({ value }: Form): Cancellation {
	const day = value(cutoffDay);
	const time = value(cutoffTime);
	return {
		kind: 'end-of-month',
		...(day !== undefined && { cutoffDay: day }),
		...(time !== undefined && { cutoffTime: time })
	};
}

export function costBoundary({ value }: Form): Cancellation {
	const usual = value(closingDay) === undefined ? 'month-end' : 'closing-day';
	return { kind: 'cost-boundary', at: value(boundary) ?? usual };
}
