import type { Holidays } from './business-days';
import type { HolidayCalendar } from './cancellation';
import { dayEnd, type CivilDate, type Instant, type Zone } from './civil-date';
import type { UnknownReason } from './deadline';
import type { Fact } from './effective';
import { concerns } from './events';
import { graceEnd } from './grace';
import { laterBy } from './span';
import type { PackRun } from './packs';
import { renewByFor } from './renew-by';
import { endOfRule, endSeenIn, type RuleContext, type RuleEnd } from './rule-end';
import { windowOf, type Window } from './start-window';
import type { Life } from './validity';
import { endOfDay, type End } from './validity-end';

/** The first day of the next term; with the first one that they are all counted from, where there is one. */
export interface Renewal {
	on: CivilDate;
	anchor?: CivilDate;
	penalty?: true;
}

/** One life of a record at one moment: when it ends, what is behind the end, and what is not known. */
export interface LifeState {
	life: Life;
	kind: 'keep-alive' | 'expiry'; // what its end is called
	end?: End;
	since?: CivilDate; // the day that the end was counted from
	safe?: Instant; // better by
	renewBy?: End; // the keep-alive date, where it lies before the end
	renewal?: Renewal;
	grace?: End; // until when it can still be rescued
	window?: Window; // in which it has to be started
	unknown: readonly UnknownReason[];
	tooSmall?: true; // the last top-up did not count
}

export interface LifeContext {
	facts: readonly Fact[];
	packs: readonly PackRun[];
	now: Instant;
	today: CivilDate;
	zone: Zone;
	calendar: HolidayCalendar;
	holidays: Holidays;
}

type Ending = Extract<RuleEnd, { kind: 'ends' }>;
interface Condition {
	result: RuleEnd;
	why: 'rule' | NonNullable<Life['also']>[number]['why'];
}

/** The state of a life that is not a pack. */
export function lifeStateFor(life: Life, context: LifeContext): LifeState {
	const window = windowOf(life, context);
	const rule = ruleContext(life, context, window);
	const conditions = conditionsOf(life, rule, context);
	return withEnd(life, conditions, window, context);
}

/** What is shown of an end: grace behind it, a safe day and a renewal date before it. */
export function endedState(state: LifeState, end: End, context: LifeContext): LifeState {
	const { life } = state;
	const grace = life.afterEnd && graceEnd(end.lastDay, life.afterEnd);
	const { renewBy } = life.rule.kind === 'rolling' ? life.rule : {};
	return {
		...state,
		end,
		...(life.marginDays !== undefined && {
			safe: dayEnd(laterBy(end.lastDay, { days: -life.marginDays }), context.zone)
		}),
		...(renewBy && state.kind === 'keep-alive' && { renewBy: renewByFor(renewBy, end, context) }),
		...(grace && grace !== 'unknown' && { grace: endOfDay(grace, context.zone) }),
		...(grace === 'unknown' && { unknown: [...state.unknown, 'grace-end-unknown' as const] })
	};
}

function ruleContext(life: Life, { facts, packs, today, zone }: LifeContext, window: Window | undefined): RuleContext {
	const index = facts.findLastIndex((fact) => isSeenEnd(fact, life));
	const fact = index < 0 ? undefined : facts[index];
	const seen = fact && endSeenIn(fact, zone);
	const autoStart = window?.autoStart;
	const base = { life, packs, today, zone, ...(autoStart && { autoStart }) };
	return seen ? { ...base, facts: facts.slice(index + 1), seen } : { ...base, facts };
}

/** What the carrier shows without naming a life is the end of the main one. */
function isSeenEnd(fact: Fact, life: Life): boolean {
	const { kind, lifeId } = fact.activity;
	return kind === 'end-seen' && (lifeId === undefined ? life.main === true : concerns(fact, life));
}

/** A life ends at the earliest of its rule and these; what the carrier itself showed last stands for all of them. */
function conditionsOf(life: Life, context: RuleContext, { facts }: LifeContext): readonly Condition[] {
	const main: Condition = { result: endOfRule(life.rule, context), why: 'rule' };
	const { seen, ...unseen } = context;
	if (!life.also || (seen && main.result.kind === 'ends' && main.result.end === seen)) return [main];
	const others = life.also.map(({ rule, why }) => ({
		why,
		result: endOfRule(rule, why === 'cap' ? { ...unseen, facts } : context)
	}));
	return [main, ...others];
}

function withEnd(
	life: Life,
	conditions: readonly Condition[],
	window: Window | undefined,
	context: LifeContext
): LifeState {
	const winner = earliestOf(conditions);
	const renewal = renewalOf(conditions, winner?.result.end);
	const state: LifeState = {
		life,
		kind: winner?.result.isRolling ? 'keep-alive' : 'expiry',
		unknown: reasonsOf(conditions),
		...(window && { window }),
		...(renewal && { renewal }),
		...(winner?.result.since && { since: winner.result.since }),
		...(conditions.some(({ result }) => 'tooSmall' in result) && { tooSmall: true as const })
	};
	if (!winner) return state;
	const end = winner.result.end;
	if (isReinstatedAfter(end, context.facts)) return { ...state, unknown: ['end-unknown'] };
	return endedState(state, winner.isSecondWording ? { asEarlyAs: 'second-wording', ...end } : end, context);
}

function earliestOf(conditions: readonly Condition[]): { result: Ending; isSecondWording: boolean } | undefined {
	const endings = conditions.flatMap(({ result, why }) => (result.kind === 'ends' ? [{ result, why }] : []));
	const [first, ...rest] = endings;
	if (!first) return undefined;
	const winner = rest.reduce((best, other) => (other.result.end.end < best.result.end.end ? other : best), first);
	return { result: winner.result, isSecondWording: winner.why === 'reading' };
}

function renewalOf(conditions: readonly Condition[], end: End | undefined): Renewal | undefined {
	for (const { result } of conditions) {
		if (result.kind !== 'renews' || (end && result.on > end.lastDay)) continue;
		const { on, anchor, penalty } = result;
		return { on, ...(anchor && { anchor }), ...(penalty && { penalty }) };
	}
	return undefined;
}

/** The carrier's second wording needs no fact of its own: what it lacks, the first lacks too. */
function reasonsOf(conditions: readonly Condition[]): readonly UnknownReason[] {
	const reasons = conditions.flatMap(({ result, why }) =>
		result.kind === 'unknown' && why !== 'reading' ? [result.reason] : []
	);
	return [...new Set(reasons)];
}

/** An end before the carrier took the line back is no longer its end. */
function isReinstatedAfter({ end }: End, facts: readonly Fact[]): boolean {
	return facts.some(({ activity, at }) => activity.kind === 'reinstated' && at >= end);
}
