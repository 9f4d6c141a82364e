import { addDays, daysBetween, firstOfMonth, lastDayBefore, lastOfMonth, type CivilDate } from '../base/civil-date';
import type { Money } from '../base/money';
import type { Exit } from '../cancellation/cancellation';
import { natureOf } from '../cancellation/exit-nature';
import { betterBy, type Deadline } from '../deadline/deadline';
import type { DatedState } from '../deadline/record-state';
import type { Said, Statement } from './statement';
import type { Life } from '../validity/validity';
import type { StatementAction } from './action';
import { keepWayOf } from './keep-way';
import { moneyAhead } from './money-statement';
import { amountsOf } from '../record/ledger';

/**
 * What is said of one deadline of a record. The statement of the whole record is that of its most pressing one, so an
 * alert, a notification and a calendar entry say the same as the screen.
 */
export function statementOf(deadline: Deadline, state: DatedState): Statement {
	const { said, action, otherwise } = saidOf(deadline, state);
	const shown = shownFor(said, deadline, state);
	return { ...said, deadline: shown, todo: deadline.todo, ...(action && { action }), ...(otherwise && { otherwise }) };
}

interface Answer {
	said: Said;
	action?: StatementAction;
	otherwise?: StatementAction;
}

const HOW_TO_CANCEL = { open: 'procedure' } as const;

function saidOf(deadline: Deadline, state: DatedState): Answer {
	switch (deadline.kind) {
		case 'expiry':
			return expiry(deadline, state);
		case 'keep-alive':
			return keepAlive(deadline, state);
		case 'money-by':
			return moneyAhead(deadline, state);
		case 'grace-end':
			return rescue(deadline, state);
		case 'activate-by':
			return startBy(state);
		case 'credit-expiry':
			return credit(state);
		case 'bill-due':
			return bill(deadline, state);
		case 'renewal':
			return deadline.penalty
				? { said: { code: 'renews-bound' }, action: HOW_TO_CANCEL }
				: { said: { code: 'renews' } };
		case 'cancel-opens':
			return cancelFrom(deadline, state);
		case 'cancel-by':
		case 'cancel-safe':
			return cancelBy(deadline, state);
		case 'pay-by':
			return payThenCancel(deadline, state);
		case 'needed-until':
			return { said: { code: 'needed-until' }, action: HOW_TO_CANCEL };
		case 'return-by':
			return returnDevice(deadline, state);
		case 'claim-by':
			return claim(deadline, state);
		case 'port-code-end':
			return { said: { code: 'port-code-ends' }, action: HOW_TO_CANCEL };
		case 'appointment':
			return { said: { code: 'appointment' }, action: HOW_TO_CANCEL };
		case 'confirm-check':
			return confirmCheck(deadline, state);
	}
}

function credit({ ledger }: DatedState): Answer {
	return { said: { code: 'credit-lost', amount: ledger.prepaid?.value }, action: { command: 'balance-seen' } };
}

function keepAlive(deadline: Deadline, state: DatedState): Answer {
	const life = lifeOf(deadline, state);
	const way = life && keepWayOf(life);
	if (!way || !deadline.todo) return { said: { code: 'ends' } };
	const said = { code: 'keep-alive', way, better: betterDay(deadline, state) } as const;
	return { said, action: { command: 'use', counts: way.counts } };
}

function rescue(deadline: Deadline, state: DatedState): Answer {
	const life = lifeOf(deadline, state);
	const way = life && keepWayOf(life);
	if (!deadline.todo) return { said: { code: 'ends' } };
	if (!life || !way) return { said: { code: 'ends-unless-extended' }, action: { command: 'log' } };
	const step = life.afterEnd?.find(({ rescue, unsure }) => rescue !== undefined && rescue !== 'port-out' && !unsure);
	return { said: { code: 'rescue', way, asksSupport: step?.rescue === 'ask-carrier' }, action: { open: 'procedure' } };
}

function lifeOf({ life: id }: Deadline, { reading: { lives } }: DatedState): Life | undefined {
	return lives.find(({ life }) => life.id === id)?.life;
}

function expiry(deadline: Deadline, { subscription }: DatedState): Answer {
	if (deadline.arrears) return { said: { code: 'number-lost-by-arrears' }, action: { command: 'pay' } };
	if (deadline.ruleId === 'loss') return { said: { code: 'number-lost-by-loss' }, action: { open: 'lost' } };
	if (deadline.life?.startsWith('pack-')) return { said: { code: 'pack-ends' } };
	if (!deadline.todo) return { said: { code: 'ends' } };
	return subscription.intent.kind === 'keep'
		? { said: { code: 'ends-unless-extended' }, action: { command: 'log' } }
		: { said: { code: 'ends' } };
}

function startBy({ reading: { main } }: DatedState): Answer {
	if (main?.window?.missed === 'starts') return { said: { code: 'starts-by-itself' } };
	return { said: { code: 'start-by' }, action: { command: 'activate' } };
}

function bill(deadline: Deadline, state: DatedState): Answer {
	const {
		billing,
		terms: { bill: rule }
	} = state.subscription;
	if (deadline.automatic) {
		const on = deadline.lastDay;
		return { said: { code: 'runs-on', bill: { amount: rule?.amount, on }, postpaid: billing === 'postpaid' } };
	}
	const amount = openAmount(deadline, state);
	const days = daysBetween(deadline.lastDay, state.reading.context.today);
	if (days > 0) return { said: { code: 'bill-overdue', amount, days }, action: { command: 'pay' } };
	if (amount) return { said: { code: 'bill-due', amount }, action: { command: 'pay' } };
	// Nothing is open before the bill has come: then it is written down.
	const action = { command: 'charge' } as const;
	return { said: rule?.amount ? { code: 'bill-due', amount: rule.amount } : { code: 'bill-unknown' }, action };
}

