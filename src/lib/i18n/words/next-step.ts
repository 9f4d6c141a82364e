import { localDate } from '$lib/domain/base/civil-date';
import type { Deadline, Derived } from '$lib/domain/deadline/deadline';
import type { Subscription } from '$lib/domain/record/subscription';
import type { Counts } from '$lib/domain/validity/validity';
import { currentLocale } from '../locale';
import { formatDate } from '../format';
import { m } from '../paraglide/messages.js';

const ways: Record<Counts, () => string> = {
	'top-up': m.due_way_top_up,
	'pack-bought': m.due_way_pack_bought,
	sms: m.due_way_sms,
	call: m.due_way_call,
	data: m.due_way_data
};

/** The one line under a tile's name: what there is to do, or that there is nothing. */
export function nextStepFor(subscription: Subscription, derived: Derived, lead: Deadline | undefined): string {
	if (!lead) return derived.unknown.length > 0 ? m.due_step_not_known() : '';
	if (lead.kind === 'keep-alive' || lead.kind === 'grace-end') return waysToKeep(subscription);
	if (lead.kind === 'expiry' && !lead.todo) return m.due_step_stops();
	// A line that ends with the request itself needs no word about when.
	if (derived.serviceEnd !== undefined && derived.serviceEnd >= lead.lastDay) {
		const today = localDate(lead.end, subscription.zone);
		return m.due_step_ends_on({ date: formatDate(derived.serviceEnd, today) });
	}
	return '';
}

function waysToKeep({ terms }: Subscription): string {
	const rule = terms.lives.find((life) => life.main)?.rule;
	if (rule?.kind !== 'rolling') return '';
	const list = new Intl.ListFormat(currentLocale(), { type: 'disjunction' });
	return m.due_step_keep_alive({ ways: list.format(rule.qualifying.map((way) => ways[way]())) });
}
