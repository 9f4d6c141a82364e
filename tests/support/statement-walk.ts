import type { CatalogueEntry } from '$lib/catalogue/catalogue';
import { HOLIDAYS } from '$lib/domain/base/holidays';
import type { Instant } from '$lib/domain/base/civil-date';
import { recordStateFor, type RecordState } from '$lib/domain/deadline/record-state';
import type { Activity, ActivityContent } from '$lib/domain/record/activity';
import { answerTerms, questionsOf, type Answer } from '$lib/domain/plan/terms-draft';
import type { Intent, Subscription, Terms } from '$lib/domain/record/subscription';
import { statementFor } from '$lib/domain/statement/statement-for';
import type { Statement } from '$lib/domain/statement/statement';
import { catalogueEntries } from './catalogue/catalogue-files';
import { aRecordOf } from './catalogue/plan-records';
import { aFact } from './facts';
import { at, date } from './literals';

const yen = (minor: number) => ({ minor, currency: 'JPY' });
const START = '2026-10-20';
const started = [
	'bought',
	'installed',
	'activated',
	'first-use',
	'rental-start',
	'contract-start',
	'contract-document'
] as const;

type Dated = readonly [on: string, fact: ActivityContent];
const inUse: readonly Dated[] = started.map((kind) => [START, { kind }] as const);
const kept: readonly Dated[] = [
	...inUse,
	['2026-10-25', { kind: 'pack-bought', packEnds: { date: date('2026-11-25') } }],
	['2026-11-01', { kind: 'top-up' }]
];

/** What has been written of a record. */
const WRITTEN = {
	nothing: [],
	bought: [[START, { kind: 'bought' }]],
	'in use': inUse,
	'started lately': started.map((kind) => ['2026-11-18', { kind }] as const),
	'used long ago': [...started.map((kind) => ['2025-10-20', { kind }] as const), ['2026-04-30', { kind: 'top-up' }]],
	'not used for a year': [
		...started.map((kind) => ['2024-10-20', { kind }] as const),
		['2025-09-01', { kind: 'top-up' }],
		['2025-09-01', { kind: 'pack-bought' }],
		['2025-09-01', { kind: 'sms' }]
	],
	'topped up': kept,
	'balance seen': [...kept, ['2026-11-20', { kind: 'value-seen', amount: yen(1_000) }]],
	'dollars ahead': [...kept, ['2026-11-20', { kind: 'value-seen', amount: { minor: 1_000, currency: 'USD' } }]],
	'no yuan left': [...kept, ['2026-11-20', { kind: 'value-seen', amount: { minor: 0, currency: 'CNY' } }]],
	'balance about to be lost': [
		...kept,
		['2026-11-20', { kind: 'value-seen', amount: yen(1_000), expires: { date: date('2026-11-28') } }]
	],
	'bill open': [...kept, ['2026-11-10', { kind: 'charge', amount: yen(2_970), dueOn: date('2026-11-26') }]],
	'bill overdue': [...kept, ['2026-11-01', { kind: 'charge', amount: yen(2_970), dueOn: date('2026-11-15') }]],
	'deposit open': [...kept, ['2026-11-01', { kind: 'deposit-paid', amount: yen(5_000), claimBy: date('2026-12-20') }]],
	suspended: [...kept, ['2026-11-15', { kind: 'suspended' }]],
	lost: [...kept, ['2026-11-15', { kind: 'lost' }]],
	'lost, stopped': [...kept, ['2026-11-15', { kind: 'lost' }], ['2026-11-16', { kind: 'suspended' }]],
	asked: [...kept, ['2026-11-15', { kind: 'cancel-requested', endsOn: date('2026-11-30') }]],
	'asked, its end passed': [...kept, ['2026-11-01', { kind: 'cancel-requested', endsOn: date('2026-11-18') }]],
	confirmed: [
		...kept,
		['2026-11-15', { kind: 'cancel-requested', endsOn: date('2026-11-20') }],
		['2026-11-16', { kind: 'cancel-confirmed', endsOn: date('2026-11-20') }]
	],
	'appointment made': [...kept, ['2026-11-28T02:00:00.000Z', { kind: 'appointment', channel: 'store' }]],
	'porting code': [...kept, ['2026-11-20', { kind: 'port-code' }]]
} as const satisfies Record<string, readonly Dated[]>;

const INTENTS = {
	keep: { kind: 'keep' },
	'let end': { kind: 'let-end' },
	leave: { kind: 'leave' },
	'leave after 27 Dec': { kind: 'leave', neededUntil: date('2026-12-27') }
} as const satisfies Record<string, Intent>;

/** One record of the walk at one moment; `where` names it. */
export interface Said {
	where: string;
	entry: CatalogueEntry;
	subscription: Subscription;
	activities: readonly Activity[];
	state: RecordState;
	statement: Statement;
}

export const NOW = at('2026-11-21T10:00:00.000Z');

/** Every plan, as it is meant, with everything that can have been written of it, at one moment. */
export function* walkStatements(now: Instant = NOW): Generator<Said> {
	for (const entry of catalogueEntries) {
		for (const [intention, intent] of Object.entries(INTENTS)) {
			for (const [situation, dated] of Object.entries(WRITTEN)) {
				yield saidOf(entry, intent, dated, `${entry.plan.id}, ${intention}, ${situation}`, now);
			}
		}
	}
}

const ANSWERS: Readonly<Record<string, Answer>> = { date: '2026-10-20', count: 7, 'day-of-month': 20 };

/** The terms that the form makes where every question is answered as usual, and what may stay open stays open. */
function termsOf({ plan }: CatalogueEntry): Terms {
	const questions = questionsOf(plan.terms).filter(({ optional }) => !optional);
	const answers = questions.map(({ path, asks, usual, choices }) => [path, usual ?? choices?.[0] ?? ANSWERS[asks]]);
	const answered = answerTerms(plan.terms, Object.fromEntries(answers));
	if (!answered.ok) throw new Error(`${plan.id}: ${JSON.stringify(answered.issues)}`);
	return answered.terms;
}

function saidOf(entry: CatalogueEntry, intent: Intent, dated: readonly Dated[], where: string, now: Instant): Said {
	const [form = 'physical'] = entry.plan.form;
	const subscription = aRecordOf(entry, form, { intent, nickname: entry.plan.name.en, terms: termsOf(entry) });
	const activities = dated.map(([on, fact]) => aFact(on, fact));
	return { where, entry, subscription, activities, ...stateAt(subscription, activities, now) };
}

export function stateAt(
	subscription: Subscription,
	activities: readonly Activity[],
	now: Instant
): { state: RecordState; statement: Statement } {
	const state = recordStateFor(subscription, activities, { now, holidays: HOLIDAYS });
	return { state, statement: statementFor(state) };
}
