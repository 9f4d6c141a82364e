import type { Instant } from '$lib/domain/base/civil-date';
import type { FacetValues } from '$lib/domain/find/record-filter';
import { owesMoney } from '$lib/domain/record/ledger';
import { isExample } from '$lib/domain/record/example';
import type { Subscription } from '$lib/domain/record/subscription';
import { dateOrder } from '$lib/domain/statement/date-order';
import { placeOf, type Place } from '$lib/domain/statement/place';
import { cached } from '$lib/i18n/format';
import { currentLocale } from '$lib/i18n/locale';
import { nameOf } from '$lib/i18n/record-name';
import type { RecordView } from '$lib/state/records.svelte';
import { countryName } from '../../procedures/plan-words';
import { GROUPS, type Group, type Sort } from './list-address';

/** A record with what the list sorts, groups and narrows it by. */
export interface ListEntry {
	view: RecordView;
	subscription: Subscription;
	name: string;
	place: Place;
	group: Group;
	values: FacetValues; // one object for all that answer alike
}

/** All records in order: worked out when they change or are sorted anew, and at no key press. */
export function listEntries(records: readonly RecordView[], now: Instant, sort: Sort): readonly ListEntry[] {
	const { compare } = new Intl.Collator(currentLocale(), { numeric: true });
	const byName = (a: ListEntry, b: ListEntry) => compare(a.name, b.name);
	const byDate = (a: ListEntry, b: ListEntry) => dateOrder(a.place, b.place) || byName(a, b);
	const orders: Record<Sort, (a: ListEntry, b: ListEntry) => number> = {
		date: byDate,
		name: (a, b) => byName(a, b) || dateOrder(a.place, b.place),
		country: (a, b) => compare(countryOf(a), countryOf(b)) || byDate(a, b),
		added: (a, b) => b.view.subscription.createdAt - a.view.subscription.createdAt || byName(a, b)
	};
	const alike = new Map<string, FacetValues>();
	return records.map((view) => entryOf(view, now, alike)).sort(orders[sort]);
}

/** The groups of the list in their order, each with those of it that are among the entries. */
export function inGroups(entries: readonly ListEntry[]): readonly { group: Group; all: readonly ListEntry[] }[] {
	const all: Record<Group, ListEntry[]> = { todo: [], running: [], ended: [] };
	for (const entry of entries) all[entry.group].push(entry);
	return GROUPS.map((group) => ({ group, all: all[group] }));
}

/** Nothing of it runs, and nothing about it is left to do. */
function hasEnded({ status, deadlines }: RecordView): boolean {
	return (status === 'cancelled' || status === 'expired') && !deadlines.some(({ todo }) => todo);
}

function entryOf(view: RecordView, now: Instant, alike: Map<string, FacetValues>): ListEntry {
	const { subscription, statement } = view;
	const place = placeOf(statement, now, subscription.zone);
	const own = valuesOf(view);
	const values = cached(alike, JSON.stringify(own), () => own);
	return { view, subscription, name: nameOf(subscription), place, group: groupOf(view, place), values };
}

function groupOf(view: RecordView, { group }: Place): Group {
	if (hasEnded(view)) return 'ended';
	return view.statement.todo && group !== 'later' ? 'todo' : 'running';
}

function valuesOf({ subscription, status, ledger }: RecordView): FacetValues {
	const { intent, country, form, tripId, tags } = subscription;
	return {
		role: [intent.kind],
		owes: owesMoney(ledger) ? ['yes'] : [],
		country: [country],
		status: [status],
		form: [form],
		trip: tripId === undefined ? [] : [tripId],
		tag: isExample(subscription) ? [] : [...new Set(tags)]
	};
}

function countryOf({ view }: ListEntry): string {
	return countryName(view.subscription.country);
}
