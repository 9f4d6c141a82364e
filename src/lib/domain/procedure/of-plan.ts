import type { Cancellation, Exit } from '../cancellation/cancellation';
import type { Plan } from '../plan/plan';
import type { BillingKind, Form, Terms } from '../record/subscription';
import { answerTerms, questionsOf, type Answer, type Question } from '../plan/terms-draft';
import { procedureFor, type Procedure } from './procedure';
import type { CatalogueFacts, LineToLeave } from './context';
import type { ProcedureChoices } from './state';
import { inStatus, type ProcedureTopic } from './topic';

/** A way to be rid of a plan; tails of `procedures_way_<when>`. */
export interface LeavingOption {
	id: string;
	when: 'lapse' | 'ordinary' | 'right' | 'before_activation' | 'before_rental';
	rule?: Cancellation;
}

export interface PlanChoices extends Pick<ProcedureChoices, 'number' | 'channel'> {
	form?: Form;
	billing?: BillingKind; // where the plan leaves it open
	way?: string;
}

const LAPSE: LeavingOption = { id: 'lapse', when: 'lapse' };

/** Every way out that the plan has, the usual one first; one where there is nothing to choose. */
export function leavingOptionsOf(entry: CatalogueFacts, choices: PlanChoices = {}): readonly LeavingOption[] {
	const { plan } = entry;
	const line = lineOf(plan, choices);
	const main = line.terms.lives.find((life) => life.main)?.id;
	const asked = line.terms.exits
		.filter(({ life, rule }) => (life === undefined || life === main) && rule.kind !== 'none-needed')
		.map(optionBy)
		.sort((a, b) => ORDER.indexOf(a.when) - ORDER.indexOf(b.when));
	if (!endsUnasked(line, entry)) return asked;
	const [usual] = asked;
	return plan.intent === 'let-end' || usual?.when !== 'ordinary'
		? [LAPSE, ...asked]
		: [usual, LAPSE, ...asked.slice(1)];
}

/** The procedure of one product without a record: nothing is dated, nothing is owed, the line is in use. */
export function procedureOfPlan(entry: CatalogueFacts, choices: PlanChoices = {}): Procedure {
	const ways = leavingOptionsOf(entry, choices);
	const chosen = ways.find(({ id }) => id === choices.way) ?? ways[0] ?? LAPSE;
	const line = lineOf(entry.plan, choices);
	const status = chosen.when.startsWith('before_') ? 'not-activated' : 'active';
	const { number, channel } = choices;
	const bought = line.terms.lives.flatMap(({ id, main }) => (main ? [] : [id]));
	const procedure = procedureFor(
		chosen.when === 'right' ? byRight(line, chosen.id) : { ...line, intent: { kind: intentOf(chosen) } },
		{
			...inStatus(status),
			bought,
			choices: { exitId: chosen.id, ...(number && { number }), ...(channel && { channel }) }
		},
		entry
	);
	// Whether the plan can be cancelled online does not change with the way that is looked at.
	return chosen.when === 'right'
		? { ...procedure, online: procedureFor(line, inStatus('active'), entry).online }
		: procedure;
}

/** Which general advice belongs to a plan's own procedure. */
export function topicOf({ kind, channel }: Procedure, plan: Plan): ProcedureTopic {
	switch (kind) {
		case 'lapse':
			return plan.intent === 'keep' ? 'prepaid' : 'lapse';
		case 'cancel':
			return channel === undefined || channel === 'sms' || channel === 'ussd' ? 'ask' : channel;
		case 'ended':
		case 'lost':
		case 'port':
		case 'rental':
		case 'roaming':
		case 'withdraw':
			return kind;
	}
}

export function firstFormOf({ form: [first = 'physical'] }: Plan): Form {
	return first;
}

/** The kinds of billing to choose among; one where the plan has decided. */
export function billingsOf({ billing }: Plan): readonly [BillingKind, ...BillingKind[]] {
	return typeof billing === 'string' ? [billing] : ['postpaid', 'prepaid'];
}

const ORDER: readonly LeavingOption['when'][] = ['ordinary', 'right', 'before_activation', 'before_rental'];

function optionBy({ id, rule, nature }: Exit): LeavingOption {
	if (rule.kind === 'before-event')
		return { id, rule, when: rule.event === 'activation' ? 'before_activation' : 'before_rental' };
	return { id, rule, when: nature === 'right' ? 'right' : 'ordinary' };
}

/** Left alone, it goes without a request. */
function endsUnasked(line: LineToLeave, entry: CatalogueFacts): boolean {
	const { steps } = procedureFor({ ...line, intent: { kind: 'let-end' } }, inStatus('active'), entry);
	return steps.every(({ records }) => records !== 'request-cancel');
}

function intentOf({ when }: LeavingOption): 'let-end' | 'leave' {
	return when === 'lapse' ? 'let-end' : 'leave';
}

/** As if its window were open: without a record no day says whether it is. */
function byRight(line: LineToLeave, id: string): LineToLeave {
	const exits = line.terms.exits.filter((exit) => exit.id === id);
	return { ...line, terms: { ...line.terms, exits: exits.map((exit) => ({ ...exit, rule: { kind: 'unknown' } })) } };
}

/** Stands for a record of this plan. What its user would answer is made up, so no date of it is ever shown. */
function lineOf(plan: Plan, { form, billing }: PlanChoices): LineToLeave {
	return {
		form: form ?? firstFormOf(plan),
		billing: typeof plan.billing === 'string' ? plan.billing : (billing ?? billingsOf(plan)[0]),
		terms: usualTerms(plan),
		intent: { kind: 'leave' },
		msisdns: [],
		sims: [],
		bound: []
	};
}

/** The plan's terms with every question answered: as usual, else by anything that makes them whole. */
export function usualTerms({ terms }: Plan): Terms {
	const answers = questionsOf(terms).map((question) => [question.path, madeUpAnswer(question)] as const);
	const answered = answerTerms(terms, Object.fromEntries(answers));
	return answered.ok ? answered.terms : { lives: [], exits: [] };
}

/** What may stay open stays open. */
function madeUpAnswer({ asks, optional, usual, choices }: Question): Answer | undefined {
	if (optional) return undefined;
	return usual ?? choices?.[0] ?? (asks === 'date' ? '2026-01-01' : 1);
}
