import {
	isPossibleBill,
	lastBilledOnOf,
	lastBillOn,
	nextBills,
	nextExpectedBill,
	type BillSpan,
	type ExpectedBill
} from './bills';
import { dayEnd, earliest, type CivilDate } from '../base/civil-date';
import type { Deadline } from './deadline';
import { deadlineAt } from './deadline-of';
import type { ActivityKind } from '../record/activity';
import { earliestOpenCharge } from '../record/ledger';
import type { Reading } from '../record/reading';

/** What is to pay, to get back, or lost when it runs out. */
export function moneyDeadlines(state: Reading, serviceEnd: CivilDate | undefined): readonly Deadline[] {
	return [...billDue(state, serviceEnd), ...creditExpiry(state), ...claims(state)];
}

/** The next billing dates that are still expected, at most `count`. */
export function upcomingBills(
	state: Reading,
	serviceEnd: CivilDate | undefined,
	count: number
): readonly ExpectedBill[] {
	const { bill } = state.subscription.terms;
	const span = bill && billSpan(state, serviceEnd);
	return span ? nextBills(bill, span, count, state.context) : [];
}

/** The earliest open charge, else the next bill that is expected. */
function billDue(state: Reading, serviceEnd: CivilDate | undefined): readonly Deadline[] {
	const { subscription, context, ledger } = state;
	const open = earliestOpenCharge(ledger);
	if (open) return [deadlineAt('bill-due', open.id, dayEnd(open.dueOn, context.zone), context.zone, true)];
	const { bill } = subscription.terms;
	const span = bill && billSpan(state, serviceEnd);
	const expected = span && nextExpectedBill(bill, span, context);
	if (!expected) return [];
	const automatic = bill.payment === 'automatic';
	const end = dayEnd(expected.dueOn, context.zone);
	return [deadlineAt('bill-due', 'bill', end, context.zone, !automatic, automatic ? { automatic } : {})];
}

/** From when until when bills are expected; undefined where none are. */
function billSpan(state: Reading, serviceEnd: CivilDate | undefined): BillSpan | undefined {
	const { subscription, status, context } = state;
	const { bill } = subscription.terms;
	if (!bill || !isPossibleBill(bill) || status === 'not-activated') return undefined;
	const lastBilledOn = lastBilledOnOf(bill, context.facts, context);
	const ended = endedOn(state, serviceEnd);
	return {
		today: context.today,
		lastBilledOn,
		since: begunOn(state),
		until: ended && lastBillOn(bill, ended)
	};
}

const BEGINNINGS: readonly ActivityKind[] = ['contract-start', 'activated', 'installed'];

/** From when bills are expected: a call or a top-up proves that a line is in use, not that nothing was billed before. */
function begunOn({ main, context: { facts } }: Reading): CivilDate | undefined {
	const first = facts.find(({ activity }) => BEGINNINGS.includes(activity.kind))?.day;
	const contract = main?.life.rule.kind === 'contract' ? main.life.rule.startDate : undefined;
	return first && contract ? earliest(first, contract) : (first ?? contract);
}

/** The last day of a line that has ended, by itself or at the carrier's word. */
function endedOn(state: Reading, serviceEnd: CivilDate | undefined): CivilDate | undefined {
	const { confirmed, requested } = state.happenings;
	const cancelled = confirmed ?? requested;
	if (cancelled) return serviceEnd ?? cancelled.day;
	return state.status === 'expired' ? state.ends?.lastDay : undefined;
}

/** What remains on the card is lost with it, unless it was seen to be nothing. */
function creditExpiry({ ledger: { prepaid }, context: { now, zone } }: Reading): readonly Deadline[] {
	if (!prepaid?.expires || prepaid.value.minor <= 0) return [];
	const { expires } = prepaid;
	const end = 'date' in expires ? dayEnd(expires.date, zone) : expires.instant;
	return end <= now ? [] : [deadlineAt('credit-expiry', 'prepaid', end, zone, true)];
}

/** A deposit is to be claimed for as long as any of its currency is out. */
function claims({ ledger, context: { facts, zone } }: Reading): readonly Deadline[] {
	const claimed: Deadline[] = [];
	for (const { activity } of facts) {
		if (activity.kind !== 'deposit-paid' || !activity.claimBy) continue;
		const isOpen = (ledger.byCurrency[activity.amount.currency]?.deposit ?? 0) > 0;
		if (isOpen) claimed.push(deadlineAt('claim-by', activity.id, dayEnd(activity.claimBy, zone), zone, true));
	}
	return claimed;
}
