import type { Bill } from '$lib/domain/billing/billing';
import type { Cancellation, Exit, Nature } from '$lib/domain/cancellation/cancellation';
import { sameValue } from '$lib/domain/record/changes';
import type { Terms } from '$lib/domain/record/subscription';
import type { Life, Validity } from '$lib/domain/validity/validity';
import type { Form, StatedTerms } from './field';
import { billOf, periodOf } from './fields/bill';
import { cancelRule, serviceEnds } from './fields/cancel-rule';
import { contractRule } from './fields/contract';
import { costBoundary, endOfMonth } from './fields/cutoff';
import { fixedDate } from './fields/last-day';
import { fixedDays, monthsRule, recurring } from './fields/length';
import {
	beforeRenewal,
	coolingOff,
	endOfBillingPeriod,
	hoursBeforeRenewal,
	noticeMonthsRule,
	noticeRule
} from './fields/notice';
import { rescueOf } from './fields/rescue';
import { processingOf } from './fields/review';
import { rollingRule } from './fields/rolling';
import { rule } from './fields/rule';
import { beforeEventRule, renewalWindow } from './fields/window';

/** The parts of a record's rules that the form can say: of its main life and of its main way out. */
export function statedIn(terms: Terms): StatedTerms {
	const life = mainLife(terms);
	const exit = mainExit(terms);
	const { period, bill } = terms;
	return { ...(life && { life }), ...(exit && { exit }), ...(period && { period }), ...(bill && { bill }) };
}

/** What the form says of the rules; a part that is incomplete, or not entered by hand, is absent. */
export function statedBy(form: Form): StatedTerms {
	const life = form.byHand ? lifeOf(form) : undefined;
	const exit = form.byHand ? exitOf(form) : undefined;
	const period = periodOf(form);
	const bill = billOf(form);
	return { ...(life && { life }), ...(exit && { exit }), ...(period && { period }), ...(bill && { bill }) };
}

/** Terms entered by hand from nothing; undefined while the rule is incomplete. */
export function ownTerms({ life, exit, ...money }: StatedTerms): Terms | undefined {
	return life && exit ? { lives: [life], exits: [exit], ...money } : undefined;
}

/**
 * The terms with the parts that `is` says otherwise than `was`, the form before it was touched. Whatever the form says
 * the same as before stays as it stands, also where it says less than the terms do.
 */
export function editedTerms(base: Terms, was: StatedTerms, is: StatedTerms): Terms {
	const main = mainLife(base);
	const way = mainExit(base);
	const { period, bill, ...rest } = base;
	const edited = { period: changed(period, was.period, is.period), bill: editedBill(bill, was.bill, is.bill) };
	return {
		...rest,
		lives: base.lives.map((life) => (life === main ? editedLife(life, was.life, is.life) : life)),
		exits: base.exits.map((exit) => (exit === way ? editedExit(exit, was.exit, is.exit) : exit)),
		...(edited.period && { period: edited.period }),
		...(edited.bill && { bill: edited.bill })
	};
}

function changed<T>(base: T, was: T, is: T): T {
	return sameValue(was, is) ? base : is;
}

/** The day, the amount and the way of paying are said by the form; when a bill is due, and what it ends with, is not. */
function editedBill(base: Bill | undefined, was: Bill | undefined, is: Bill | undefined): Bill | undefined {
	if (base === undefined || was === undefined || is === undefined) return changed(base, was, is);
	const { amount, ...rest } = base;
	const expected = changed(amount, was.amount, is.amount);
	return {
		...rest,
		schedule: changed(base.schedule, was.schedule, is.schedule),
		payment: changed(base.payment, was.payment, is.payment),
		...(expected && { amount: expected })
	};
}

