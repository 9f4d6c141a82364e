import { CALENDAR_LEADS, calendarEntriesFor, entriesAhead } from '$lib/domain/alert/calendar-entry';
import { missingEntries, type CalendarExport } from '$lib/domain/alert/calendar-status';
import type { AlertSettings } from '$lib/domain/alert/leads';
import type { RoundRecord } from '$lib/domain/alert/record';
import type { Instant } from '$lib/domain/base/civil-date';
import type { ClockVerdict } from '$lib/domain/base/clock-check';
import { m } from '$lib/i18n/paraglide/messages';
import type { NotifyPermission } from '$lib/platform/notifications';

interface Powers {
	now: Instant;
	clock: ClockVerdict;
	permission: NotifyPermission;
	exports: readonly CalendarExport[];
}

/** By what means this record's dates reach its owner: the surest first, and no more than that is promised. */
export function meansFor(
	record: RoundRecord,
	settings: AlertSettings,
	{ now, clock, permission, exports }: Powers
): () => string {
	if (clock !== 'ok') return m.alert_record_clock;
	const entries = entriesAhead(
		calendarEntriesFor(record, { ...settings, calendarLeads: CALENDAR_LEADS.two }, now),
		now
	);
	if (entries.length > 0 && missingEntries(exports, entries).length === 0) return m.alert_record_calendar;
	return permission === 'granted' ? m.alert_record_notify : m.alert_record_open;
}
