import type { Validity } from '$lib/domain/validity/validity';
import type { Form, StatedTerms } from '../field';
import { countField, radioField } from '../field-kinds';
import { MOST_DAYS, MOST_MONTHS } from '../parse-text';
import { countedAs, isByTheHour, rule } from './rule';
import { originOf } from './starts';

export const days = countField('days', {
	least: 1,
	most: MOST_DAYS,
	shownWhen: (form) => (isRule(form, 'fixed-days', 'recurring') ? 'rule' : undefined),
	neededWhen: (form) => isRule(form, 'fixed-days') || (isRule(form, 'recurring') && form.typed(months).trim() === ''),
	answers: (path, life) => path === 'main.rule.every.n' || (path === 'main.rule.count' && life?.kind !== 'months'),
	ofTerms: ({ life }) => {
		if (life?.rule.kind === 'fixed-days') return String(life.rule.count);
		return everyOf('days', life);
	}
});

export const months = countField('months', {
	least: 1,
	most: MOST_MONTHS,
	shownWhen: (form) => (isRule(form, 'months', 'recurring', 'contract') ? 'rule' : undefined),
	neededWhen: (form) => isRule(form, 'months', 'contract'),
	answers: (path, life) =>
		path === 'main.rule.minimumTermMonths' || (path === 'main.rule.count' && life?.kind === 'months'),
	ofTerms: ({ life }) => {
		if (life?.rule.kind === 'months') return String(life.rule.count);
		return life?.rule.kind === 'contract' ? String(life.rule.minimumTermMonths) : everyOf('months', life);
	}
});

export const dayOne = radioField('dayOne', ['inclusive', 'exclusive'], {
	default: ({ text }) => (text(rule) === 'fixed-days' ? 'inclusive' : 'exclusive'),
	shownWhen: (form) => (isRule(form, 'fixed-days', 'months', 'rolling') && !isByTheHour(form) ? 'rule' : undefined),
	ofTerms: ({ life }) => {
		if (life?.rule.kind === 'months') return life.rule.lastDay === 'day-before' ? 'inclusive' : 'exclusive';
		return life && 'firstDay' in life.rule ? life.rule.firstDay : undefined;
	}
});

function isRule({ byHand, text }: Form, ...kinds: Validity['kind'][]): boolean {
	return byHand && kinds.some((kind) => kind === text(rule));
}

function everyOf(unit: 'days' | 'months', life: StatedTerms['life']): string | undefined {
	return life?.rule.kind === 'recurring' && life.rule.every.unit === unit ? String(life.rule.every.n) : undefined;
}

export function fixedDays(form: Form): Validity | undefined {
	const count = form.value(days);
	if (count === undefined) return undefined;
	const common = { kind: 'fixed-days', count, from: originOf(form) } as const;
	return form.value(countedAs) === '24h-periods'
		? { ...common, counting: '24h-periods' }
		: { ...common, counting: 'calendar-days', firstDay: form.value(dayOne) ?? 'inclusive' };
}

/** Where the first day is day 1, a month ends on the day before the same day. */
export function monthsRule(form: Form): Validity | undefined {
	const count = form.value(months);
	if (count === undefined) return undefined;
	const lastDay = form.value(dayOne) === 'inclusive' ? 'day-before' : 'same-day';
	return { kind: 'months', count, from: originOf(form), lastDay };
}

export function recurring(form: Form): Validity | undefined {
	const from = originOf(form);
	const inDays = form.value(days);
	if (inDays !== undefined) return { kind: 'recurring', every: { n: inDays, unit: 'days' }, from };
	const inMonths = form.value(months);
	return inMonths === undefined ? undefined : { kind: 'recurring', every: { n: inMonths, unit: 'months' }, from };
}
