import { billDates, isPossibleSchedule, nextBillDate } from '$lib/domain/billing';
import { addMonths, lastOfMonth, localDate, type CivilDate, type Instant } from '$lib/domain/civil-date';
import type { RecordView } from '$lib/state/records.svelte';

const SHOWN = 12;

/** The next 12 billing dates; of a line that is being left only those up to its last bill, where that is known. */
export function nextBills({ subscription, activities, derived }: RecordView, now: Instant): readonly CivilDate[] {
	const { bill } = subscription.terms;
	if (bill === undefined || !isPossibleSchedule(bill.schedule)) return [];
	const issued = activities.flatMap((fact) => (fact.kind === 'charge' && fact.issuedOn ? [fact.issuedOn] : []));
	const lastBilled = issued.toSorted().at(-1);
	const dates = billDates(
		bill.schedule,
		nextBillDate(bill.schedule, localDate(now, subscription.zone), lastBilled),
		SHOWN
	);
	const { serviceEnd } = derived;
	if (serviceEnd === undefined || bill.finalAfterMonths === undefined) return dates;
	const final = lastOfMonth(addMonths(serviceEnd, bill.finalAfterMonths));
	return dates.filter((date) => date <= final);
}
