import { parseCivilDate, type Zone } from '$lib/domain/base/civil-date';
import { formatDate, zoneName } from '$lib/i18n/format';
import { m } from '$lib/i18n/paraglide/messages';

/** A typed date in words, with its weekday and whose calendar it is on; empty while there is none. */
export function writtenDate(text: string, zone: Zone): string {
	const date = parseCivilDate(text);
	return date === undefined ? '' : m.record_written_date({ date: formatDate(date), zone: zoneName(zone) });
}
