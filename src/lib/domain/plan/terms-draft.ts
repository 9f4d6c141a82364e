import { isDayOfMonth, isDayCount, isMonthCount } from '../validity/span';
import { parseCivilDate, parseClockTime } from '../base/civil-date';
import type { Ask, Draft } from './plan';
import type { Terms } from '../record/subscription';

/** What a question takes: a number, a name, a date as text, or one of the choices as the plan writes it. */
export type Answer = string | number | Readonly<Record<string, unknown>>;

export interface Question {
	path: string; // within the terms: 'lives.0.rule.count'
	asks: 'count' | 'day-of-month' | 'date' | 'choice';
	optional?: true; // without an answer the detail stays unknown; else there are no terms
	usual?: Answer;
	choices?: readonly Answer[];
}

export type TermsIssue = 'missing' | 'not-an-answer' | 'broken-plan';
export type Answered = { ok: true; terms: Terms } | { ok: false; issues: Readonly<Record<string, TermsIssue>> };

const ASKED = {
	count: 'count',
	minimumTermMonths: 'count',
	renewalTermMonths: 'count',
	n: 'count',
	withinDays: 'count',
	period: 'day-of-month',
	closingDay: 'day-of-month',
	periodStartDay: 'day-of-month',
	day: 'day-of-month',
	startDate: 'date',
	anchor: 'date'
} as const satisfies Record<string, Question['asks']>;
/** What may stay open: the rules then say that it is not known. */
const MAY_STAY_OPEN = /(?:^|\.)(?:activateBy|period|closingDay|periodStartDay|withinDays|required)$/;
const ORIGINS = ['activation', 'first-use', 'install', 'purchase'];
const DATES = /(?:^|\.)(?:date|startDate|anchor|extraClosed\.\d+)$/;
const TIMES = /(?:^|\.)(?:time|cutoffTime|dayClosesAt|hours\.\w{3}\.\d+\.\d)$/;

/** Everything that a plan leaves to whoever adds it, in the order of its terms. */
export function questionsOf(draft: Draft<Terms>): readonly Question[] {
	return questionsIn(draft, '');
}

/** The terms of a record: every question answered, every date and time checked. What may stay open is left out. */
export function answerTerms(draft: Draft<Terms>, answers: Readonly<Record<string, Answer | undefined>>): Answered {
	const issues: Record<string, TermsIssue> = {};
	const terms = answered(draft, '', answers, issues);
	if (Object.keys(issues).length > 0) return { ok: false, issues };
	return areTerms(terms) ? { ok: true, terms } : { ok: false, issues: { '': 'broken-plan' } };
}

function questionsIn(value: unknown, path: string): readonly Question[] {
	if (isAsk(value)) return [questionAt(path, value)];
	return partsOf(value, path).flatMap(([, part, at]) => questionsIn(part, at));
}

function questionAt(path: string, { usual, choices }: Ask<unknown>): Question {
	const name = path.slice(path.lastIndexOf('.') + 1);
	const asks = isAskedName(name) ? ASKED[name] : 'choice';
	const offered = choices?.filter(isAnswer) ?? (name === 'from' ? ORIGINS : undefined);
	return {
		path,
		asks,
		...(MAY_STAY_OPEN.test(path) && { optional: true as const }),
		...(isAnswer(usual) && { usual }),
		...(offered && { choices: offered })
	};
}

function answered(
	value: unknown,
	path: string,
	answers: Readonly<Record<string, Answer | undefined>>,
	issues: Record<string, TermsIssue>
): unknown {
	if (isAsk(value)) return answerTo(questionAt(path, value), answers[path], issues);
	if (typeof value !== 'object' || value === null) {
		if (!isSoundText(value, path)) issues[path] = 'broken-plan';
		return value;
	}
	const parts = partsOf(value, path).map(([key, part, at]) => [key, answered(part, at, answers, issues)] as const);
	if (Array.isArray(value)) return parts.map(([, part]) => part);
	const known = parts.filter(([, part]) => part !== undefined);
	// A billing period of which no day is known is none.
	return path === 'period' && known.length === 0 ? undefined : Object.fromEntries(known);
}

function answerTo(question: Question, given: Answer | undefined, issues: Record<string, TermsIssue>): unknown {
	const { path, usual, optional } = question;
	const answer = given ?? usual;
	if (answer === undefined) {
		if (!optional) issues[path] = 'missing';
		return path.endsWith('.required') ? 'unknown' : undefined;
	}
	if (!fits(answer, question)) issues[path] = 'not-an-answer';
	return path === 'period' && typeof answer === 'number' ? { closingDay: answer } : answer;
}

function fits(answer: Answer, { asks, path, choices }: Question): boolean {
	switch (asks) {
		case 'count':
			if (typeof answer !== 'number') return false;
			if (path.endsWith('Months')) return isMonthCount(answer);
			return isDayCount(answer) || (answer === 0 && path.endsWith('.withinDays'));
		case 'day-of-month':
			return isDay(path === 'period' && isObject(answer) ? (answer.closingDay ?? answer.periodStartDay) : answer);
		case 'date':
			return typeof answer === 'string' && parseCivilDate(answer) !== undefined;
		case 'choice':
			return choices === undefined || choices.some((choice) => JSON.stringify(choice) === JSON.stringify(answer));
	}
}

function isDay(value: unknown): boolean {
	return typeof value === 'number' && isDayOfMonth(value);
}

/** The catalogue writes dates and times as plain text; a record holds only those that are real. */
function isSoundText(value: unknown, path: string): boolean {
	if (typeof value !== 'string') return true;
	if (DATES.test(path)) return parseCivilDate(value) !== undefined;
	return !TIMES.test(path) || parseClockTime(value) !== undefined;
}

/** Where no question is left, a draft of terms is terms: the compiler has checked all the rest of it. */
function areTerms(value: unknown): value is Terms {
	return isObject(value) && 'lives' in value && 'exits' in value && questionsIn(value, '').length === 0;
}

function partsOf(value: unknown, path: string): readonly (readonly [key: string, part: unknown, path: string])[] {
	if (!isObject(value)) return [];
	return Object.entries(value).map(([key, part]: [string, unknown]) => {
		return [key, part, path === '' ? key : `${path}.${key}`];
	});
}

function isAskedName(name: string): name is keyof typeof ASKED {
	return name in ASKED;
}

function isAsk(value: unknown): value is Ask<unknown> {
	return isObject(value) && value.ask === true;
}

function isAnswer(value: unknown): value is Answer {
	return typeof value === 'string' || typeof value === 'number' || isObject(value);
}

function isObject(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null;
}
