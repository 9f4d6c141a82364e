import { addDays, type CivilDate, type Zone } from '../../base/civil-date';
import { isPossibleContract, renewalMonths, termAt } from '../../validity/contract';
import type { UnknownReason } from '../../base/reasons';
import { instantOf, type Fact } from '../facts';
import { firstOf, startOf, type Start } from './start';
import type { PackRun } from './packs';
import { isPossibleInterval, nextRenewal, type Every, type Series } from '../../validity/recurring';
import { isPossibleRolling, rollingEnd, type RollingStep } from '../../validity/rolling';
import { rollingSteps } from './rolling-steps';
import { isPossibleTimed, timedEnd, type Timed } from './timed-end';
import type { Contract, Life, Rolling, Validity } from '../../validity/validity';
import { endAt, endOfDay, fixedDateEnd, saidEarly, type End } from '../../validity/validity-end';

/** What one rule says about a life's end. */
export type RuleEnd =
	| { kind: 'ends'; end: End; since: CivilDate | undefined; isRolling: boolean; tooSmall: boolean }
	| { kind: 'renews'; renewal: Renewal }
	| { kind: 'unknown'; reason: UnknownReason; tooSmall: boolean } // the last top-up was too small to count
	| { kind: 'never' };

export interface Renewal {
	on: CivilDate; // the first day of the next term
	series: Series | undefined; // of all renewals, where they are not those of a contract by its own rule
	penalty: boolean; // renewing binds
}

export interface RuleContext {
	life: Life;
	facts: readonly Fact[]; // that count: after a seen end only the later ones
	packs: readonly PackRun[];
	seen: End | undefined; // what the carrier itself showed before those facts
	autoStart: Start | undefined; // the term that began by itself
	today: CivilDate;
	zone: Zone;
}

/** The end by this rule. An end that the carrier showed stands until a later fact that the rule counts. */
export function endOfRule(rule: Validity, context: RuleContext): RuleEnd {
	switch (rule.kind) {
		case 'fixed-days':
		case 'months':
			return timedRule(rule, context);
		case 'fixed-date':
			return seenEnd(context) ?? endsWith(fixedDateEnd(rule, context.zone), undefined);
		case 'rolling':
			return rollingRule(rule, context);
		case 'recurring':
			return recurringRule(rule, context);
		case 'contract':
			return contractRule(rule, context);
		case 'open-ended':
			return seenEnd(context) ?? NEVER;
		case 'unknown':
			return seenEnd(context) ?? unknownEnd('end-unknown');
	}
}

/** The end that an `end-seen` fact names: a date is its last usable day, an instant the first moment too late. */
export function endSeenIn({ activity }: Fact, zone: Zone): End | undefined {
	if (activity.kind !== 'end-seen') return undefined;
	return 'date' in activity.end ? endOfDay(activity.end.date, zone) : endAt(instantOf(activity.end, zone), zone);
}

const NEVER: RuleEnd = { kind: 'never' };

function seenEnd({ seen }: RuleContext): RuleEnd | undefined {
	return seen && endsWith(seen, undefined);
}

function endsWith(end: End, since: CivilDate | undefined): RuleEnd {
	return { kind: 'ends', end, since, isRolling: false, tooSmall: false };
}

function unknownEnd(reason: UnknownReason, tooSmall = false): RuleEnd {
	return { kind: 'unknown', reason, tooSmall };
}

function renewsOn(on: CivilDate, series: Series | undefined, penalty: boolean): RuleEnd {
	return { kind: 'renews', renewal: { on, series, penalty } };
}

function timedRule(rule: Timed, context: RuleContext): RuleEnd {
	if (!isPossibleTimed(rule)) return unknownEnd('rule-impossible');
	if (rule.from === 'pack-end') return seenEnd(context) ?? unknownEnd('no-pack-end');
	const start = startOf(rule.from, context.life, context.facts);
	if (typeof start !== 'string') return endsWith(timedEnd(rule, start, context.zone), start.day);
	const { autoStart } = context;
	if (context.seen || !autoStart) return seenEnd(context) ?? unknownEnd(start);
	return endsWith(timedEnd(rule, autoStart, context.zone), autoStart.day);
}

function rollingRule(rule: Rolling, { life, facts, packs, seen, zone }: RuleContext): RuleEnd {
	if (!isPossibleRolling(rule)) return unknownEnd('rule-impossible');
	const { steps, tooSmall } = rollingSteps(rule, life, facts, packs);
	if (seen && steps.length === 0) return { kind: 'ends', end: seen, since: undefined, isRolling: true, tooSmall };
	const first = seen ? undefined : firstStep(rule, life, facts, steps[0]);
	const all = first ? [first, ...steps] : steps;
	const found = rollingEnd(rule, all, seen);
	if (!found) return unknownEnd(rule.first ? 'no-activation' : 'no-top-up-or-use', tooSmall);
	const end = saidEarly(endOfDay(found.lastDay, zone), found.asEarlyAs);
	return { kind: 'ends', end, since: all.at(-1)?.day, isRolling: true, tooSmall };
}

/** What the card came with, counted from its activation until the first top-up. */
function firstStep(
	rule: Rolling,
	life: Life,
	facts: readonly Fact[],
	first: RollingStep | undefined
): RollingStep | undefined {
	if (!rule.first) return undefined;
	const activation = firstOf('activated', life, facts) ?? firstOf('first-use', life, facts);
	if (!activation || (first && first.day < activation.day)) return undefined;
	return { day: activation.day, gives: rule.first, isUse: false, asEarlyAs: undefined };
}

function recurringRule({ every, from }: Extract<Validity, { kind: 'recurring' }>, context: RuleContext): RuleEnd {
	if (!isPossibleInterval(every)) return unknownEnd('rule-impossible');
	const start = from === 'pack-end' ? 'no-pack-end' : startOf(from, context.life, context.facts);
	if (typeof start !== 'string') return renewsIn({ anchor: start.day, every }, context, false);
	return context.seen ? renewsIn(seriesBehind(context.seen, every), context, false) : unknownEnd(start);
}

function renewsIn(series: Series, { today }: RuleContext, penalty: boolean): RuleEnd {
	return renewsOn(nextRenewal(series, today), series, penalty);
}

/** The paid time that the carrier shows ends with its day, and the next term begins after it. */
function seriesBehind(seen: End, every: Every): Series {
	return { anchor: addDays(seen.lastDay, 1), every, anchorRenews: true };
}

function contractRule(rule: Contract, context: RuleContext): RuleEnd {
	if (!isPossibleContract(rule)) return unknownEnd('rule-impossible');
	const { seen, today, zone } = context;
	const penalty = rule.penalty === true;
	if (seen) {
		if (rule.afterTerm === 'ends') return endsWith(seen, undefined);
		const series = seriesBehind(seen, { n: renewalMonths(rule), unit: 'months' });
		if (rule.afterTerm === 'renews') return renewsIn(series, context, penalty);
		return series.anchor > today ? renewsOn(series.anchor, series, penalty) : NEVER;
	}
	const { lastDay, renewal } = termAt(rule, today);
	if (!renewal) return endsWith(endOfDay(lastDay, zone), rule.startDate);
	return renewal > today ? renewsOn(renewal, undefined, penalty) : NEVER; // from month to month
}
