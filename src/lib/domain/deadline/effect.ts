import type { Activity, NewActivity } from '../record/activity';
import { countedKinds, isAmong, isEnoughFor, kindsStillNeeded, rollingRuleOf } from '../record/command/counting';
import type { Subscription } from '../record/subscription';
import type { Circumstances } from '../base/circumstances';
import type { Money } from '../base/money';
import type { Counts } from '../validity/validity';
import type { Deadline, DeadlineKind } from './deadline';
import { recordStateFor, type RecordState } from './record-state';

/** What written facts do to the dates of a record: the date that moved, or why none did and what would count. */
export type Effect =
	| { moves: true; deadline: Deadline | undefined } // undefined: a date is gone, and none came in its place
	| { moves: false; why: 'not-counted'; counts: readonly Counts[] }
	| { moves: false; why: 'too-small'; atLeast: Money }
	| { moves: false; why: 'more-needed'; counts: readonly Counts[] } // the other condition is not met by it
	| { moves: false; why: 'not-later'; deadline: Deadline | undefined }; // the date that stands is as late

/** Of several that move, the first of these is said. */
const SHOWN_KINDS: readonly DeadlineKind[] = [
	'keep-alive',
	'money-by',
	'expiry',
	'grace-end',
	'renewal',
	'credit-expiry',
	'activate-by'
];

/** `earlier`: the activities before; `written`: those that came, or would come, on top of them. */
export function effectOf(
	subscription: Subscription,
	earlier: readonly Activity[],
	written: readonly NewActivity[],
	circumstances: Circumstances
): Effect {
	const before = recordStateFor(subscription, earlier, circumstances);
	const after = stateAfter(subscription, earlier, written, circumstances);
	const moved = after.deadlines.filter((deadline) => !before.deadlines.some((other) => isSame(deadline, other)));
	if (moved.length > 0) return { moves: true, deadline: mostTold(moved) };
	if (after.deadlines.length < before.deadlines.length || after.status !== before.status) {
		return { moves: true, deadline: undefined };
	}
	return reasonFor(subscription, written) ?? { moves: false, why: 'not-later', deadline: mostTold(after.deadlines) };
}

/** The record as it would be with these facts. */
export function stateAfter(
	subscription: Subscription,
	earlier: readonly Activity[],
	written: readonly NewActivity[],
	circumstances: Circumstances
): RecordState {
	const stored = asStored(written, subscription, circumstances);
	return recordStateFor(subscription, [...earlier, ...stored], circumstances);
}

function reasonFor({ terms }: Subscription, written: readonly NewActivity[]): Effect | undefined {
	const counts = countedKinds(terms);
	const counted = written.filter(({ kind }) => isAmong(kind, counts));
	if (counted.length === 0) return { moves: false, why: 'not-counted', counts };
	const atLeast = rollingRuleOf(terms)?.tiers?.[0]?.atLeast;
	if (atLeast && counted.every((fact) => !isEnoughFor(atLeast, fact)))
		return { moves: false, why: 'too-small', atLeast };
	const needed = kindsStillNeeded(terms, counted);
	return needed.length > 0 ? { moves: false, why: 'more-needed', counts: needed } : undefined;
}

function asStored(
	facts: readonly NewActivity[],
	{ id, zone }: Subscription,
	{ now }: Circumstances
): readonly Activity[] {
	return facts.map((fact, index) => ({
		id: `new-${index}`,
		subscriptionId: id,
		recordedAt: now,
		typedIn: zone,
		by: '',
		...fact
	}));
}

function isSame(a: Deadline, b: Deadline): boolean {
	return a.kind === b.kind && a.ruleId === b.ruleId && a.end === b.end;
}

function mostTold(deadlines: readonly Deadline[]): Deadline | undefined {
	for (const kind of SHOWN_KINDS) {
		const found = deadlines.find((deadline) => deadline.kind === kind);
		if (found) return found;
	}
	return deadlines[0];
}
