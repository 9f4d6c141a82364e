import { dayEnd, dayStart, type CivilDate } from '../base/civil-date';
import type { Deadline } from './deadline';
import { deadlineAt, earlyDetail } from './deadline-of';
import type { LifeState } from '../record/life/life-state';
import { isPack } from '../record/life/packs';
import type { Reading } from '../record/reading';
import { sureLoss } from '../validity/grace';
import { isPossibleSpan, spanEnd } from '../validity/span';
import { endOfDay, saidEarly, type End } from '../validity/validity-end';

/** For how long a line is kept alive: for good, through the day before a date, or not at all. */
type Kept = 'always' | 'never' | CivilDate;

/** What the lives of a record give, those that are over left out: their successors, if any, stand instead. */
export function lifeDeadlines(state: Reading, serviceEnd: CivilDate | undefined): readonly Deadline[] {
	const kept = keptFor(state, serviceEnd);
	return [
		...state.lives.flatMap((life) => deadlinesOfLife(life, state, kept)),
		...arrearsExpiry(state),
		...lossExpiry(state)
	];
}

/** A line that was asked to end, or is to be left, needs to live no longer than it is needed. */
function keptFor({ subscription: { intent }, happenings }: Reading, serviceEnd: CivilDate | undefined): Kept {
	if (happenings.lost) return 'never';
	switch (intent.kind) {
		case 'keep':
			return happenings.requested ? (serviceEnd ?? 'never') : 'always';
		case 'let-end':
			return 'never';
		case 'leave':
			return intent.neededUntil ?? 'never';
	}
}

function isKeptOn(lastDay: CivilDate, kept: Kept): boolean {
	return kept === 'always' || (kept !== 'never' && lastDay < kept);
}

function deadlinesOfLife(life: LifeState, state: Reading, kept: Kept): readonly Deadline[] {
	return [
		...startDeadline(life, state),
		...endDeadlines(life, state, kept),
		...moneyDeadline(life, state, kept),
		...graceDeadline(life, state, kept),
		...renewalDeadline(life, state)
	];
}

function startDeadline({ life, window }: LifeState, state: Reading): readonly Deadline[] {
	const { subscription, context } = state;
	if (!window?.end || window.autoStart || window.end.end <= context.now) return [];
	const todo = window.missed === 'void' && subscription.intent.kind !== 'leave';
	return [deadlineAt('activate-by', life.id, window.end.end, context.zone, todo, { life: life.id })];
}

function endDeadlines(life: LifeState, state: Reading, kept: Kept): readonly Deadline[] {
	const { end, kind, renewBy } = life;
	if (!end || end.end <= state.context.now) return [];
	if (kind === 'expiry') return [endDeadline('expiry', end, expiryNeedsAction(life, state), life, state)];
	const keepAlive = renewBy ?? end;
	const todo = isKeptOn(keepAlive.lastDay, kept);
	const dates = renewBy ? [endDeadline('expiry', end, todo, life, state)] : [];
	if (keepAlive.end <= state.context.now) return dates;
	return [endDeadline('keep-alive', saidEarly(keepAlive, end.asEarlyAs), todo, life, state), ...dates];
}

function endDeadline(
	kind: 'expiry' | 'keep-alive',
	end: End,
	todo: boolean,
	{ life, safe }: LifeState,
	{ context }: Reading
): Deadline {
	// A life's margin is folklore or an assumption, never the carrier's own word.
	const safely = safe !== undefined && safe < end.end ? ({ safe, basis: 'ours' } as const) : {};
	return deadlineAt(kind, life.id, end.end, context.zone, todo, { ...safely, ...earlyDetail(end), life: life.id });
}

/** Kept by money: the end of the day before the first renewal that is not covered. */
function moneyDeadline(
	{ life, money, end }: LifeState,
	{ context, happenings }: Reading,
	kept: Kept
): readonly Deadline[] {
	const isCovered = money && end && end.lastDay <= money.enoughUntil;
	if (!money || isCovered || happenings.confirmed) return [];
	const isKept = isKeptOn(money.enoughUntil, kept);
	const isReached = (money.periodsPaid ?? 0) > 0;
	const by = dayEnd(money.enoughUntil, context.zone);
	if (by <= context.now && !isKept) return [];
	const details = {
		life: life.id,
		...(money.isAtLeast && { asEarlyAs: 'balance-unknown' as const }),
		...(isKept && isReached && { covered: true as const }),
		...(money.balance === undefined && { looksFirst: true as const }),
		...(sureLoss(life.afterEnd ?? []) && { losesNumber: true as const })
	};
	return [deadlineAt('money-by', life.id, by, context.zone, isKept && !isReached, details)];
}

function graceDeadline(life: LifeState, state: Reading, kept: Kept): readonly Deadline[] {
	const { grace, kind } = life;
	if (!grace || grace.end <= state.context.now) return [];
	const todo = kind === 'keep-alive' ? isKeptOn(grace.lastDay, kept) : expiryNeedsAction(life, state);
	const details = { ...(life.end && earlyDetail(life.end)), life: life.life.id };
	return [deadlineAt('grace-end', life.life.id, grace.end, state.context.zone, todo, details)];
}

/** What renews by itself asks for nothing, unless renewing binds. */
function renewalDeadline({ life, renewal }: LifeState, { context, happenings }: Reading): readonly Deadline[] {
	if (!renewal || (happenings.requested && !isPack(life))) return [];
	const start = dayStart(renewal.on, context.zone);
	const { penalty } = renewal;
	const details = penalty ? { life: life.id, penalty } : { life: life.id };
	return [deadlineAt('renewal', life.id, start, context.zone, penalty, details)];
}

/** A pack may run out; the line itself, when it is to be kept, may not. */
function expiryNeedsAction({ life }: LifeState, { subscription, happenings, main }: Reading): boolean {
	if (subscription.intent.kind !== 'keep' || happenings.requested) return false;
	return life === main?.life || life.id === 'number';
}

function arrearsExpiry({ arrears, context }: Reading): readonly Deadline[] {
	if (!arrears || arrears === 'unknown' || arrears.end <= context.now) return [];
	return [deadlineAt('expiry', 'arrears', arrears.end, context.zone, true, { arrears: true })];
}

function lossExpiry({ happenings: { lost }, subscription: { terms }, context }: Reading): readonly Deadline[] {
	const span = terms.lossEndsAfter;
	if (!lost || !span || !isPossibleSpan(span)) return [];
	const { end } = endOfDay(spanEnd(lost.day, span, 'exclusive'), context.zone);
	return end <= context.now ? [] : [deadlineAt('expiry', 'loss', end, context.zone, true)];
}
