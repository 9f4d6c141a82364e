import type { ActivityKind } from '../record/activity';
import type { CivilDate } from '../base/civil-date';
import type { RecordState } from '../deadline/record-state';
import type { Subscription } from '../record/subscription';
import type { FeeFacts } from '../plan/fee-answer';

/** First the one that says most about when the contract began. */
const STARTS: readonly ActivityKind[] = ['contract-start', 'activated', 'first-use', 'bought'];

/** What one record knows of the things that fees depend on. `today` is the carrier's. */
export function feeFactsFor(state: RecordState, today: CivilDate): FeeFacts {
	const { terms } = state.subscription;
	const { deadlines, serviceEnd } = state;
	const startedOn = contractStart(terms) ?? firstDayOf(STARTS, state);
	const rentalStart = firstDayOf(['rental-start'], state);
	const returnBy = deadlines.find(({ kind }) => kind === 'return-by')?.lastDay;
	return {
		terms,
		today,
		...(serviceEnd !== undefined && { lastDay: serviceEnd }),
		...(startedOn !== undefined && { startedOn }),
		...(rentalStart !== undefined && { rentalStart }),
		...(returnBy !== undefined && { returnBy })
	};
}

function contractStart({ lives }: Subscription['terms']): CivilDate | undefined {
	return lives.flatMap(({ rule }) => (rule.kind === 'contract' ? [rule.startDate] : []))[0];
}

function firstDayOf(kinds: readonly ActivityKind[], { reading }: RecordState): CivilDate | undefined {
	for (const kind of kinds) {
		const fact = reading?.context.facts.find(({ activity }) => activity.kind === kind);
		if (fact) return fact.day;
	}
	return undefined;
}
