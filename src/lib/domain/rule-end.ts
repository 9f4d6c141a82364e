import { addDays, dayEnd, type CivilDate, type Zone } from './civil-date';
import { isPossibleContract, termAt } from './contract';
import type { UnknownReason } from './deadline';
import { instantOf, type Fact } from './effective';
import { firstOf, startOf, type Start } from './events';
import type { PackRun } from './packs';
import { isPossibleInterval, nextRenewal } from './recurring';
import { isPossibleRolling, rollingEnd, type RollingStep } from './rolling';
import { rollingSteps } from './rolling-steps';

import { isPossibleTimed, timedEnd, type Timed } from './timed-end';
import type { Contract, Life, Rolling, Validity } from './validity';
import { endAt, endOfDay, fixedDateEnd, type End } from './validity-end';

/** What one rule says about a life's end. */
export type RuleEnd =
	| { kind: 'ends'; end: End; since?: CivilDate; isRolling?: true; tooSmall?: true }
	| { kind: 'renews'; on: CivilDate; anchor?: CivilDate; penalty?: true } // first day of the next term, and of the first
	| { kind: 'unknown'; reason: UnknownReason; tooSmall?: true } // the last top-up was too small to count
	| { kind: 'never' };

export interface RuleContext {
	life: Life;
	facts: readonly Fact[]; // that count: after a seen end only the later ones
	packs: readonly PackRun[];
	seen?: End; // what the carrier itself showed before those facts
	autoStart?: Start; // the term that began by itself
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
			return seenEnd(context) ?? { kind: 'ends', end: fixedDateEnd(rule, context.zone) };
		case 'rolling':
			return rollingRule(rule, context);
		case 'recurring':
			return recurringRule(rule, context);
		case 'contract':
			return contractRule(rule, context);
		case 'open-ended':
			return seenEnd(context) ?? { kind: 'never' };
		case 'unknown':
			return seenEnd(context) ?? { kind: 'unknown', reason: 'end-unknown' };
	}
}

/** The end that an `end-seen` fact names: a date is its last usable day, an instant the first moment too late. */
export function endSeenIn({ activity }: Fact, zone: Zone): End | undefined {
	if (activity.kind !== 'end-seen') return undefined;
	return 'date' in activity.end ? endOfDay(activity.end.date, zone) : endAt(instantOf(activity.end, zone), zone);
}

function seenEnd({ seen }: RuleContext): RuleEnd | undefined {
	return seen && { kind: 'ends', end: seen };
}

function unknownEnd(reason: UnknownReason): RuleEnd {
	return { kind: 'unknown', reason };
}

function timedRule(rule: Timed, context: RuleContext): RuleEnd {
	if (!isPossibleTimed(rule)) return unknownEnd('rule-impossible');
	if (rule.from === 'pack-end') return seenEnd(context) ?? unknownEnd('no-pack-end');
	const start = startOf(rule.from, context.life, context.facts);
	const known = typeof start === 'string' ? context.autoStart : start;
	if (known && !context.seen) return { kind: 'ends', end: timedEnd(rule, known, context.zone), since: known.day };
	if (typeof start !== 'string') return { kind: 'ends', end: timedEnd(rule, start, context.zone), since: start.day };
	return seenEnd(context) ?? unknownEnd(start);
}

function rollingRule(rule: Rolling, { life, facts, packs, seen, zone }: RuleContext): RuleEnd {
	if (!isPossibleRolling(rule)) return unknownEnd('rule-impossible');
	const { steps, tooSmall } = rollingSteps(rule, life, facts, packs);
	const [earliestStep] = steps;
	const small = tooSmall && ({ tooSmall } as const);
	if (seen && !earliestStep) return { kind: 'ends', end: seen, isRolling: true, ...small };
	const all = seen ? steps : [...firstStep(rule, life, facts, earliestStep), ...steps];
	const found = rollingEnd(rule, all, seen);
	if (!found) return { kind: 'unknown', reason: rule.first ? 'no-activation' : 'no-top-up-or-use', ...small };
	const { lastDay, asEarlyAs } = found;
	const end: End = { end: dayEnd(lastDay, zone), lastDay, ...(asEarlyAs && { asEarlyAs }) };
	const since = all.at(-1)?.day;
	return { kind: 'ends', end, isRolling: true, ...(since && { since }), ...small };
}

/** What the card came with, counted from its activation until the first top-up. */
function firstStep(rule: Rolling, life: Life, facts: readonly Fact[], first?: RollingStep): readonly RollingStep[] {
	if (!rule.first) return [];
	const activation = firstOf('activated', life, facts) ?? firstOf('first-use', life, facts);
	if (!activation || (first && first.day < activation.day)) return [];
	return [{ day: activation.day, gives: rule.first, isUse: false }];
}

function recurringRule({ every, from }: Extract<Validity, { kind: 'recurring' }>, context: RuleContext): RuleEnd {
	if (!isPossibleInterval(every)) return unknownEnd('rule-impossible');
	const start = from === 'pack-end' ? 'no-pack-end' : startOf(from, context.life, context.facts);
	const anchor = typeof start === 'string' ? undefined : start.day;
	if (anchor) return { kind: 'renews', on: nextRenewal(anchor, every, context.today), anchor };
	if (!context.seen) return typeof start === 'string' ? unknownEnd(start) : { kind: 'never' };
	// The paid time that the carrier shows ends with this day, and the next term begins after it.
	const on = addDays(context.seen.lastDay, 1);
	return { kind: 'renews', on: on > context.today ? on : nextRenewal(on, every, context.today) };
}

function contractRule(rule: Contract, { seen, today, zone }: RuleContext): RuleEnd {
	if (!isPossibleContract(rule)) return unknownEnd('rule-impossible');
	if (seen && rule.afterTerm === 'ends') return { kind: 'ends', end: seen };
	const { lastDay, renewal } = termAt(rule, today);
	if (!renewal) return { kind: 'ends', end: endOfDay(lastDay, zone), since: rule.startDate };
	const on = seen && seen.lastDay >= today ? addDays(seen.lastDay, 1) : renewal;
	if (on <= today) return { kind: 'never' }; // from month to month
	return { kind: 'renews', on, ...(rule.penalty && { penalty: true as const }) };
}
