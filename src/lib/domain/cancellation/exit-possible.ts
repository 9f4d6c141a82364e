import { isDayOfMonth } from '../validity/span';
import type { Cancellation, Exit } from './cancellation';
import { isPossibleContract } from '../validity/contract';
import type { ExitContext } from './exit-context';
import type { Renewals } from './renewals';

const MOST_DAYS = 4_000;
const MOST_MONTHS = 120;

/** Whether a stored exit can be counted with: a negative or broken number gives no date, it never throws. */
export function isPossibleExit(exit: Exit, { period, renewals }: ExitContext): boolean {
	return (
		isPossibleRule(exit.rule) &&
		isCount(exit.processing?.businessDays ?? 0, MOST_DAYS) &&
		isCount(exit.postingBusinessDays ?? 0, MOST_DAYS) &&
		(period === undefined || isDayOfMonth('closingDay' in period ? period.closingDay : period.periodStartDay)) &&
		(renewals === undefined || arePossible(renewals))
	);
}

function isPossibleRule(rule: Cancellation): boolean {
	switch (rule.kind) {
		case 'none-needed':
		case 'anytime':
		case 'unknown':
		case 'cost-boundary':
		case 'renewal-window':
			return true;
		case 'end-of-month':
			return typeof rule.cutoffDay !== 'number' || isDayOfMonth(rule.cutoffDay);
		case 'end-of-billing-period':
			return isCount(rule.noticeDays, MOST_DAYS);
		case 'notice':
			return isCount(rule.days, MOST_DAYS) && isCount((rule.earliestDays ?? rule.days) - rule.days, MOST_DAYS);
		case 'notice-months':
			return isCount(rule.months, MOST_MONTHS);
		case 'hours-before-renewal':
			return rule.hours === 'unknown' || isCount(rule.hours, MOST_DAYS);
		case 'days-before-renewal':
		case 'before-event':
			return isCount(rule.days, MOST_DAYS);
		case 'cooling-off':
			return rule.days > 0 && isCount(rule.days, MOST_DAYS);
	}
}

function arePossible(renewals: Renewals): boolean {
	switch (renewals.kind) {
		case 'contract':
			return isPossibleContract(renewals.contract);
		case 'every':
			return renewals.every.n > 0 && isCount(renewals.every.n, MOST_DAYS);
		case 'once':
			return true;
	}
}

function isCount(count: number, most: number): boolean {
	return Number.isInteger(count) && count >= 0 && count <= most;
}
