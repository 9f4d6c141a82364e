import { languageOfStaff, spokenLanguage } from '$lib/domain/plan/phrase';
import type { PhoneLine, PlanFacts } from '$lib/domain/plan/plan';
import type { Subscription } from '$lib/domain/record/subscription';

/** `loss`: takes a report of loss; `noted`: the user's own; `general`: the carrier's help line; `none`: nothing is known. */
export interface LossCall {
	kind: 'loss' | 'noted' | 'general' | 'none';
	lines: readonly PhoneLine[];
}

export interface Caller {
	abroad: boolean;
	language: string; // as `PhoneLine.speaks`
}

/** Whom to call, best first: a line that answers where one is, in a language one speaks. */
export function lossCallFor(
	{ registration, country }: Pick<Subscription, 'registration' | 'country'>,
	facts: PlanFacts | undefined,
	caller: Caller
): LossCall {
	const theirs = spokenLanguage(languageOfStaff(country));
	const best = (lines: readonly PhoneLine[]) =>
		lines.toSorted((a, b) => troubleOf(a, caller, theirs) - troubleOf(b, caller, theirs));
	if (facts?.lossLines) return { kind: 'loss', lines: best(facts.lossLines) };
	if (registration?.hotline !== undefined) return { kind: 'noted', lines: [{ number: registration.hotline }] };
	const general = generalLines(facts);
	return general.length > 0 ? { kind: 'general', lines: best(general) } : { kind: 'none', lines: [] };
}

/** Of the carrier's help; not one that only takes withdrawals. */
function generalLines(facts: PlanFacts | undefined): readonly PhoneLine[] {
	const ways = facts?.ways?.filter(({ channel, exit }) => channel === 'phone' && exit === undefined) ?? [];
	return ways.flatMap(({ lines }) => lines ?? []);
}

/** The phone that could call its carrier's short number is the one that is gone; abroad a free number does not answer. */
function troubleOf(
	{ number, fromAbroad, ownPhonesOnly, speaks }: PhoneLine,
	{ abroad, language }: Caller,
	theirs: string
): number {
	const reachable = !abroad || fromAbroad === true || number.startsWith('+');
	const foreign = speaks === language ? 0 : speaks === undefined || speaks === theirs ? 1 : 2;
	return (ownPhonesOnly ? 100 : 0) + (reachable ? 0 : 10) + foreign;
}