/** What is open in the currency of the charge that the deadline is about; undefined for an expected bill. */
function openAmount({ ruleId }: Deadline, { ledger }: DatedState): Money | undefined {
	const balance = Object.values(ledger.byCurrency).find(({ open }) => open.some(({ id }) => id === ruleId));
	return balance?.open.find(({ id }) => id === ruleId)?.open;
}

function cancelFrom(deadline: Deadline, state: DatedState): Answer {
	const exit = exitOf(deadline, state);
	const until = cancelByOf(deadline.ruleId, state);
	const afterLastUse = state.notices.some(({ ruleId, code }) => ruleId === deadline.ruleId && code === 'after-last-use')
		? neededUntilOf(state)
		: undefined;
	const nature = exit ? natureOf(exit) : 'binding';
	return { said: { code: 'cancel-from', until, nature, afterLastUse }, action: HOW_TO_CANCEL };
}

function cancelBy(deadline: Deadline, state: DatedState): Answer {
	const latePayment = state.deadlines.find(
		({ kind, ruleId, end }) => kind === 'pay-by' && ruleId === deadline.ruleId && end <= state.now
	);
	if (latePayment) return payThenCancel(latePayment, state);
	const latest = cancelByOf(deadline.ruleId, state);
	if (!latest) return { said: { code: 'cancel-about' }, action: HOW_TO_CANCEL };
	const nature = latest.nature ?? 'binding';
	if (nature === 'right') return { said: { code: 'right-open' }, action: HOW_TO_CANCEL };
	const said = {
		code: 'cancel-by',
		nature,
		better: betterDay(latest, state),
		alsoBilled: alsoBilled(latest, exitOf(deadline, state))
	} as const;
	return { said, action: HOW_TO_CANCEL };
}

/** The first day of the month that is billed too, where asking later costs one more. */
function alsoBilled({ lastDay }: Deadline, exit: Exit | undefined): CivilDate | undefined {
	const isMonthly = exit?.rule.kind === 'cost-boundary' && exit.rule.at === 'month-end';
	return isMonthly ? firstOfMonth(addDays(lastOfMonth(lastDay), 1)) : undefined;
}

/** Paid too late to be posted in time, it is still to be paid first: then the last day of asking is what counts. */
function payThenCancel({ ruleId, end }: Deadline, state: DatedState): Answer {
	const amounts = amountsOf(state.ledger, 'unpaid');
	const cancelBy = cancelByOf(ruleId, state) ?? safeOf(ruleId, state);
	return { said: { code: 'pay-then-cancel', amounts, cancelBy, now: end <= state.now }, action: { command: 'pay' } };
}

function returnDevice(
	deadline: Deadline,
	{
		reading: {
			context: { today }
		}
	}: DatedState
): Answer {
	const days = daysBetween(deadline.lastDay, today);
	const action = { command: 'returned' } as const;
	return days > 0 ? { said: { code: 'return-overdue', days }, action } : { said: { code: 'return-due' }, action };
}

function claim(
	deadline: Deadline,
	{
		ledger,
		reading: {
			context: { facts, today }
		}
	}: DatedState
): Answer {
	const paid = facts.find(({ activity }) => activity.id === deadline.ruleId)?.activity;
	const deposit = paid?.kind === 'deposit-paid' ? ledger.byCurrency[paid.amount.currency] : undefined;
	const amount = deposit && { minor: deposit.deposit, currency: deposit.currency };
	const days = daysBetween(deadline.lastDay, today);
	const action = { command: 'deposit-back' } as const;
	return days > 0
		? { said: { code: 'claim-overdue', amount, days }, action }
		: { said: { code: 'claim-deposit', amount }, action };
}

function confirmCheck(deadline: Deadline, { now }: DatedState): Answer {
	const endsOn = deadline.lastDay;
	const code = deadline.end <= now ? 'asked-over' : 'asked';
	return { said: { code, endsOn }, action: { command: 'confirm-cancel' } };
}

/** The date in the sentence is the carrier's latest: a safe day beside it is only better, and no day is past. */
function shownFor(said: Said, deadline: Deadline, state: DatedState): Deadline {
	if (said.code === 'cancel-by') return cancelByOf(deadline.ruleId, state) ?? deadline;
	return said.code === 'pay-then-cancel' && said.now ? (said.cancelBy ?? deadline) : deadline;
}

function cancelByOf(ruleId: string, { deadlines }: DatedState): Deadline | undefined {
	return deadlines.find((each) => each.kind === 'cancel-by' && each.ruleId === ruleId);
}

function safeOf(ruleId: string, { deadlines }: DatedState): Deadline | undefined {
	return deadlines.find((each) => each.kind === 'cancel-safe' && each.ruleId === ruleId);
}

function exitOf({ ruleId }: Deadline, { subscription }: DatedState): Exit | undefined {
	return subscription.terms.exits.find(({ id }) => id === ruleId);
}

/** A safe day that has passed is no advice any more. */
function betterDay(deadline: Deadline, { now, subscription: { zone } }: DatedState): CivilDate | undefined {
	const better = betterBy(deadline, now);
	if (better === undefined || better <= now) return undefined;
	const day = lastDayBefore(better, zone);
	return day < deadline.lastDay ? day : undefined;
}

function neededUntilOf({ subscription: { intent } }: DatedState): CivilDate | undefined {
	return intent.kind === 'leave' ? intent.neededUntil : undefined;
}
