import * as v from 'valibot';
import { daysBetween, type CivilDate } from '$lib/domain/base/civil-date';
import { normaliseDigits, parseAmount, type Money } from '$lib/domain/base/money';
import { EXIT_NEEDS, LONGEST_CLOSURE_DAYS } from './own-exit';
import { RULE_NEEDS } from './own-rule';
import { isByHand } from './defaults';
import { emptyDraft, type RecordDraft, type TextField } from './draft';
import { DraftSchema, type TypedDraft } from './draft-schema';
import { issueOf, type IssueCode, type Issues } from './issues';

export type ParsedDraft = { ok: true; typed: TypedDraft; price?: Money } | { ok: false; issues: Issues };

/** `draft`: with its defaults; `shown`: the fields that count, all others are left out unchecked. */
export function parseDraft(draft: RecordDraft, shown: ReadonlySet<TextField>): ParsedDraft {
	const parsed = v.safeParse(DraftSchema, onlyShown(draft, shown));
	const issues = parsed.success ? {} : issuesByField(parsed.issues);
	const price = priceOf(draft);
	const all: Issues = {
		...missing(draft, shown),
		...(parsed.success && contradictions(parsed.output)),
		...('issue' in price && { price: price.issue }),
		...issues
	};
	if (!parsed.success || Object.keys(all).length > 0) return { ok: false, issues: all };
	return { ok: true, typed: parsed.output, ...('money' in price && { price: price.money }) };
}

/** What the rule needs is not shown for another rule; what was typed there stays in the draft. */
function onlyShown(draft: RecordDraft, shown: ReadonlySet<TextField>): RecordDraft {
	const kept = Object.entries(draft).filter(([field]) => isAlwaysKept(field) || isIn(shown, field));
	return { ...emptyDraft(), ...Object.fromEntries(kept), answers: draft.answers, closures: draft.closures };
}

function isAlwaysKept(field: string): boolean {
	return field === 'byHand' || field === 'known';
}

function isIn(fields: ReadonlySet<string>, field: string): boolean {
	return fields.has(field);
}

function issuesByField(issues: readonly v.BaseIssue<unknown>[]): Issues {
	const entries = issues.map((issue): [string, IssueCode] => [v.getDotPath(issue) ?? '', issueOf(issue.message)]);
	return Object.fromEntries(entries.reverse());
}

function missing(draft: RecordDraft, shown: ReadonlySet<TextField>): Issues {
	if (draft.plan === '') return { plan: 'required' };
	const zone: Issues = draft.zone.trim() === '' ? { zone: 'required' } : {};
	if (!isByHand(draft)) return zone;
	if (draft.rule === '') return { ...zone, rule: 'required' };
	const open = [...needsOf(RULE_NEEDS, draft.rule), ...needsOf(EXIT_NEEDS, draft.cancelRule).map((need) => [need])]
		.filter((oneOf) => oneOf.some((field) => shown.has(field)))
		.filter((oneOf) => oneOf.every((field) => draft[field].trim() === ''));
	return { ...zone, ...Object.fromEntries(open.map(([field]) => [field, 'required'])) };
}

function needsOf<T>(needs: Readonly<Record<string, readonly T[]>>, kind: string): readonly T[] {
	return needs[kind] ?? [];
}

/** Values that are fine by themselves and cannot stand together. */
function contradictions(typed: TypedDraft): Issues {
	const starts = [typed.activatedOn, typed.firstUsedOn, typed.installedOn, typed.rentalStart, typed.contractStart];
	const lastDayTooEarly =
		starts.some((start) => isBefore(typed.lastDay, start)) || isBefore(typed.lastDay, typed.boughtOn);
	return {
		...(lastDayTooEarly && { lastDay: 'end-before-start' }),
		...(typed.activatedAt !== undefined && typed.activatedOn === undefined && { activatedAt: 'time-without-date' }),
		...(typed.firstUsedAt !== undefined && typed.firstUsedOn === undefined && { firstUsedAt: 'time-without-date' }),
		...Object.fromEntries(typed.closures.flatMap(closureIssue))
	};
}

function isBefore(end: CivilDate | undefined, start: CivilDate | undefined): boolean {
	return end !== undefined && start !== undefined && end < start;
}

function closureIssue({ on, until }: TypedDraft['closures'][number], index: number): [string, IssueCode][] {
	if (on === undefined) return until === undefined ? [] : [[`closures.${index}.on`, 'required']];
	if (until === undefined) return [];
	if (until < on) return [[`closures.${index}.until`, 'until-before-on']];
	return daysBetween(on, until) >= LONGEST_CLOSURE_DAYS ? [[`closures.${index}.until`, 'closure-too-long']] : [];
}

function priceOf({ price, currency }: RecordDraft): { money: Money } | { issue: IssueCode } | Record<string, never> {
	const text = normaliseDigits(price);
	if (text === '') return {};
	const parsed = parseAmount(text, currency);
	if (parsed.ok) return { money: parsed.value };
	return { issue: parsed.issue === 'empty' ? 'not-a-number' : parsed.issue };
}
