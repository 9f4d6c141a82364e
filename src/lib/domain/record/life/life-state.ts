import type { Holidays, HolidayCalendar } from '../../base/business-days';
import { addDays, dayEnd, type CivilDate, type Instant, type Zone } from '../../base/civil-date';
import type { UnknownReason } from '../../base/reasons';
import type { Fact } from '../facts';
import { concerns, startOf } from './start';
import { moneyAheadFor, type MoneyAhead } from './money-ahead';
import { graceEnd } from '../../validity/grace';
import type { PackRun } from './packs';
import { isBeyondHorizon } from '../../base/horizon';
import { renewByFor } from '../../validity/renew-by';
import { endOfRule, endSeenIn, type Renewal, type RuleContext, type RuleEnd } from './rule-end';
import { isDayOffset } from '../../validity/span';
import { windowOf, type Window } from './start-window';
import type { Life } from '../../validity/validity';
import { endOfDay, saidEarly, type End } from '../../validity/validity-end';

/** One life of a record at one moment: when it ends, what is behind the end, and what is not known. */
export interface LifeState {
	life: Life;
	kind: 'keep-alive' | 'expiry'; // what its end is called
	end: End | undefined;
	since: CivilDate | undefined; // the day that the end was counted from
	safe: Instant | undefined; // better by
	renewBy: End | undefined; // the keep-alive date, where it lies before the end
	renewal: Renewal | undefined;
	money: MoneyAhead | undefined; // of one that renews from a balance
	grace: End | undefined; // until when it can still be rescued
	window: Window | undefined; // in which it has to be started
	planned: Planned | undefined; // its start is known, and lies ahead
	unknown: readonly UnknownReason[];
	tooSmall: boolean; // the last top-up did not count
}

export interface LifeContext {
	facts: readonly Fact[]; // whose moment has come
	planned: readonly Fact[]; // starts that lie ahead
	packs: readonly PackRun[];
	reinstatedAt: Instant | undefined;
	now: Instant;
	today: CivilDate;
	zone: Zone;
	calendar: HolidayCalendar;
	holidays: Holidays;
}

/** A start that lies ahead, and the end that it will give. */
export interface Planned {
	startsOn: CivilDate;
	end: End | undefined;
}

type Ending = Extract<RuleEnd, { kind: 'ends' }>;
interface Condition {
	result: RuleEnd;
	why: NonNullable<Life['also']>[number]['why'];
}

const NOTHING: readonly never[] = [];

/** The state of a life that is not a pack. */
export function lifeStateFor(life: Life, context: LifeContext): LifeState {
	const window = windowOf(life, context);
	const rule = ruleContext(life, context, window);
	const result = endOfRule(life.rule, rule);
	const others = othersOf(life, result, rule, context);
	const winner = earliestOf(result, others);
	const state = openState(life, winner?.isRolling ? 'keep-alive' : 'expiry');
	state.window = window;
	state.planned = winner ? undefined : plannedFor(life, rule, context);
	state.unknown = state.planned ? ['not-begun'] : reasonsOf(result, others, window);
	state.tooSmall = isTooSmall(result) || others.some((other) => isTooSmall(other.result));
	state.renewal = renewalOf(result, winner?.end);
	if (winner) setEnd(state, winner, others, context);
	if (state.renewal) setMoney(state, state.renewal, context);
	return state;
}

/** A life of which no end is known yet. */
export function openState(life: Life, kind: LifeState['kind']): LifeState {
	const nothing = { end: undefined, since: undefined, safe: undefined, renewBy: undefined };
	const behind = { renewal: undefined, money: undefined, grace: undefined, window: undefined, planned: undefined };
	return { life, kind, ...nothing, ...behind, unknown: NOTHING, tooSmall: false };
}

/** Counted from a start that has not come: nothing of it counts yet, but when it will end is known. */
function plannedFor(life: Life, rule: RuleContext, { facts, planned }: LifeContext): Planned | undefined {
	if (planned.length === 0 || !('from' in life.rule) || life.rule.from === 'pack-end') return undefined;
	const start = startOf(life.rule.from, life, planned);
	if (typeof start === 'string') return undefined;
	const result = endOfRule(life.rule, { ...rule, facts: [...facts, ...planned] });
	return { startsOn: start.day, end: result.kind === 'ends' ? result.end : undefined };
}

