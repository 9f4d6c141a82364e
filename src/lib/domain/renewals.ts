import type { CivilDate } from './civil-date';
import type { Contract } from './validity';

/** The days on which a life renews: the first day of each next term. */
export type Renewals =
	| { kind: 'contract'; contract: Contract }
	| { kind: 'every'; anchor: CivilDate; every: { n: number; unit: 'days' | 'months' } } // anchor + k·n
	| { kind: 'once'; on: CivilDate };
