import type { Bill } from '../billing/billing';
import { addMonths, daysBetween, latest, parseCivilDate, type CivilDate } from '../base/civil-date';
import type { Money } from '../base/money';
import type { Fee } from './plan';
import type { Terms } from '../record/subscription';
import { isPossibleContract, termAt } from '../validity/contract';
import type { Contract } from '../validity/validity';

/** What is known of one record on which a fee depends. */
export interface FeeFacts {
	terms: Pick<Terms, 'lives' | 'bill'>;
	today: CivilDate;
	lastDay?: CivilDate; // of service once it is cancelled
	startedOn?: CivilDate; // the contract, or else the line
	rentalStart?: CivilDate;
	returnBy?: CivilDate; // last day, of a device that is not back yet
}

/** What a fee comes to for this record today; `undefined` where only its general words are known. */
export type FeeAnswer =
	| MonthsLeft
	| { kind: 'term-over'; since: CivilDate }
	| { kind: 'ends-with-term'; until: CivilDate; today: MonthsLeft } // nothing then; what it would be if it ended today
	| { kind: 'late-so-far'; days: number; total: Money }
	| { kind: 'other-contracts'; startedOn: CivilDate } // not for one of this date
	| { kind: 'share-now'; step: number; days: number }; // index in the fee's steps, days before the start

export interface MonthsLeft {
	kind: 'months-left';
	months: number;
	until: CivilDate;
	each?: Money;
	total?: Money;
	assumed?: true; // each month at the usual bill
}

export function feeAnswer(fee: Fee, facts: FeeFacts): FeeAnswer | undefined {
	switch (fee.kind) {
		case 'fixed':
		case 'loss':
		case 'in-words':
			return undefined;
		case 'remaining-months':
			return remainingMonths(fee, facts);
		case 'late':
			return lateSoFar(fee, facts);
		case 'conditional':
			return otherContracts(fee, facts);
		case 'share-kept':
			return shareNow(fee, facts);
	}
}

type Of<K extends Fee['kind']> = Extract<Fee, { kind: K }>;

function remainingMonths({ perMonth }: Of<'remaining-months'>, facts: FeeFacts): FeeAnswer | undefined {
	const contract = contractOf(facts.terms);
	if (!contract || !isPossibleContract(contract)) return undefined;
	const { today, lastDay = today } = facts;
	const { lastDay: until, renewal } = termAt(contract, today);
	if (today >= until) return { kind: 'term-over', since: renewal ?? until };
	const from = latest(lastDay, today);
	if (from >= until) return { kind: 'ends-with-term', until, today: monthsLeft(today, until, perMonth, facts) };
	return monthsLeft(from, until, perMonth, facts);
}

function monthsLeft(from: CivilDate, until: CivilDate, perMonth: Money | undefined, { terms }: FeeFacts): MonthsLeft {
	const months = startedMonths(from, until);
	const each = perMonth ?? usualMonth(terms.bill);
	return {
		kind: 'months-left',
		months,
		until,
		...(each && { each, total: { ...each, minor: each.minor * months } }),
		...(!perMonth && each && { assumed: true })
	};
}

function contractOf({ lives }: FeeFacts['terms']): Contract | undefined {
	const rule = (lives.find(({ main }) => main) ?? lives[0])?.rule;
	return rule?.kind === 'contract' ? rule : undefined;
}

/** Months from the day after `from` to `until`; one that has begun counts whole. */
function startedMonths(from: CivilDate, until: CivilDate): number {
	let months = 1;
	while (addMonths(from, months) < until) months += 1;
	return months;
}

/** What the record itself says that a month costs. */
function usualMonth(bill: Bill | undefined): Money | undefined {
	return bill?.schedule.kind === 'monthly' ? bill.amount : undefined;
}

function lateSoFar({ perDay }: Of<'late'>, { returnBy, today }: FeeFacts): FeeAnswer | undefined {
	if (returnBy === undefined || today <= returnBy) return undefined;
	const days = daysBetween(returnBy, today);
	return { kind: 'late-so-far', days, total: { ...perDay, minor: perDay.minor * days } };
}

function otherContracts(
	{ contractsFrom, contractsTo }: Of<'conditional'>,
	{ startedOn }: FeeFacts
): FeeAnswer | undefined {
	const [from, to] = [contractsFrom, contractsTo].map((text) => text && parseCivilDate(text));
	if (startedOn === undefined) return undefined;
	const outside = (from !== undefined && startedOn < from) || (to !== undefined && startedOn > to);
	return outside ? { kind: 'other-contracts', startedOn } : undefined;
}

function shareNow({ steps }: Of<'share-kept'>, { rentalStart, today }: FeeFacts): FeeAnswer | undefined {
	if (rentalStart === undefined || rentalStart < today) return undefined;
	const days = daysBetween(today, rentalStart);
	const step = steps.findIndex(({ fromDays = 0, toDays = Infinity }) => days >= fromDays && days <= toDays);
	return step < 0 ? undefined : { kind: 'share-now', step, days };
}