function editedLife(base: Life, was: Life | undefined, is: Life | undefined): Life {
	if (is === undefined) return base;
	const { activateBy, afterEnd, ...rest } = base;
	const within = changed(activateBy, was?.activateBy, is.activateBy);
	const steps = changed(afterEnd, was?.afterEnd, is.afterEnd);
	return {
		...rest,
		rule: sameValue(was?.rule, is.rule) ? base.rule : is.rule,
		...(within && { activateBy: within }),
		...(steps && { afterEnd: steps })
	};
}

/** What a way out is (a duty, a cost, a right) belongs to its rule. */
function editedExit(base: Exit, was: Exit | undefined, is: Exit | undefined): Exit {
	if (is === undefined) return base;
	const { nature, processing, ...rest } = base;
	const sameRule = sameValue(was?.rule, is.rule);
	const kept = sameRule ? nature : is.nature;
	const review = changed(processing, was?.processing, is.processing);
	return {
		...rest,
		rule: sameRule ? base.rule : is.rule,
		...(kept && { nature: kept }),
		serviceEnds: was?.serviceEnds === is.serviceEnds ? base.serviceEnds : is.serviceEnds,
		...(review && { processing: review })
	};
}

export function mainLife({ lives }: Terms): Life | undefined {
	return lives.find(({ main }) => main) ?? lives[0];
}

/** The way out that the form shows: not the statutory one beside it. */
export function mainExit({ exits }: Terms): Exit | undefined {
	return exits.find(({ nature }) => nature !== 'right') ?? exits[0];
}

function lifeOf(form: Form): Life | undefined {
	const ruled = ruleOf(form);
	return ruled && { id: ruled.kind === 'rolling' ? 'number' : 'plan', main: true, rule: ruled, ...rescueOf(form) };
}

/** The rule as entered by hand; undefined while something it needs is missing. */
function ruleOf(form: Form): Validity | undefined {
	const kind = form.value(rule);
	switch (kind) {
		case undefined:
			return undefined;
		case 'fixed-days':
			return fixedDays(form);
		case 'fixed-date':
			return fixedDate(form);
		case 'unknown':
			return fixedDate(form) ?? { kind };
		case 'months':
			return monthsRule(form);
		case 'rolling':
			return rollingRule(form);
		case 'recurring':
			return recurring(form);
		case 'contract':
			return contractRule(form);
		case 'open-ended':
			return { kind };
	}
}

function exitOf(form: Form): Exit | undefined {
	const cancelling = cancellationOf(form);
	if (cancelling === undefined) return undefined;
	const nature = natureOf(cancelling.kind);
	const processing = processingOf(form);
	return {
		id: 'cancel',
		rule: cancelling,
		...(nature && { nature }),
		serviceEnds: form.value(serviceEnds) ?? 'unknown',
		...(processing && { processing }),
		blockedByDebt: 'unknown',
		blockedByDeposit: 'unknown',
		channels: []
	};
}

function natureOf(kind: Cancellation['kind']): Nature | undefined {
	if (kind === 'none-needed' || kind === 'unknown') return undefined;
	if (kind === 'cost-boundary') return 'cost';
	return kind === 'cooling-off' ? 'right' : 'binding';
}

function cancellationOf(form: Form): Cancellation | undefined {
	const kind = form.value(cancelRule) ?? 'unknown';
	switch (kind) {
		case 'none-needed':
		case 'anytime':
		case 'unknown':
			return { kind };
		case 'cost-boundary':
			return costBoundary(form);
		case 'end-of-month':
			return endOfMonth(form);
		case 'end-of-billing-period':
			return endOfBillingPeriod(form);
		case 'notice':
			return noticeRule(form);
		case 'notice-months':
			return noticeMonthsRule(form);
		case 'days-before-renewal':
			return beforeRenewal(form);
		case 'hours-before-renewal':
			return hoursBeforeRenewal(form);
		case 'renewal-window':
			return renewalWindow(form);
		case 'cooling-off':
			return coolingOff(form);
		case 'before-event':
			return beforeEventRule(form);
	}
}
