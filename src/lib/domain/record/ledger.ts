import { isPlain, type Activity, type When } from './activity';
import { addDays, type CivilDate } from '../base/civil-date';
import type { Currency } from '../base/iso-4217';
import type { Money } from '../base/money';

/** What is still to pay of one charge. */
export interface OpenCharge {
	id: string;
	open: Money;
	dueOn: CivilDate;
	issuedOn?: CivilDate;
}

/** One currency of one record, in minor units; currencies are never added up or converted. */
export interface Balance {
	currency: Currency;
	balance: number; // charges − payments − credits + refunds
	unpaid: number;
	credit: number;
	overdue: number; // due today is not overdue
	overdueSince?: CivilDate; // the day after the earliest due date that passed
	nextDue?: CivilDate; // today or later
	deposit: number; // paid and not yet returned; apart from the balance
	open: readonly OpenCharge[]; // earliest due first
}

export interface Ledger {
	byCurrency: Readonly<Record<Currency, Balance>>;
	prepaid?: { value: Money; expires?: When }; // as the carrier last showed it; never netted against what is owed
}

type Charge = Extract<Activity, { kind: 'charge' }>;
interface Sums {
	charges: Charge[];
	settled: number;
	deposit: number;
}

/** Nothing owed, nothing paid. */
export const EMPTY_LEDGER: Ledger = { byCurrency: {} };

/** The money of one record. Takes effective activities, in time order; `today` is the carrier's. */
export function ledgerOf(activities: readonly Activity[], today: CivilDate): Ledger {
	const sums = new Map<Currency, Sums>();
	let prepaid: Ledger['prepaid'];
	for (const activity of activities) {
		if (activity.kind === 'value-seen') {
			prepaid = { value: activity.amount, ...(activity.expires && { expires: activity.expires }) };
		} else addTo(sums, activity);
	}
	if (sums.size === 0 && !prepaid) return EMPTY_LEDGER;
	const byCurrency = Object.fromEntries([...sums].map(([code, sum]) => [code, balanceOf(code, sum, today)]));
	return { byCurrency, ...(prepaid && { prepaid }) };
}

/** Across currencies: the charge that has been due longest, from which `bill-due` and `ifUnpaid` count. */
export function earliestOpenCharge({ byCurrency }: Ledger): OpenCharge | undefined {
	return Object.values(byCurrency)
		.flatMap(({ open }) => open.slice(0, 1))
		.sort(byDue)
		.at(0);
}

/** What is open, credited or deposited, an amount for each currency that has some. */
export function amountsOf({ byCurrency }: Ledger, kind: 'unpaid' | 'credit' | 'deposit'): readonly Money[] {
	return Object.values(byCurrency).flatMap(({ [kind]: minor, currency }) => (minor > 0 ? [{ minor, currency }] : []));
}

export function owesMoney(ledger: Ledger): boolean {
	return amountsOf(ledger, 'unpaid').length > 0;
}

/** Paid, and not yet returned. */
export function hasDeposit(ledger: Ledger): boolean {
	return amountsOf(ledger, 'deposit').length > 0;
}

function addTo(sums: Map<Currency, Sums>, activity: Activity): void {
	if (isPlain(activity)) return;
	switch (activity.kind) {
		case 'charge':
			sumsFor(sums, activity.amount).charges.push(activity);
			return;
		case 'payment':
		case 'credit':
			sumsFor(sums, activity.amount).settled += activity.amount.minor;
			return;
		case 'refund':
			sumsFor(sums, activity.amount).settled -= activity.amount.minor;
			return;
		case 'deposit-paid':
			sumsFor(sums, activity.amount).deposit += activity.amount.minor;
			return;
		case 'deposit-returned':
			sumsFor(sums, activity.amount).deposit -= activity.amount.minor;
			return;
		// Paid into a prepaid card, or seen on it, is not owed to anybody.
		case 'top-up':
		case 'pack-bought':
		case 'value-seen':
		case 'end-seen':
		case 'appointment':
		case 'cancel-requested':
		case 'cancel-confirmed':
		case 'edited':
		case 'note':
		case 'retracted':
			return;
	}
}

function sumsFor(sums: Map<Currency, Sums>, { currency }: Money): Sums {
	const existing = sums.get(currency);
	if (existing) return existing;
	const started: Sums = { charges: [], settled: 0, deposit: 0 };
	sums.set(currency, started);
	return started;
}

function balanceOf(currency: Currency, sums: Sums, today: CivilDate): Balance {
	const open = openCharges(sums);
	const overdue = open.filter(({ dueOn }) => dueOn < today);
	const [longest] = overdue;
	const next = open.find(({ dueOn }) => dueOn >= today);
	const balance = sums.charges.reduce((sum, { amount }) => sum + amount.minor, 0) - sums.settled;
	return {
		currency,
		balance,
		unpaid: Math.max(0, balance),
		credit: Math.max(0, -balance),
		overdue: overdue.reduce((sum, charge) => sum + charge.open.minor, 0),
		...(longest && { overdueSince: addDays(longest.dueOn, 1) }),
		...(next && { nextDue: next.dueOn }),
		deposit: sums.deposit,
		open
	};
}

/** Payments settle the earliest due charge first; a refund takes back what was paid last. */
function openCharges({ charges, settled }: Sums): readonly OpenCharge[] {
	let left = settled;
	const open: OpenCharge[] = [];
	for (const { id, amount, dueOn, issuedOn } of charges.toSorted(byDue)) {
		const paid = Math.max(0, Math.min(amount.minor, left));
		left -= paid;
		if (paid === amount.minor) continue;
		open.push({ id, open: { ...amount, minor: amount.minor - paid }, dueOn, ...(issuedOn && { issuedOn }) });
	}
	return open;
}

/** A charge without its issue date stands behind those that have one. */
function byDue(a: Pick<Charge, 'dueOn' | 'issuedOn' | 'id'>, b: Pick<Charge, 'dueOn' | 'issuedOn' | 'id'>): number {
	return compare(a.dueOn, b.dueOn) || compare(a.issuedOn ?? a.dueOn, b.issuedOn ?? b.dueOn) || compare(a.id, b.id);
}

function compare(a: string, b: string): number {
	if (a === b) return 0;
	return a < b ? -1 : 1;
}
