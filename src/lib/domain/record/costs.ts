import { localDate, yearOf, type CivilDate, type Zone } from '../base/civil-date';
import type { Money } from '../base/money';
import type { Billing } from '../billing/billing';
import type { Life } from '../validity/validity';
import { isPlain, type Activity, type When } from './activity';
import type { Subscription } from './subscription';

const DAYS_A_MONTH = 365 / 12;

/**
 * What a line costs in a month on average, in whole minor units: its expected bill, else the price of a postpaid line,
 * else what it takes from its balance at each renewal. Undefined where it does not bill, or its amount is not known.
 */
export function monthlyCost({ terms, billing, price }: Subscription): Money | undefined {
	const { bill } = terms;
	const amount = bill?.amount ?? (bill || billing === 'postpaid' ? price : undefined);
	if (amount) return perMonth(amount, bill ? monthsBetweenBills(bill.schedule) : 1);
	const life = terms.lives.find((each) => each.main);
	return life && renewalCost(life, price);
}

/** Money that left, or came back as less than nothing, on a day of the carrier's calendar. */
interface Spending {
	on: CivilDate;
	money: Money;
}

/** What starts a card, in the order in which its price is likeliest to have been paid. */
const PAID_WITH = ['bought', 'rental-start', 'installed', 'activated', 'first-use'] as const;

/**
 * What was paid for a record: the price of a card that is bought once, payments, top-ups and packs, less what came back.
 * Charges are owed until they are paid, credits are never paid out, and deposits come back: none of them is spent.
 */
export function spendingsOf(subscription: Subscription, activities: readonly Activity[]): readonly Spending[] {
	const { zone } = subscription;
	const paid = activities.flatMap((activity) => {
		const money = spentBy(activity);
		return money ? [{ on: dateOf(activity.when, zone), money }] : [];
	});
	const price = priceOnce(subscription, activities);
	return price ? [{ on: dayBought(subscription, activities), money: price }, ...paid] : paid;
}

/** By currency; zero left out. */
export function sumOf(all: readonly Money[]): readonly Money[] {
	const sums = new Map<string, number>();
	for (const { minor, currency } of all) sums.set(currency, (sums.get(currency) ?? 0) + minor);
	return [...sums].flatMap(([currency, minor]) => (minor === 0 ? [] : [{ minor, currency }]));
}

/** In the year of `today`, where the carrier is. */
export function spentThisYear(
	subscription: Subscription,
	activities: readonly Activity[],
	today: CivilDate
): readonly Money[] {
	const all = spendingsOf(subscription, activities).filter(({ on }) => yearOf(on) === yearOf(today));
	return sumOf(all.map(({ money }) => money));
}

/** The price of a line that bills or renews is paid again and again, and logged as such; one that was charged is owed first. */
function priceOnce(subscription: Subscription, activities: readonly Activity[]): Money | undefined {
	const { price, billing } = subscription;
	const isOnce = billing === 'prepaid' && monthlyCost(subscription) === undefined;
	return isOnce && !activities.some(({ kind }) => kind === 'charge') ? price : undefined;
}

function dayBought({ zone, createdAt }: Subscription, activities: readonly Activity[]): CivilDate {
	const fact = PAID_WITH.flatMap((kind) => activities.find((each) => each.kind === kind) ?? [])[0];
	return fact ? dateOf(fact.when, zone) : localDate(createdAt, zone);
}

function spentBy(activity: Activity): Money | undefined {
	if (isPlain(activity)) return undefined;
	switch (activity.kind) {
		case 'payment':
		case 'top-up':
		case 'pack-bought':
			return activity.amount;
		case 'refund':
			return { ...activity.amount, minor: -activity.amount.minor };
		case 'charge':
		case 'credit':
		case 'deposit-paid':
		case 'deposit-returned':
		case 'value-seen':
		case 'end-seen':
		case 'appointment':
		case 'cancel-requested':
		case 'cancel-confirmed':
		case 'edited':
		case 'note':
		case 'retracted':
			return undefined;
	}
}

function dateOf(when: When, zone: Zone): CivilDate {
	return 'date' in when ? when.date : localDate(when.instant, zone);
}

function monthsBetweenBills(schedule: Billing): number {
	switch (schedule.kind) {
		case 'monthly':
			return 1;
		case 'yearly':
			return 12;
		case 'every-n-months':
			return schedule.n;
		case 'every-n-days':
			return schedule.n / DAYS_A_MONTH;
	}
}

function renewalCost({ rule, charge }: Life, price: Money | undefined): Money | undefined {
	const amount = charge?.amount ?? price;
	if (rule.kind !== 'recurring' || !charge || !amount) return undefined;
	const { n, unit } = rule.every;
	return perMonth(amount, unit === 'months' ? n : n / DAYS_A_MONTH);
}

/** Undefined for an interval of nothing, which a damaged row may hold. */
function perMonth({ minor, currency }: Money, months: number): Money | undefined {
	return months > 0 ? { minor: Math.round(minor / months), currency } : undefined;
}
