import type { Known } from '../base/channel';
import type { ClockTime } from '../base/civil-date';
import type { Exit } from '../cancellation/cancellation';
import type { RequestGuide } from '../plan/last-step';
import type { Fee, Source, Way } from '../plan/plan';
import type { Localized } from '../base/localized';
import type { ProcedureContext } from './context';

/** All that is known of the request itself, on one channel; what is missing is not known. */
export interface RequestFacts extends RequestGuide {
	closesAt?: ClockTime; // in the carrier's zone: a later request counts for the next day
	dayChosen: Known;
	ends: Exit['serviceEnds'];
	documents: readonly Localized[];
	fees: readonly Fee[];
	sure: Source['confidence']; // of the way
}

/** Undefined where no exit is known: then nothing of it is. */
export function requestFactsFor(context: ProcedureContext, way: Way | undefined): RequestFacts | undefined {
	const { exit, facts, plan } = context;
	if (!exit) return undefined;
	const { path, language, asks, counts, stops, confirms, keypad, booking } = way ?? {};
	const closesAt = closingTime(exit);
	return {
		...(path && { path }),
		...(language && { language }),
		...(asks && { asks }),
		...(counts && { counts }),
		...(stops && { stops }),
		...(confirms && { confirms }),
		...(keypad !== undefined && { keypad }),
		...(booking !== undefined && { booking }),
		...(closesAt !== undefined && { closesAt }),
		dayChosen: dayChosen(exit),
		ends: exit.serviceEnds,
		// Papers and fees are those of the ordinary way out; a right is free of both.
		documents: exit.nature === 'right' ? [] : (facts?.documents ?? []),
		fees: exit.nature === 'right' ? [] : (facts?.fees ?? []),
		sure: surenessOf(plan?.sources ?? [], way)
	};
}

function closingTime({ dayClosesAt, rule }: Exit): ClockTime | undefined {
	return dayClosesAt ?? (rule.kind === 'end-of-month' ? rule.cutoffTime : undefined);
}

/** A line that ends with its rule or at once leaves no day to choose. */
function dayChosen({ serviceEnds }: Exit): Known {
	if (serviceEnds === 'chosen-day') return 'yes';
	return serviceEnds === 'unknown' ? 'unknown' : 'no';
}

const SURENESS = { high: 0, medium: 1, low: 2 } as const;

/** Of what is said for this channel, else for all: its surest source. */
function surenessOf(sources: readonly Source[], way: Way | undefined): Source['confidence'] {
	const own = sources.filter(({ fact }) => fact === `facts.ways.${way?.channel ?? ''}`);
	const about = own.length > 0 ? own : sources.filter(({ fact }) => fact === 'facts.ways');
	const [surest] = about.map(({ confidence }) => confidence).toSorted((a, b) => SURENESS[a] - SURENESS[b]);
	return surest ?? 'low';
}
