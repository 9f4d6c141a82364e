import { addDays, addMonths, firstOfMonth, lastOfMonth, type CivilDate } from '../base/civil-date';
import { isBeyondHorizon } from '../base/horizon';
import { monthsBetween } from './recurring';
import { dayBeforeCorresponding, isMonthCount } from './span';
import type { Contract } from './validity';

export interface Term {
	index: number; // 0 is the minimum term
	lastDay: CivilDate;
	renewal?: CivilDate; // first day of what follows; absent where the contract ends
}

/** The term that `today` lies in, or the only one there is. Before its start that is the minimum term. */
export function termAt(contract: Contract, today: CivilDate): Term {
	const index = contract.afterTerm === 'renews' ? renewalsBefore(contract, today) : 0;
	const lastDay = termLastDay(contract, index);
	return { index, lastDay, ...(contract.afterTerm !== 'ends' && { renewal: addDays(lastDay, 1) }) };
}

/** Counted from the original start, so that no term drifts. */
export function termLastDay(contract: Contract, index: number): CivilDate {
	const { startDate, minimumTermMonths } = contract;
	const months = minimumTermMonths + index * renewalMonths(contract);
	switch (contract.termEnd) {
		case 'day-before-anniversary':
			return dayBeforeCorresponding(startDate, months);
		case 'anniversary':
			return addMonths(startDate, months);
		case 'end-of-month':
			return lastOfMonth(
				addMonths(firstOfMonth(startDate), contract.firstMonth === 'next-month' ? months : months - 1)
			);
	}
}

export function isPossibleContract(contract: Contract): boolean {
	return isMonthCount(contract.minimumTermMonths) && isMonthCount(renewalMonths(contract));
}

/** Months of each term behind the first. */
export function renewalMonths({ renewalTermMonths, minimumTermMonths }: Contract): number {
	return renewalTermMonths ?? minimumTermMonths;
}

function renewalsBefore(contract: Contract, today: CivilDate): number {
	const months = monthsBetween(contract.startDate, today) - contract.minimumTermMonths;
	let index = Math.max(0, Math.floor(months / renewalMonths(contract)));
	for (;;) {
		const lastDay = termLastDay(contract, index);
		if (lastDay >= today || isBeyondHorizon(lastDay)) return index;
		index += 1;
	}
}
