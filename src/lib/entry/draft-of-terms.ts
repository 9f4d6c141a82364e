import type { Cancellation, Exit, Processing } from '$lib/domain/cancellation/cancellation';
import { addDays, type CivilDate } from '$lib/domain/base/civil-date';
import type { Terms } from '$lib/domain/record/subscription';
import type { Life, Rolling, Validity } from '$lib/domain/validity/validity';
import { COUNTING, WHAT_COUNTS } from './choices';
import type { Closure, RecordDraft, TextField } from './draft';
import { mainExit, mainLife } from './terms-by-hand';

type Texts = Partial<Record<TextField, string>>;

/** What would have to be typed for these terms. Details without a field of their own stay out. */
export function draftOfTerms(terms: Terms): Texts & Pick<RecordDraft, 'closures'> {
	const life = mainLife(terms);
	const exit = mainExit(terms);
	const { period, bill } = terms;
	return {
		...(life && textsOfLife(life)),
		...(exit && textsOfExit(exit)),
		...(period && 'closingDay' in period && { closingDay: String(period.closingDay) }),
		...(bill?.schedule.kind === 'monthly' && { billDay: String(bill.schedule.day), payment: bill.payment }),
		closures: closuresOf(exit?.processing)
	};
}

function textsOfLife({ rule, activateBy, afterEnd }: Life): Texts {
	const own = activateBy?.kind === 'days-after' && activateBy.missed === 'void' && activateBy.firstDay === 'exclusive';
	const lost = afterEnd?.find(({ state, unsure }) => state === 'number-lost' && !unsure)?.after;
	return {
		...textsOfRule(rule),
		...(own && activateBy.from === 'purchase' && { activateWithin: String(activateBy.count) }),
		...(lost !== undefined && typeof lost === 'object' && 'days' in lost && { graceDays: String(lost.days) })
	};
}

function textsOfRule(rule: Validity): Texts {
	switch (rule.kind) {
		case 'fixed-days':
			return {
				rule: rule.kind,
				days: String(rule.count),
				countedFrom: rule.from,
				countedAs: rule.counting,
				...(rule.counting === 'calendar-days' && { dayOne: rule.firstDay })
			};
		case 'fixed-date':
			return {
				rule: rule.kind,
				lastDay: rule.boundary === 'through' ? rule.date : addDays(rule.date, -1),
				...(rule.time !== undefined && { lastDayUntil: rule.time })
			};
		case 'months':
			return {
				rule: rule.kind,
				months: String(rule.count),
				countedFrom: rule.from,
				dayOne: rule.lastDay === 'day-before' ? 'inclusive' : 'exclusive'
			};
		case 'rolling':
			return textsOfRolling(rule);
		case 'recurring':
			return { rule: rule.kind, [rule.every.unit]: String(rule.every.n), countedFrom: rule.from };
		case 'contract':
			return textsOfContract(rule);
		case 'open-ended':
		case 'unknown':
			return { rule: rule.kind };
	}
}

function textsOfRolling(rule: Rolling): Texts {
	const { span, qualifying } = rule;
	const counts = WHAT_COUNTS.find((name) => COUNTING[name].every((one) => qualifying.includes(one)));
	return {
		rule: 'rolling',
		keepAliveEvery: String('days' in span ? span.days : 'months' in span ? span.months : span.monthEnds),
		keepAliveUnit: 'days' in span ? 'days' : 'months',
		countedFrom: rule.since,
		whatCounts: counts ?? (qualifying.includes('top-up') ? 'top-up' : 'paid-use'),
		afterTopUp: rule.onTopUp,
		dayOne: rule.firstDay,
		...(rule.maxDays !== undefined && { maxDays: String(rule.maxDays) })
	};
}

function textsOfContract(rule: Extract<Validity, { kind: 'contract' }>): Texts {
	return {
		rule: 'contract',
		contractStart: rule.startDate,
		months: String(rule.minimumTermMonths),
		termEnds: rule.termEnd,
		afterTerm: rule.afterTerm,
		...(rule.firstMonth !== undefined && { firstMonth: rule.firstMonth }),
		...(rule.renewalTermMonths !== undefined && { renewalMonths: String(rule.renewalTermMonths) }),
		...(rule.penalty && { penalty: 'yes' })
	};
}

function textsOfExit({ rule, serviceEnds, processing }: Exit): Texts {
	return {
		...textsOfCancellation(rule),
		serviceEnds,
		...(processing && { reviewDays: String(processing.businessDays) })
	};
}

function textsOfCancellation(rule: Cancellation): Texts {
	const cancelRule = rule.kind;
	switch (rule.kind) {
		case 'none-needed':
		case 'anytime':
		case 'unknown':
			return { cancelRule };
		case 'cost-boundary':
			return { cancelRule, boundary: rule.at };
		case 'end-of-month':
			return {
				cancelRule,
				...(rule.cutoffDay !== undefined && { cutoffDay: rule.cutoffDay === 'unknown' ? '?' : String(rule.cutoffDay) }),
				...(rule.cutoffTime !== undefined && { cutoffTime: rule.cutoffTime })
			};
		case 'end-of-billing-period':
			return { cancelRule, noticeDays: String(rule.noticeDays) };
		case 'notice':
			return {
				cancelRule,
				noticeDays: String(rule.days),
				...(rule.earliestDays !== undefined && { earliestNotice: String(rule.earliestDays) })
			};
		case 'notice-months':
			return { cancelRule, noticeMonths: String(rule.months) };
		case 'days-before-renewal':
			return {
				cancelRule,
				noticeDays: String(rule.days),
				noticeCounting: `${rule.clear ? 'clear-' : ''}${rule.counting}`
			};
		case 'hours-before-renewal':
			return { cancelRule, ...(rule.hours !== 'unknown' && { noticeHours: String(rule.hours) }) };
		case 'renewal-window':
			return { cancelRule, windowMonths: String(rule.windowMonths), windowStarts: rule.starts };
		case 'cooling-off':
			return { cancelRule, noticeDays: String(rule.days) };
		case 'before-event':
			return { cancelRule, noticeDays: String(rule.days), beforeEvent: rule.event };
	}
}

/** Runs of days that follow each other are one closure. */
function closuresOf(processing: Processing | undefined): readonly Closure[] {
	const runs: { on: CivilDate; until: CivilDate }[] = [];
	for (const day of [...(processing?.extraClosed ?? [])].sort()) {
		const run = runs.at(-1);
		if (run && addDays(run.until, 1) === day) run.until = day;
		else runs.push({ on: day, until: day });
	}
	return runs.length > 0
		? runs.map(({ on, until }) => ({ on, until: on === until ? '' : until }))
		: [{ on: '', until: '' }];
}
