import type { CancellationOf } from './cutoffs';
import { addDays, addMonths, firstOfMonth, lastOfMonth, type CivilDate } from '../base/civil-date';
import { isBeyondHorizon } from '../base/horizon';
import { termAt } from '../validity/contract';
import type { Contract } from '../validity/validity';

export interface RenewalWindow {
	firstDay: CivilDate;
	lastDay: CivilDate;
}

/** A term may end this many months before its window does. */
const LONGEST_AFTER_TERM = 4;

/** The months around a term's end in which leaving is free: the first window that ends on or after `day`. */
export function renewalWindowFrom(
	rule: CancellationOf<'renewal-window'>,
	contract: Contract,
	day: CivilDate
): RenewalWindow | undefined {
	let term = termAt(contract, addMonths(day, -LONGEST_AFTER_TERM));
	let window = windowOf(rule, term.lastDay);
	while (window.lastDay < day) {
		const next = termAt(contract, addDays(term.lastDay, 1));
		if (next.index === term.index || isBeyondHorizon(next.lastDay)) return undefined;
		term = next;
		window = windowOf(rule, term.lastDay);
	}
	return window;
}

/** The expiry month is the one that contains the term's last day. */
function windowOf({ starts, windowMonths }: CancellationOf<'renewal-window'>, termLastDay: CivilDate): RenewalWindow {
	const firstDay = addMonths(firstOfMonth(termLastDay), starts === 'expiry-month' ? 0 : 1);
	return { firstDay, lastDay: lastOfMonth(addMonths(firstDay, windowMonths - 1)) };
}
