import type { Cancellation, Exit, Nature, Processing } from '$lib/domain/cancellation/cancellation';
import type { HolidayCalendar } from '$lib/domain/base/business-days';
import { addDays, daysBetween, type CivilDate } from '$lib/domain/base/civil-date';
import type { TextField } from './draft';
import type { TypedDraft } from './draft-schema';

/** What a way out cannot do without. */
export const EXIT_NEEDS: Record<Cancellation['kind'], readonly TextField[]> = {
	'none-needed': [],
	anytime: [],
	unknown: [],
	'cost-boundary': [],
	'end-of-month': [],
	'end-of-billing-period': [],
	notice: ['noticeDays'],
	'notice-months': ['noticeMonths'],
	'days-before-renewal': ['noticeDays'],
	'hours-before-renewal': [],
	'renewal-window': ['windowMonths'],
	'cooling-off': [],
	'before-event': ['noticeDays']
};

/** Days of the Japanese right to withdraw from a telephone contract (initial contract cancellation). */
const COOLING_OFF_DAYS = 8;
/** What the safe day leaves where the carrier names no working days for its review. */
const USUAL_REVIEW = 3;
export const LONGEST_CLOSURE_DAYS = 366;

export function ownCancellation(typed: TypedDraft): Cancellation | undefined {
	const { cancelRule = 'unknown', noticeDays, closingDay } = typed;
	switch (cancelRule) {
		case 'none-needed':
		case 'anytime':
		case 'unknown':
			return { kind: cancelRule };
		case 'cost-boundary':
			return { kind: 'cost-boundary', at: typed.boundary ?? (closingDay === undefined ? 'month-end' : 'closing-day') };
		case 'end-of-month':
			return endOfMonth(typed);
		case 'end-of-billing-period':
			return { kind: 'end-of-billing-period', noticeDays: noticeDays ?? 0 };
		case 'notice':
			return noticeDays === undefined ? undefined : notice(noticeDays, typed.earliestNotice);
		case 'notice-months':
			return typed.noticeMonths === undefined ? undefined : { kind: 'notice-months', months: typed.noticeMonths };
		case 'days-before-renewal':
			return noticeDays === undefined ? undefined : beforeRenewal(noticeDays, typed.noticeCounting);
		case 'hours-before-renewal':
			return { kind: 'hours-before-renewal', hours: typed.noticeHours ?? 'unknown' };
		case 'renewal-window':
			return renewalWindow(typed);
		case 'cooling-off':
			return { kind: 'cooling-off', days: noticeDays ?? COOLING_OFF_DAYS, from: coolingOffFrom(typed) };
		case 'before-event':
			return noticeDays === undefined
				? undefined
				: { kind: 'before-event', event: typed.beforeEvent ?? 'activation', days: noticeDays };
	}
}

function endOfMonth({ cutoffDay, cutoffTime }: TypedDraft): Cancellation {
	return {
		kind: 'end-of-month',
		...(cutoffDay !== undefined && { cutoffDay }),
		...(cutoffTime !== undefined && { cutoffTime })
	};
}

function notice(days: number, earliestDays: number | undefined): Cancellation {
	return { kind: 'notice', days, ...(earliestDays !== undefined && { earliestDays }) };
}

function beforeRenewal(days: number, counting: TypedDraft['noticeCounting']): Cancellation {
	return {
		kind: 'days-before-renewal',
		days,
		counting: counting?.endsWith('business-days') ? 'business-days' : 'calendar-days',
		clear: counting?.startsWith('clear') === true
	};
}

function renewalWindow({ windowMonths, windowStarts = 'expiry-month' }: TypedDraft): Cancellation | undefined {
	return windowMonths === undefined ? undefined : { kind: 'renewal-window', windowMonths, starts: windowStarts };
}

/** The papers count, or the start of service where it is later; the start of the contract only where it is all that is known. */
function coolingOffFrom(typed: TypedDraft): 'contract-start' | 'later-of-document-and-service-start' {
	const papers = typed.papersOn !== undefined || typed.serviceStartedOn !== undefined;
	return papers || typed.contractStart === undefined ? 'later-of-document-and-service-start' : 'contract-start';
}

/** The one way out entered by hand. `country`: whose holidays the carrier keeps. */
export function ownExit(typed: TypedDraft): Exit | undefined {
	const rule = ownCancellation(typed);
	if (rule === undefined) return undefined;
	const nature = natureOf(rule.kind);
	const processing = ownProcessing(typed);
	return {
		id: 'cancel',
		rule,
		...(nature && { nature }),
		serviceEnds: typed.serviceEnds ?? 'unknown',
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

/** Absent where nothing is known of the carrier's working days: then the margin is ours and said so. */
export function ownProcessing(typed: TypedDraft): Processing | undefined {
	const closed = typed.closures.flatMap(({ on, until }) => (on === undefined ? [] : daysFrom(on, until ?? on)));
	if (typed.reviewDays === undefined && closed.length === 0) return undefined;
	return {
		businessDays: typed.reviewDays ?? USUAL_REVIEW,
		calendar: calendarOf(typed.country),
		...(closed.length > 0 && { extraClosed: [...new Set(closed)].sort() })
	};
}

export function calendarOf(country: string | undefined): HolidayCalendar {
	return country === 'JP' || country === 'HK' ? country : 'none';
}

function daysFrom(first: CivilDate, last: CivilDate): readonly CivilDate[] {
	const count = Math.min(daysBetween(first, last) + 1, LONGEST_CLOSURE_DAYS);
	return Array.from({ length: Math.max(count, 0) }, (_, index) => addDays(first, index));
}
