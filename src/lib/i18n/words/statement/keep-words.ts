import type { Counted } from '$lib/domain/statement/keep-way';
import type { Counts } from '$lib/domain/validity/validity';
import { formatMoney } from '../../format-money';
import { currentLocale } from '../../locale';
import { m } from '../../paraglide/messages.js';

const ways: Record<Counts, () => string> = {
	'top-up': m.due_way_top_up,
	'pack-bought': m.due_way_pack_bought,
	sms: m.due_way_sms,
	call: m.due_way_call,
	data: m.due_way_data
};

/** "Counts: a pack.", "Does not count: a top-up, an SMS …": what keeps a number alive, and what does not. */
export function countedLines({ counts, counting, smallest, ignored }: Counted): readonly string[] {
	const either = new Intl.ListFormat(currentLocale(), { type: counting === 'all' ? 'conjunction' : 'disjunction' });
	const named = counts.map((way) => (way === 'top-up' && smallest ? topUpOf(formatMoney(smallest)) : ways[way]()));
	const counted = counting === 'all' ? m.statement_counts_all : m.statement_counts;
	const lines = [counted({ ways: either.format(named) })];
	return ignored.length === 0
		? lines
		: [...lines, m.statement_ignored({ ways: either.format(ignored.map((way) => ways[way]())) })];
}

function topUpOf(amount: string): string {
	return m.statement_way_top_up_least({ amount });
}
