import type { Activity, ActivityKind } from '../record/activity';
import { localDate, type CivilDate, type Zone } from '../base/civil-date';
import type { Derived } from '../deadline/deadline';
import type { Subscription } from '../record/subscription';
import type { FeeFacts } from '../plan/fee-answer';

/** First the one that says most about when the contract began. */
const STARTS: readonly ActivityKind[] = ['contract-start', 'activated', 'first-use', 'bought'];

/** What one record knows of the things that fees depend on. Takes effective activities. */
export function feeFactsFor(
	{ terms, zone }: Pick<Subscription, 'terms' | 'zone'>,
	activities: readonly Activity[],
	{ deadlines, serviceEnd }: Pick<Derived, 'deadlines' | 'serviceEnd'>,
	today: CivilDate
): FeeFacts {
	const startedOn = contractStart(terms) ?? firstOf(STARTS, activities, zone);
	const rentalStart = firstOf(['rental-start'], activities, zone);
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

function firstOf(kinds: readonly ActivityKind[], activities: readonly Activity[], zone: Zone): CivilDate | undefined {
	for (const kind of kinds) {
		const when = activities.find((each) => each.kind === kind)?.when;
		if (when) return 'date' in when ? when.date : localDate(when.instant, zone);
	}
	return undefined;
}
