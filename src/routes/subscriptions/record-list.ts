import type { Instant } from '$lib/domain/base/civil-date';
import { dueOrder, duePlaceOf } from '$lib/domain/deadline/due';
import { localized } from '$lib/i18n/localized';
import type { RecordView } from '$lib/state/records.svelte';

/** Pressing ones first, as on Due; those without any date last, by name. */
export function inOrder(records: readonly RecordView[], now: Instant): RecordView[] {
	const placed = records.map((record) => ({
		record,
		place: record.lead && duePlaceOf(record.lead, now, record.subscription.zone)
	}));
	return placed
		.sort((a, b) => {
			if (a.place && b.place) return dueOrder(a.place, b.place);
			if (a.place || b.place) return a.place ? -1 : 1;
			return a.record.subscription.nickname.localeCompare(b.record.subscription.nickname);
		})
		.map(({ record }) => record);
}

/** Nothing of it runs, and nothing about it is left to do. */
export function hasEnded({ status, deadlines }: RecordView): boolean {
	return (status === 'cancelled' || status === 'expired') && !deadlines.some(({ todo }) => todo);
}

/** What search looks through; a number is found with or without its spaces. */
export function searchable({ subscription }: RecordView): string {
	const { nickname, carrier, msisdns, notes, boughtAt, tags } = subscription;
	const numbers = msisdns.flatMap((msisdn) => [msisdn, msisdn.replace(/\D/g, '')]);
	return [nickname, carrier.name.en, localized(carrier.name), ...numbers, notes, boughtAt ?? '', ...tags]
		.join('\n')
		.toLowerCase();
}

/** Every word of the query occurs. */
export function matches(text: string, query: string): boolean {
	return query
		.normalize('NFKC')
		.toLowerCase()
		.split(/\s+/)
		.every((word) => text.includes(word));
}
