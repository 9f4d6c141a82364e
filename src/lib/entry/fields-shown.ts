import { isByHand } from './defaults';
import { MY_OWN, type RecordDraft, type TextField } from './draft';
import { mainLifeOf, type MainLife } from './main-life';
import { askedFields, type AskedField } from './plan-questions';
import type { Situation } from './situation';

/** Which fields stand where; a field is in one place only. */
export interface Shown {
	rule: readonly TextField[];
	leaving: readonly TextField[];
	/** The dates that the rule counts from. */
	dates: readonly TextField[];
	more: readonly TextField[];
}

const START_FIELDS = [
	'activatedOn',
	'activatedAt',
	'firstUsedOn',
	'firstUsedAt',
	'installedOn',
	'rentalStart',
	'lastUse',
	'packEndedOn',
	'contractStart',
	'serviceStartedOn'
] as const satisfies readonly TextField[];
const OTHER_DATES = ['boughtOn', 'papersOn', 'lastDay'] as const satisfies readonly TextField[];
// prettier-ignore
const ALWAYS = [
	'form', 'billing', 'country', 'zone', 'price', 'currency', 'billDay', 'payment', 'closingDay', 'trip', 'boughtAt', 'notes'
] as const satisfies readonly TextField[];
// prettier-ignore
const RULE_FIELDS: Record<string, readonly TextField[]> = {
	'fixed-days': ['days', 'countedFrom', 'countedAs', 'dayOne'],
	'fixed-date': ['lastDay', 'lastDayUntil'],
	months: ['months', 'countedFrom', 'dayOne'],
	rolling: ['keepAliveEvery', 'keepAliveUnit', 'countedFrom', 'whatCounts', 'afterTopUp', 'dayOne', 'graceDays'],
	recurring: ['days', 'months', 'countedFrom'],
	contract: ['contractStart', 'months', 'termEnds', 'afterTerm'],
	'open-ended': [],
	unknown: ['lastDay']
};
// prettier-ignore
const LEAVING_FIELDS: Record<string, readonly TextField[]> = {
	'cost-boundary': ['boundary'],
	'end-of-month': ['cutoffDay', 'cutoffTime'],
	'end-of-billing-period': ['closingDay', 'noticeDays'],
	notice: ['noticeDays', 'earliestNotice'],
	'notice-months': ['noticeMonths'],
	'days-before-renewal': ['noticeDays', 'noticeCounting'],
	'hours-before-renewal': ['noticeHours'],
	'renewal-window': ['windowMonths', 'windowStarts'],
	'cooling-off': ['papersOn', 'serviceStartedOn', 'noticeDays'],
	'before-event': ['beforeEvent', 'noticeDays']
};
const DATE_OF: Record<string, readonly TextField[]> = {
	activation: ['activatedOn', 'activatedAt'],
	purchase: ['boughtOn'],
	'first-use': ['firstUsedOn', 'firstUsedAt'],
	install: ['installedOn'],
	'rental-start': ['rentalStart'],
	'contract-start': ['contractStart'],
	'pack-end': ['packEndedOn'],
	event: ['lastUse']
};

/** Which fields the form shows, and where. `draft`: with its defaults filled in; `chosenFrom`: what "Counted from" was set to. */
export function fieldsShown(draft: RecordDraft, chosenFrom: string, { template }: Situation): Shown {
	const own = draft.plan === MY_OWN;
	const asked = template && !isByHand(draft) ? askedFields(template.plan) : [];
	const rule = isByHand(draft) ? ['rule' as const, ...ruleFields(draft)] : neededFields(asked);
	const leaving = isByHand(draft) ? leavingFields(draft) : [];
	const dates = isByHand(draft)
		? ownDates(draft, chosenFrom)
		: template
			? templateDates(draft, mainLifeOf(template.plan))
			: [];
	const first = withoutRepeats([...rule, ...leaving, ...dates]);
	const isFree = (field: TextField) => !first.includes(field);
	return {
		rule: rule.filter((field) => !dates.includes(field)),
		leaving: withoutRepeats(leaving).filter((field) => !rule.includes(field) && !dates.includes(field)),
		dates: withoutRepeats(dates),
		more: withoutRepeats([...asked.flatMap(({ field }) => field ?? []), ...moreFields(draft, own)]).filter(isFree)
	};
}

