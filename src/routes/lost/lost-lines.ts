import type { PhoneLine, PlanFacts } from '$lib/domain/plan';
import type { Subscription } from '$lib/domain/subscription';

/** `loss`: takes a report of loss; `noted`: the user's own; `general`: the carrier's help line; `none`: nothing is known. */
export interface LossCall {
	kind: 'loss' | 'noted' | 'general' | 'none';
	lines: readonly PhoneLine[];
}

/** Whom to call, best first: abroad a free number of the country does not answer. */
export function lossCallFor(
	{ registration }: Pick<Subscription, 'registration'>,
	facts: PlanFacts | undefined,
	abroad: boolean
): LossCall {
	if (facts?.lossLines) return { kind: 'loss', lines: nearestFirst(facts.lossLines, abroad) };
	if (registration?.hotline !== undefined) return { kind: 'noted', lines: [{ number: registration.hotline }] };
	const general =
		facts?.ways?.flatMap(({ channel, exit, lines = [] }) => (channel === 'phone' && exit === undefined ? lines : [])) ??
		[];
	return general.length > 0 ? { kind: 'general', lines: nearestFirst(general, abroad) } : { kind: 'none', lines: [] };
}

function nearestFirst(lines: readonly PhoneLine[], abroad: boolean): readonly PhoneLine[] {
	if (!abroad) return lines;
	const reachable = ({ number, fromAbroad }: PhoneLine) => fromAbroad === true || number.startsWith('+');
	return [...lines.filter(reachable), ...lines.filter((line) => !reachable(line))];
}
