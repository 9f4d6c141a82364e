import { addMilliseconds } from '$lib/domain/base/civil-date';
import { m } from '$lib/i18n/paraglide/messages';
import { deviceNow } from '$lib/platform/clock';
import { waysFor, type CalendarFile } from '../calendar-file';

/** As long as a backup may reasonably be old. */
const AHEAD = 30 * 86_400_000;

/** A calendar entry that asks for a backup at this hour in 30 days. It names nothing of what is stored. */
export async function makeReminder(): Promise<CalendarFile> {
	const { calendarFrame, eventText, CALENDAR_TYPE } = await import('$lib/platform/calendar-file');
	const now = deviceNow();
	const [head, end] = calendarFrame();
	const event = {
		uid: `backup-${now}@simfolio`,
		start: addMilliseconds(now, AHEAD),
		summary: m.backup_remind_summary(),
		description: m.backup_remind_description()
	};
	const file = new File([head, eventText(event, now), end], 'simfolio-backup.ics', { type: CALENDAR_TYPE });
	return { file, rows: [], ways: waysFor(file) };
}