/** What a plan cannot do without stands in sight. */
function neededFields(asked: readonly AskedField[]): readonly TextField[] {
	return asked.flatMap(({ field, question }) =>
		field === undefined || question.optional || field === 'payment' ? [] : [field]
	);
}

function ruleFields(draft: RecordDraft): readonly TextField[] {
	const fields = RULE_FIELDS[draft.rule] ?? [];
	return [
		...fields.filter((field) => field !== 'dayOne' || draft.countedAs !== '24h-periods' || draft.rule !== 'fixed-days'),
		...(draft.rule === 'rolling' && draft.afterTopUp !== 'reset' ? (['maxDays'] as const) : []),
		...(draft.rule === 'contract' && draft.termEnds === 'end-of-month' ? (['firstMonth'] as const) : []),
		...(draft.rule === 'contract' && draft.afterTerm === 'renews' ? (['renewalMonths', 'penalty'] as const) : [])
	];
}

function leavingFields(draft: RecordDraft): readonly TextField[] {
	const gives = !['none-needed', 'unknown'].includes(draft.cancelRule);
	return [
		'cancelRule',
		...(LEAVING_FIELDS[draft.cancelRule] ?? []),
		...(gives ? (['serviceEnds', 'reviewDays'] as const) : []),
		...intentFields(draft)
	];
}

function intentFields(draft: RecordDraft): readonly TextField[] {
	return draft.intent === 'leave' ? ['intent', 'neededUntil'] : ['intent'];
}

/** By what "Counted from" says, never by what was filled in: a field must not move while someone types in it. */
function ownDates(draft: RecordDraft, chosenFrom: string): readonly TextField[] {
	if (draft.rule === '' || ['fixed-date', 'unknown', 'contract', 'open-ended'].includes(draft.rule)) return [];
	if (draft.rule === 'rolling') return dateOf(chosenFrom, false) ?? ['lastUse'];
	const byTheHour = draft.rule === 'fixed-days' && draft.countedAs === '24h-periods';
	return (
		dateOf(chosenFrom, byTheHour) ??
		dateOf(draft.form === 'pocket-wifi' ? 'rental-start' : 'activation', byTheHour) ??
		[]
	);
}

/** The hour of the start stands beside its date only where it matters. */
function dateOf(from: string, byTheHour: boolean): readonly TextField[] | undefined {
	return DATE_OF[from]?.filter((field) => byTheHour || (field !== 'activatedAt' && field !== 'firstUsedAt'));
}

/** The one date of a plan, or what is asked instead of it. */
export function templateDates(draft: RecordDraft, life: MainLife | undefined): readonly TextField[] {
	if (life === undefined || ['fixed-date', 'open-ended', 'asked'].includes(life.kind)) return [];
	if (life.kind === 'unknown' || draft.known === 'end') return ['lastDay'];
	if (draft.known === 'not-yet') return life.mayVoid ? ['boughtOn'] : [];
	if (life.kind === 'contract') return ['contractStart'];
	if (life.kind !== 'rolling') return dateOf(draft.countedFrom, life.byTheHour) ?? ['activatedOn'];
	if (life.since !== 'pack-end') return ['lastUse'];
	return life.startsWithActivation ? ['activatedOn', 'packEndedOn'] : ['packEndedOn'];
}

function moreFields(draft: RecordDraft, own: boolean): readonly TextField[] {
	if (draft.plan === '') return ['iccid', ...ALWAYS];
	const started = draft.known === 'not-yet' && !own ? [] : START_FIELDS;
	return [
		...(isByHand(draft) ? (['activateWithin', 'graceDays'] as const) : []),
		...started,
		...OTHER_DATES,
		...(draft.lastDay === '' ? [] : (['lastDayUntil'] as const)),
		...(own ? (['carrierName'] as const) : []),
		...(isByHand(draft) ? [] : intentFields(draft)),
		...(draft.form === 'physical' || draft.form === 'esim' ? (['iccid'] as const) : []),
		...ALWAYS
	];
}

function withoutRepeats(fields: readonly TextField[]): readonly TextField[] {
	return [...new Set(fields)];
}

/** Every field that counts: what is not shown is kept as typed but neither checked nor saved. */
export function shownFields(shown: Shown): ReadonlySet<TextField> {
	return new Set(['plan', 'name', 'phone', ...shown.rule, ...shown.leaving, ...shown.dates, ...shown.more]);
}
