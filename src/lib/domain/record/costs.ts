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

/** Paid, topped up and bought in the year of `today`, less what came back; deposits are not spent. By currency. */
export function spentThisYear(activities: readonly Activity[], zone: Zone, today: CivilDate): readonly Money[] {
	const sums = new Map<string, number>();
	for (const activity of activities) {
		const spent = spentBy(activity);
		if (!spent || yearOf(dateOf(activity.when, zone)) !== yearOf(today)) continue;
		sums.set(spent.currency, (sums.get(spent.currency) ?? 0) + spent.minor);
	}
	return [...sums].flatMap(([currency, minor]) => (minor === 0 ? [] : [{ minor, currency }]));
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
