import { addDays, type CivilDate } from '../base/civil-date';
import { termAt, termLastDay } from '../validity/contract';
import type { PeriodEnds } from '../validity/period-ends';
import { renewalAt, renewalsUntil, type Series } from '../validity/recurring';
import type { Contract } from '../validity/validity';

/** The days on which a life renews: the first day of each next term. */
export type Renewals =
	| { kind: 'contract'; contract: Contract }
	| ({ kind: 'every'; binds?: true } & Series) // `binds`: the term under way does
	| { kind: 'once'; on: CivilDate };

/** The terms that end with a renewal. A contract that ends has none, one that goes on from month to month only its first. */
export function termEnds(renewals: Renewals): PeriodEnds {
	switch (renewals.kind) {
		case 'contract':
			return contractEnds(renewals.contract);
		case 'every': {
			const first = renewals.anchorRenews ? 0 : 1;
			return {
				from: (day) => addDays(renewalAt(renewals, Math.max(first, renewalsUntil(renewals, day) + 1)), -1),
				before: (day) => {
					const past = renewalsUntil(renewals, day);
					return past >= first ? addDays(renewalAt(renewals, past), -1) : undefined;
				}
			};
		}
		case 'once': {
			const end = addDays(renewals.on, -1);
			return {
				from: (day) => (end >= day ? end : undefined),
				before: (day) => (end < day ? end : undefined)
			};
		}
	}
}

function contractEnds(contract: Contract): PeriodEnds {
	return {
		from: (day) => {
			const term = termAt(contract, day);
			return term.renewal !== undefined && term.lastDay >= day ? term.lastDay : undefined;
		},
		before: (day) => {
			const term = termAt(contract, day);
			if (term.lastDay < day) return term.lastDay;
			return term.index > 0 ? termLastDay(contract, term.index - 1) : undefined;
		}
	};
}

/** The last day of the term that binds on this day: the minimum term, and each later one where renewing binds. */
export function boundUntil(renewals: Renewals, day: CivilDate): CivilDate | undefined {
	if (renewals.kind === 'every' && renewals.binds) return termEnds(renewals).from(day);
	if (renewals.kind !== 'contract') return undefined;
	const term = termAt(renewals.contract, day);
	const binds = term.index === 0 || renewals.contract.penalty === true;
	return binds && term.lastDay >= day ? term.lastDay : undefined;
}
