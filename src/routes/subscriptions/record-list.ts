import type { Instant } from '$lib/domain/base/civil-date';
import { placeOf, placeOrder } from '$lib/domain/statement/place';
import { localized } from '$lib/i18n/localized';
import type { RecordView } from '$lib/state/records.svelte';

/** Pressing ones first, as on Due; those that stand alike by name. */
export function inOrder(records: readonly RecordView[], now: Instant): RecordView[] {
	return records
		.map((record) => ({ record, place: placeOf(record.statement, now, record.subscription.zone) }))
		.sort((a, b) => placeOrder(a.place, b.place) || byName(a.record, b.record))
		.map(({ record }) => record);
}

function byName({ subscription: a }: RecordView, { subscription: b }: RecordView): number {
	return a.nickname.localeCompare(b.nickname);
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