/** What is shown of an end: grace behind it, a safe day and a renewal date before it. */
export function endState(state: LifeState, end: End, context: LifeContext): LifeState {
	const { rule, marginDays } = state.life;
	if (isBeyondHorizon(end.lastDay)) {
		state.unknown = [...state.unknown, 'beyond-horizon'];
		return state;
	}
	if (marginDays !== undefined && isDayOffset(marginDays))
		state.safe = dayEnd(addDays(end.lastDay, -marginDays), context.zone);
	if (rule.kind === 'rolling' && rule.renewBy && state.kind === 'keep-alive') {
		state.renewBy = renewByFor(rule.renewBy, end, context);
	}
	setGrace(state, end, context.zone);
	return state;
}

function setGrace(state: LifeState, end: End, zone: Zone): void {
	state.end = end;
	const grace = graceEnd(end.lastDay, state.life.afterEnd ?? []);
	if (grace === 'unknown') state.unknown = [...state.unknown, 'grace-end-unknown'];
	else if (grace) state.grace = endOfDay(grace, zone);
}

function setEnd(state: LifeState, winner: Ending, others: readonly Condition[], context: LifeContext): void {
	const { reinstatedAt } = context;
	if (reinstatedAt !== undefined && reinstatedAt >= winner.end.end) {
		state.unknown = ['end-unknown']; // an end before the carrier took the line back is no longer its end
		return;
	}
	const isSecondWording = others.some(({ result, why }) => why === 'reading' && result === winner);
	state.since = winner.since;
	endState(state, saidEarly(winner.end, isSecondWording ? 'second-wording' : undefined), context);
}

/** Not renewed for want of money, the line is at its end, where it is known until when it can be rescued. */
function setMoney(state: LifeState, { series }: Renewal, { facts, reinstatedAt, today, zone }: LifeContext): void {
	const since = reinstatedAt === undefined ? facts : facts.filter(({ at }) => at >= reinstatedAt);
	const money = series && moneyAheadFor(state.life, series, since, today);
	state.money = money;
	if (!money?.hasLapsed || !graceEnd(money.enoughUntil, state.life.afterEnd ?? [])) return;
	state.kind = 'keep-alive';
	state.renewal = undefined;
	setGrace(state, endOfDay(money.enoughUntil, zone), zone);
}

function ruleContext(life: Life, { facts, packs, today, zone }: LifeContext, window: Window | undefined): RuleContext {
	const index = facts.findLastIndex((fact) => isSeenEnd(fact, life));
	const fact = facts[index];
	const seen = fact && endSeenIn(fact, zone);
	const later = seen ? facts.slice(index + 1) : facts;
	return { life, packs, today, zone, autoStart: window?.autoStart, seen, facts: later };
}

/** What the carrier shows without naming a life is the end of the main one. */
function isSeenEnd(fact: Fact, life: Life): boolean {
	const { kind, lifeId } = fact.activity;
	return kind === 'end-seen' && (lifeId === undefined ? life.main === true : concerns(fact, life));
}

/** The other conditions of a life; what the carrier itself showed last stands for all of them. */
function othersOf(life: Life, main: RuleEnd, context: RuleContext, { facts }: LifeContext): readonly Condition[] {
	if (!life.also || (context.seen && main.kind === 'ends' && main.end === context.seen)) return NOTHING;
	return life.also.map(({ rule, why }) => ({
		why,
		result: endOfRule(rule, why === 'cap' ? { ...context, seen: undefined, facts } : context)
	}));
}

/** A life ends at the earliest of its rule and the others. */
function earliestOf(main: RuleEnd, others: readonly Condition[]): Ending | undefined {
	let winner = main.kind === 'ends' ? main : undefined;
	for (const { result } of others) {
		if (result.kind === 'ends' && (!winner || result.end.end < winner.end.end)) winner = result;
	}
	return winner;
}

function renewalOf(result: RuleEnd, end: End | undefined): Renewal | undefined {
	if (result.kind !== 'renews' || (end && result.renewal.on > end.lastDay)) return undefined;
	return result.renewal;
}

/** The carrier's second wording needs no fact of its own: what it lacks, the first lacks too. */
function reasonsOf(main: RuleEnd, others: readonly Condition[], window: Window | undefined): readonly UnknownReason[] {
	const mainReason = main.kind === 'unknown' ? [main.reason] : NOTHING;
	if (others.length === 0 && !window?.unknown) return mainReason;
	const reasons = others.flatMap(({ result, why }) =>
		result.kind === 'unknown' && why !== 'reading' ? [result.reason] : []
	);
	return [...new Set([...mainReason, ...reasons, ...(window?.unknown ? [window.unknown] : [])])];
}

function isTooSmall(result: RuleEnd): boolean {
	return 'tooSmall' in result && result.tooSmall;
}
