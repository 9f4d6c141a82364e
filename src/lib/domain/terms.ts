import { parseCivilDate, parseClockTime } from './civil-date';
import type { Ask, Draft } from './plan';
import type { Terms } from './subscription';

/** What a plan leaves open and the form asks. The path is dotted: 'lives.0.rule.count'. */
export interface Question {
	path: string;
	usual?: Answer;
	choices?: readonly Answer[];
	optional: boolean; // the record can do without an answer
}
export type Answer = string | number | boolean | { readonly [key: string]: Answer };
export type TermsIssue = 'missing' | 'no-such-choice' | 'impossible';
export type AnsweredTerms = { ok: true; terms: Terms } | { ok: false; issues: Readonly<Record<string, TermsIssue>> };

type Node = unknown;

/** Every question of a plan's terms, in their order. */
export function questionsOf(draft: Draft<Terms>): readonly Question[] {
	const questions: Question[] = [];
	collect(draft, '', questions);
	return questions;
}

/**
 * A record's own terms: every question answered, none left, and each date and time of the catalogue a real one.
 * An optional question that has no answer leaves its part out: a duty without a deadline is said, not dated.
 */
export function answerTerms(draft: Draft<Terms>, answers: Readonly<Record<string, Answer>>): AnsweredTerms {
	const issues: Record<string, TermsIssue> = {};
	const terms = resolve(draft, '', answers, issues);
	// Every branch that a draft adds to the terms has been replaced by a checked answer.
	return Object.keys(issues).length > 0 ? { ok: false, issues } : { ok: true, terms: terms as Terms };
}

function collect(node: Node, path: string, questions: Question[]): void {
	if (isAsk(node)) {
		const { usual, choices } = node;
		questions.push({
			path,
			optional: isOptional(path),
			...(usual !== undefined && { usual }),
			...(choices !== undefined && { choices })
		});
		return;
	}
	for (const [key, value] of childrenOf(node)) collect(value, joined(path, key), questions);
}

function resolve(
	node: Node,
	path: string,
	answers: Readonly<Record<string, Answer>>,
	issues: Record<string, TermsIssue>
): Node {
	if (isAsk(node)) return answered(node, path, answers[path], issues);
	if (typeof node === 'string') return minted(node, path, issues);
	if (Array.isArray(node))
		return node.map((value, index) => resolve(value, joined(path, String(index)), answers, issues));
	if (!isBranch(node)) return node;
	const entries = childrenOf(node).map(
		([key, value]) => [key, resolve(value, joined(path, key), answers, issues)] as const
	);
	const known = entries.filter(([, value]) => value !== undefined);
	// A period whose only field was left open is no period.
	return path === 'period' && known.length === 0 ? undefined : Object.fromEntries(known);
}

function answered(
	ask: Ask<Answer>,
	path: string,
	answer: Answer | undefined,
	issues: Record<string, TermsIssue>
): Node {
	if (answer === undefined) {
		if (!isOptional(path)) issues[path] = 'missing';
		return path === 'returnDuty.required' ? 'unknown' : undefined;
	}
	if (ask.choices && typeof answer === 'string' && !ask.choices.includes(answer)) issues[path] = 'no-such-choice';
	if (typeof answer === 'number' && (!Number.isSafeInteger(answer) || answer < 0)) issues[path] = 'impossible';
	return resolve(answer, path, {}, issues);
}

/** Text that looks like a date or a time has to be one. */
function minted(text: string, path: string, issues: Record<string, TermsIssue>): string {
	const looksLikeDate = /^\d{4}-\d{2}-\d{2}$/.test(text) || path.endsWith('startDate');
	const bad =
		(looksLikeDate && parseCivilDate(text) === undefined) ||
		(/^\d{1,2}:\d{2}$/.test(text) && parseClockTime(text) === undefined);
	if (bad) issues[path] = 'impossible';
	return text;
}

const OPTIONAL = /(?:^|\.)(?:activateBy|withinDays)$|^period(?:\.|$)|^returnDuty\.required$/;

function isOptional(path: string): boolean {
	return OPTIONAL.test(path);
}

function isAsk(node: Node): node is Ask<Answer> {
	return isBranch(node) && 'ask' in node && node.ask === true;
}

function isBranch(node: Node): node is Readonly<Record<string, unknown>> {
	return typeof node === 'object' && node !== null && !Array.isArray(node);
}

function childrenOf(node: Node): (readonly [string, unknown])[] {
	return typeof node === 'object' && node !== null ? Object.entries(node) : [];
}

function joined(path: string, key: string): string {
	return path === '' ? key : `${path}.${key}`;
}
