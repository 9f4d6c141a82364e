import type { Counts } from '$lib/domain/validity/validity';
import { currentLocale } from '../../locale';
import { m } from '../../paraglide/messages.js';

/** Each kind of use by its name. */
export const countsNames: Record<Counts, () => string> = {
	'top-up': m.record_what_top_up,
	'pack-bought': m.record_what_pack,
	sms: m.record_what_sms,
	call: m.record_what_call,
	data: m.record_what_data
};

/** "Pack, SMS or Call". */
export function countsList(kinds: readonly Counts[]): string {
	const list = new Intl.ListFormat(currentLocale(), { type: 'disjunction' });
	return list.format(kinds.map((kind) => countsNames[kind]()));
}
