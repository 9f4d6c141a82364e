import { addDays, daysBetween, type CivilDate } from '$lib/domain/base/civil-date';
import type { HolidayCalendar } from '$lib/domain/base/business-days';
import type { Processing } from '$lib/domain/cancellation/cancellation';
import { emptyDraft, type Closure } from '../draft';
import type { Field, Form } from '../field';
import { bad, good, type IssueCode, type Issues, type Parsed } from '../issues';
import { parseCount, parseDate } from '../parse-text';
import { cancelRule } from './cancel-rule';
import { country } from './place';

/** What the safe day leaves where the carrier names no working days for its review. */
const USUAL_REVIEW = 3;
const LONGEST_CLOSURE_DAYS = 366;

export const reviewDays: Field<0 | 1 | 2 | 3, 'reviewDays'> = {
	name: 'reviewDays',
	input: 'count',
	parse: (text) => {
		const counted = parseCount(0, 3)(text);
		if (!counted.ok) return counted;
		const value = ([0, 1, 2, 3] as const).find((count) => count === counted.value);
		return value === undefined ? bad('too-large') : good(value);
	},
	shownWhen: (form) => (isReviewed(form) ? 'leaving' : undefined),
	ofTerms: ({ exit }) => exit?.processing && String(exit.processing.businessDays)
};

/** Days for review and closures belong to a way out that is asked for. */
export function isReviewed({ byHand, text }: Form): boolean {
	return byHand && !['none-needed', 'unknown'].includes(text(cancelRule));
}

interface ClosedDays {
	on: CivilDate | undefined;
	until: CivilDate | undefined;
}

/** Absent where nothing is known of the carrier's working days: then the margin is ours and said so. */
export function processingOf(form: Form): Processing | undefined {
	const review = form.value(reviewDays);
	const closed = closuresTyped(form).flatMap(({ on, until }) => (on === undefined ? [] : daysFrom(on, until ?? on)));
	if (review === undefined && closed.length === 0) return undefined;
	return {
		businessDays: review ?? USUAL_REVIEW,
		calendar: calendarOf(form.value(country)),
		...(closed.length > 0 && { extraClosed: [...new Set(closed)].sort() })
	};
}

function calendarOf(code: string | undefined): HolidayCalendar {
	return code === 'JP' || code === 'HK' ? code : 'none';
}

function daysFrom(first: CivilDate, last: CivilDate): readonly CivilDate[] {
	const count = Math.min(daysBetween(first, last) + 1, LONGEST_CLOSURE_DAYS);
	return Array.from({ length: Math.max(count, 0) }, (_, index) => addDays(first, index));
}

function closuresTyped(form: Form): readonly ClosedDays[] {
	if (!isReviewed(form)) return [];
	return form.draft.closures.map(({ on, until }) => ({ on: dateOr(on), until: dateOr(until) }));
}

function dateOr(text: string): CivilDate | undefined {
	const parsed = readDate(text);
	return parsed.ok ? parsed.value : undefined;
}

function readDate(text: string): Parsed<CivilDate | undefined> {
	return text.trim() === '' ? good(undefined) : parseDate(text.trim());
}

/** What is wrong with the days on which the carrier takes no request: `closures.0.on`. */
export function closureIssues(form: Form): Issues {
	return isReviewed(form) ? Object.fromEntries(form.draft.closures.flatMap(issuesOfPair)) : {};
}

function issuesOfPair({ on, until }: Closure, index: number): readonly [string, IssueCode][] {
	const first = readDate(on);
	const last = readDate(until);
	const onIssue = first.ok ? (!first.value && until !== '' ? 'required' : undefined) : first.issue;
	const untilIssue = last.ok ? first.ok && spanIssue(first.value, last.value) : last.issue;
	return [
		...(onIssue ? [[`closures.${index}.on`, onIssue] as [string, IssueCode]] : []),
		...(untilIssue ? [[`closures.${index}.until`, untilIssue] as [string, IssueCode]] : [])
	];
}

function spanIssue(on: CivilDate | undefined, until: CivilDate | undefined): IssueCode | undefined {
	if (on === undefined || until === undefined) return undefined;
	if (until < on) return 'until-before-on';
	return daysBetween(on, until) >= LONGEST_CLOSURE_DAYS ? 'closure-too-long' : undefined;
}

/** What would have been typed for these days; runs of days that follow each other are one closure. */
export function closuresOf(processing: Processing | undefined): readonly Closure[] {
	const runs: { on: CivilDate; until: CivilDate }[] = [];
	for (const day of [...(processing?.extraClosed ?? [])].sort()) {
		const run = runs.at(-1);
		if (run && addDays(run.until, 1) === day) run.until = day;
		else runs.push({ on: day, until: day });
	}
	if (runs.length === 0) return emptyDraft().closures;
	return runs.map(({ on, until }) => ({ on, until: on === until ? '' : until }));
}
