import { addDays, type CivilDate } from '../../base/civil-date';
import type { Money } from '../../base/money';
import { isPossibleInterval, renewalAt, renewalsUntil, type Series } from '../../validity/recurring';
import type { Charge, Life } from '../../validity/validity';
import type { Fact } from '../facts';
import { concerns } from './start';

/** How long the balance of a life that renews from it lasts. */
export interface MoneyAhead {
	charge: Money | undefined; // of one period; the record may not know it
	balance: Money | undefined; // now, renewals taken off; unknown where it was never seen
	periodsPaid: number | undefined; // beyond the one under way
	enoughUntil: CivilDate; // the day before the first renewal that is not covered, or not known to be
	isAtLeast: boolean; // counted from a first top-up, with nothing before it
	hasLapsed: boolean; // that renewal has come, and nothing known has paid it
}

interface Purse {
	minor: number;
	index: number; // of the last renewal looked at
	lapsed: number | undefined; // the renewal that nothing paid
}

/**
 * From the value that the carrier showed last, top-ups added and renewals since taken off. Undefined where a life does
 * not renew from a balance. `facts` are those that count since the carrier last took the line back.
 */
export function moneyAheadFor(
	life: Life,
	series: Series,
	facts: readonly Fact[],
	today: CivilDate
): MoneyAhead | undefined {
	const { charge } = life;
	if (charge?.from !== 'balance' || !isPossibleInterval(series.every)) return undefined;
	const { amount } = charge;
	const entries = amount && amount.minor > 0 ? entriesOf(life, amount.currency, facts) : [];
	const [first, ...later] = entries;
	if (!amount || !first) return unknownBalance(charge, series, today);
	const purse: Purse = { minor: first.minor, index: indexAt(series, first.day), lapsed: undefined };
	for (const entry of later) topUp(purse, entry, { series, minor: amount.minor });
	advance(purse, today, { series, minor: amount.minor });
	const periodsPaid = purse.lapsed === undefined ? Math.floor(Math.max(0, purse.minor) / amount.minor) : 0;
	const uncovered = purse.lapsed ?? purse.index + periodsPaid + 1;
	return {
		charge: amount,
		balance: { minor: purse.minor, currency: amount.currency },
		periodsPaid,
		enoughUntil: addDays(renewalAt(series, uncovered), -1),
		isAtLeast: !first.isSeen,
		hasLapsed: purse.lapsed !== undefined
	};
}

function unknownBalance({ amount }: Charge, series: Series, today: CivilDate): MoneyAhead {
	const enoughUntil = addDays(renewalAt(series, indexAt(series, today) + 1), -1);
	const unknown = { balance: undefined, periodsPaid: undefined, isAtLeast: false, hasLapsed: false };
	return { charge: amount, ...unknown, enoughUntil };
}

interface Entry {
	day: CivilDate;
	minor: number;
	isSeen: boolean;
}

/** The last value seen and the top-ups behind it; never seen, the top-ups alone. */
function entriesOf(life: Life, currency: string, facts: readonly Fact[]): readonly Entry[] {
	const entries: Entry[] = [];
	for (const fact of facts) {
		const { activity, day } = fact;
		if (activity.kind !== 'value-seen' && activity.kind !== 'top-up') continue;
		if (activity.amount?.currency !== currency || !concerns(fact, life)) continue;
		const isSeen = activity.kind === 'value-seen';
		if (isSeen) entries.length = 0;
		entries.push({ day, minor: activity.amount.minor, isSeen });
	}
	return entries;
}

interface Price {
	series: Series;
	minor: number;
}

/** A line that was stopped for want of money runs on with the period under way, once there is enough of it. */
function topUp(purse: Purse, { day, minor }: Entry, price: Price): void {
	advance(purse, day, price);
	purse.minor += minor;
	if (purse.lapsed === undefined || purse.minor < price.minor) return;
	purse.minor -= price.minor;
	purse.lapsed = undefined;
}

/** Takes off each renewal up to `day`, that day's own included: it is paid when the day begins. */
function advance(purse: Purse, day: CivilDate, { series, minor }: Price): void {
	const index = indexAt(series, day);
	const due = Math.max(0, index - purse.index);
	if (purse.lapsed === undefined) {
		const paid = Math.min(due, Math.floor(Math.max(0, purse.minor) / minor));
		purse.minor -= paid * minor;
		if (paid < due) purse.lapsed = purse.index + paid + 1;
	}
	purse.index = Math.max(purse.index, index);
}

/** Where the first term begins nothing renews, unless that day was seen to be a renewal. */
function indexAt(series: Series, day: CivilDate): number {
	const index = renewalsUntil(series, day);
	return series.anchorRenews ? index : Math.max(0, index);
}
