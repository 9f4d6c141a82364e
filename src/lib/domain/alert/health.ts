import type { CalendarStatus } from './calendar-status';
import type { ClockVerdict } from '../base/clock-check';

/** How sure it is that a date reaches its owner while the app is closed. */
export type Armed = 'armed' | 'partly' | 'open-only' | 'clock' | 'empty';

export interface AlertPowers {
	records: number;
	clock: ClockVerdict;
	calendar: Pick<CalendarStatus, 'state' | 'ahead'>;
	notify: boolean; // notifications are allowed
	background: boolean; // the browser wakes the service worker now and then
}

/**
 * Only a calendar rings with the app closed. What a browser does by itself is a bonus: it never makes an alert armed.
 */
export function armedFor({ records, clock, calendar, notify, background }: AlertPowers): Armed {
	if (records === 0) return 'empty';
	if (clock !== 'ok') return 'clock';
	if (calendar.state === 'up-to-date' && calendar.ahead > 0) return 'armed';
	return calendar.state === 'stale' || (notify && background) ? 'partly' : 'open-only';
}
