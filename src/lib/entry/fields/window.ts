import type { Cancellation } from '$lib/domain/cancellation/cancellation';
import type { Field, Form } from '../field';
import { selectField } from '../field-kinds';
import { bad, good } from '../issues';
import { parseCount } from '../parse-text';
import { cancelRule } from './cancel-rule';
import { noticeDays } from './notice';
import { form as simForm } from './sim';
import { rentalStart } from './starts';

export const windowMonths: Field<1 | 2 | 3, 'windowMonths'> = {
	name: 'windowMonths',
	input: 'count',
	parse: (text) => {
		const counted = parseCount(1, 3)(text);
		if (!counted.ok) return counted;
		const value = ([1, 2, 3] as const).find((count) => count === counted.value);
		return value === undefined ? bad('too-large') : good(value);
	},
	shownWhen: (form) => (isWindow(form) ? 'leaving' : undefined),
	neededWhen: isWindow,
	ofTerms: ({ exit }) => (exit?.rule.kind === 'renewal-window' ? String(exit.rule.windowMonths) : undefined)
};

export const windowStarts = selectField('windowStarts', ['expiry-month', 'month-after'], {
	default: () => 'expiry-month',
	shownWhen: (form) => (isWindow(form) ? 'leaving' : undefined),
	ofTerms: ({ exit }) => (exit?.rule.kind === 'renewal-window' ? exit.rule.starts : undefined)
});

export const beforeEvent = selectField('beforeEvent', ['activation', 'rental-start'], {
	default: ({ typed, text }) =>
		typed(rentalStart) !== '' || text(simForm) === 'pocket-wifi' ? 'rental-start' : 'activation',
	shownWhen: ({ byHand, text }) => (byHand && text(cancelRule) === 'before-event' ? 'leaving' : undefined),
	ofTerms: ({ exit }) => (exit?.rule.kind === 'before-event' ? exit.rule.event : undefined)
});

function isWindow({ byHand, text }: Form): boolean {
	return byHand && text(cancelRule) === 'renewal-window';
}

export function renewalWindow({ value }: Form): Cancellation | undefined {
	const months = value(windowMonths);
	const starts = value(windowStarts) ?? 'expiry-month';
	return months === undefined ? undefined : { kind: 'renewal-window', windowMonths: months, starts };
}

export function beforeEventRule({ value }: Form): Cancellation | undefined {
	const days = value(noticeDays);
	return days === undefined ? undefined : { kind: 'before-event', event: value(beforeEvent) ?? 'activation', days };
}
