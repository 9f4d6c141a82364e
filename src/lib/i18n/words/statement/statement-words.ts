import { addDays, dayEnd, localDate, localTime, type CivilDate, type Instant } from '$lib/domain/base/civil-date';
import type { Money } from '$lib/domain/base/money';
import type { Statement } from '$lib/domain/statement/statement';
import type { Subscription } from '$lib/domain/record/subscription';
import { monthName } from '../../calendar-names';
import { formatDate } from '../../format';
import { formatMoney } from '../../format-money';
import { m } from '../../paraglide/messages.js';
import { dayOf } from '$lib/domain/deadline/day-of';
import { actOf, formOf, type Act } from './statement-form';
import { LONG, SHORT, TILE, type SentenceValues } from './statement-sentences';

/** Whose statement it is, and when: `name` as the surface calls the record, `date` where the date is set apart. */
export interface StatementPlace {
	subscription: Subscription;
	now: Instant;
	name: string;
	date?: string;
}

/** The long sentence: the hero and the record. */
export function longWords(statement: Statement, place: StatementPlace): string {
	const sentence = LONG[formOf(statement, todayOf(place))](valuesOf(statement, place));
	return statement.code === 'leaving-fact-missing' ? m.statement_then_last_day({ question: sentence }) : sentence;
}

/** The same in one sentence, with the name: an alert, a notification, a calendar entry, the title. */
export function shortWords(statement: Statement, place: StatementPlace): string {
	const form = formOf(statement, todayOf(place));
	return (SHORT[form] ?? LONG[form])(valuesOf(statement, place));
}

/** The same under a name that is shown already. */
export function tileWords(statement: Statement, place: Omit<StatementPlace, 'name'>): string {
	const named = { ...place, name: '' };
	return TILE[formOf(statement, todayOf(named))](valuesOf(statement, named));
}

/** The day of the sentence in the record's zone; undefined where it has none. */
export function statementDay(statement: Statement, { zone }: Subscription): CivilDate | undefined {
	if ('endsOn' in statement) return statement.endsOn;
	if (statement.code === 'ended' || statement.code === 'still-to-come' || statement.code === 'starts-on')
		return statement.on ?? dayIn(statement, zone);
	return dayIn(statement, zone);
}

/** That day as its sentence writes it; empty where it has none. */
export function statementDate(statement: Statement, subscription: Subscription, now: Instant): string {
	const day = statementDay(statement, subscription);
	return day === undefined ? '' : dateText(statement, day, localDate(now, subscription.zone), subscription);
}

function dayIn({ deadline, code }: Statement, zone: Subscription['zone']): CivilDate | undefined {
	if (deadline === undefined) return undefined;
	const day = dayOf(deadline, zone);
	return code === 'starts-by-itself' ? addDays(day, 1) : day;
}

function todayOf({ subscription, now }: { subscription: Subscription; now: Instant }): CivilDate {
	return localDate(now, subscription.zone);
}

function valuesOf(statement: Statement, place: StatementPlace): SentenceValues {
	const { subscription, name } = place;
	const today = todayOf(place);
	const day = statementDay(statement, subscription);
	return {
		name,
		date: place.date ?? statementDate(statement, subscription, place.now),
		then: thenText(statement, today),
		amount: amountText(statement),
		month: 'alsoBilled' in statement && statement.alsoBilled ? monthName(statement.alsoBilled) : '',
		act: statement.code === 'rescue' ? rescueAct(statement) : '',
		what: statement.code === 'still-to-come' ? comingText(statement, day, today) : '',
		count: countOf(statement)
	};
}

/** With the time of day where the carrier names one that is not midnight. */
function dateText(statement: Statement, day: CivilDate, today: CivilDate, { zone }: Subscription): string {
	const date = formatDate(day, today);
	const end = statement.deadline?.end;
	const isTimed = statement.code === 'return-due' || statement.code === 'appointment';
	if (!isTimed || end === undefined || end === dayEnd(day, zone)) return date;
	return m.statement_date_time({ date, time: localTime(end, zone) });
}

function countOf(statement: Statement): number {
	if ('days' in statement) return statement.days;
	return statement.code === 'money-enough' ? statement.periods : 0;
}

function thenText(statement: Statement, today: CivilDate): string {
	const then = thenDay(statement);
	return then === undefined ? '' : formatDate(then, today);
}

function thenDay(statement: Statement): CivilDate | undefined {
	if (statement.code === 'pay-then-cancel') return statement.cancelBy?.lastDay;
	if (statement.code === 'cancel-from') return statement.until?.lastDay;
	return statement.code === 'cancel-by' ? statement.better : undefined;
}

/** The amount, or what stands in its place. */
function amountText(statement: Statement): string {
	if (statement.code === 'pay-then-cancel') return statement.amounts.map((amount) => formatMoney(amount)).join(' + ');
	if (statement.code === 'runs-on') return moneyOr(statement.bill?.amount, m.statement_its_bill);
	if (statement.code === 'keep-alive') return moneyOr(statement.way.atLeast, () => '');
	if (!('amount' in statement)) return '';
	switch (statement.code) {
		case 'bill-overdue':
			return moneyOr(statement.amount, m.statement_a_bill);
		case 'bill-due':
			return formatMoney(statement.amount);
		case 'money-short':
		case 'money-enough':
			return moneyOr(statement.amount, m.statement_the_charge);
		case 'claim-deposit':
		case 'claim-overdue':
			return moneyOr(statement.amount, m.statement_the_deposit);
		case 'credit-lost':
			return moneyOr(statement.amount, m.statement_the_credit);
	}
}

function moneyOr(amount: Money | undefined, words: () => string): string {
	return amount ? formatMoney(amount) : words();
}

const acts: Record<Act, () => string> = {
	use_or_top_up: m.statement_act_use_or_top_up,
	top_up: m.statement_act_top_up,
	pack: m.statement_act_pack,
	use: m.statement_act_use,
	use_or_pack: m.statement_act_use_or_pack,
	pack_or_top_up: m.statement_act_pack_or_top_up,
	top_up_and_use: m.statement_act_top_up_and_use,
	sms: m.statement_act_sms,
	call: m.statement_act_call,
	data: m.statement_act_data
};

function rescueAct({ way, asksSupport }: Extract<Statement, { code: 'rescue' }>): string {
	const act = acts[actOf(way)]();
	return asksSupport ? m.statement_ask_support_then({ act }) : act;
}

function comingText(
	{ what }: Extract<Statement, { code: 'still-to-come' }>,
	day: CivilDate | undefined,
	today: CivilDate
) {
	const date = day === undefined ? '' : formatDate(day, today);
	switch (what) {
		case 'bill':
			return m.statement_come_bill({ date });
		case 'return':
			return m.statement_come_return({ date });
		case 'deposit':
			return day === undefined ? m.statement_come_deposit_undated() : m.statement_come_deposit({ date });
	}
}
