import type { Cancellation } from '$lib/domain/cancellation/cancellation';
import type { Field, Form, StatedTerms } from '../field';
import { countField, selectField } from '../field-kinds';
import { MOST_DAYS, MOST_MONTHS } from '../parse-text';
import { cancelRule } from './cancel-rule';
import { contractStart, papersOn, serviceStartedOn } from './starts';

/** Days of the Japanese right to withdraw from a telephone contract (initial contract cancellation). */
const COOLING_OFF_DAYS = 8;
const NEED_DAYS: readonly Cancellation['kind'][] = ['notice', 'days-before-renewal', 'before-event'];

export const noticeDays = countField('noticeDays', {
	least: 0,
	most: MOST_DAYS,
	shownWhen: (form) => leavesBy(form, ...NEED_DAYS, 'end-of-billing-period', 'cooling-off'),
	neededWhen: (form) => leavesBy(form, ...NEED_DAYS) !== undefined,
	ofTerms: noticeDaysOf
});

/** Days of the calendar or of business, and whether the day of asking and the day of renewal both stay out. */
export const noticeCounting = selectField(
	'noticeCounting',
	['calendar-days', 'clear-calendar-days', 'business-days', 'clear-business-days'],
	{
		default: () => 'calendar-days',
		shownWhen: (form) => leavesBy(form, 'days-before-renewal'),
		ofTerms: ({ exit }) => {
			const rule = exit?.rule;
			return rule?.kind === 'days-before-renewal' ? `${rule.clear ? 'clear-' : ''}${rule.counting}` : undefined;
		}
	}
);

export const earliestNotice = countField('earliestNotice', {
	least: 0,
	most: MOST_DAYS,
	shownWhen: (form) => leavesBy(form, 'notice'),
	ofTerms: ({ exit }) => (exit?.rule.kind === 'notice' ? numbered(exit.rule.earliestDays) : undefined)
});

export const noticeMonths = countField('noticeMonths', {
	least: 0,
	most: MOST_MONTHS,
	shownWhen: (form) => leavesBy(form, 'notice-months'),
	neededWhen: (form) => leavesBy(form, 'notice-months') !== undefined,
	ofTerms: ({ exit }) => (exit?.rule.kind === 'notice-months' ? numbered(exit.rule.months) : undefined)
});

/** Empty is unknown. */
export const noticeHours = countField('noticeHours', {
	least: 0,
	most: 24 * MOST_DAYS,
	shownWhen: (form) => leavesBy(form, 'hours-before-renewal'),
	ofTerms: ({ exit }) => {
		const hours = exit?.rule.kind === 'hours-before-renewal' ? exit.rule.hours : undefined;
		return hours === 'unknown' ? undefined : numbered(hours);
	}
});

function leavesBy({ byHand, text }: Form, ...kinds: readonly Cancellation['kind'][]): 'leaving' | undefined {
	return byHand && kinds.some((kind) => kind === text(cancelRule)) ? 'leaving' : undefined;
}

function noticeDaysOf({ exit }: StatedTerms): string | undefined {
	const rule = exit?.rule;
	if (rule?.kind === 'end-of-billing-period') return numbered(rule.noticeDays);
	return rule && 'days' in rule ? numbered(rule.days) : undefined;
}

function numbered(count: number | undefined): string | undefined {
	return count === undefined ? undefined : String(count);
}

export function noticeRule(form: Form): Cancellation | undefined {
	const days = form.value(noticeDays);
	const earliestDays = form.value(earliestNotice);
	return days === undefined ? undefined : { kind: 'notice', days, ...(earliestDays !== undefined && { earliestDays }) };
}

export function noticeMonthsRule({ value }: Form): Cancellation | undefined {
	const months = value(noticeMonths);
	return months === undefined ? undefined : { kind: 'notice-months', months };
}

export function beforeRenewal({ value }: Form): Cancellation | undefined {
	const days = value(noticeDays);
	const counting = value(noticeCounting) ?? 'calendar-days';
	if (days === undefined) return undefined;
	return {
		kind: 'days-before-renewal',
		days,
		counting: counting.endsWith('business-days') ? 'business-days' : 'calendar-days',
		clear: counting.startsWith('clear')
	};
}

export function hoursBeforeRenewal({ value }: Form): Cancellation {
	return { kind: 'hours-before-renewal', hours: value(noticeHours) ?? 'unknown' };
}

export function endOfBillingPeriod({ value }: Form): Cancellation {
	return { kind: 'end-of-billing-period', noticeDays: value(noticeDays) ?? 0 };
}

/** The papers count, or the start of service where it is later; the start of the contract only where it is all that is known. */
export function coolingOff(form: Form): Cancellation {
	const given = (date: Field) => form.value(date) !== undefined;
	const byContract = !given(papersOn) && !given(serviceStartedOn) && given(contractStart);
	return {
		kind: 'cooling-off',
		days: form.value(noticeDays) ?? COOLING_OFF_DAYS,
		from: byContract ? 'contract-start' : 'later-of-document-and-service-start'
	};
}
