import type { CalendarStatus } from '$lib/domain/alert/calendar-status';
import { m } from '$lib/i18n/paraglide/messages';
import type { NotifyPermission } from '$lib/platform/notifications';

/** How a row looks: in order, to be mended, or merely to know. */
export interface RowWords {
	look: 'fine' | 'bad' | 'info';
	state: string;
	text: string;
}

export function calendarRow({ state, ahead }: CalendarStatus): RowWords {
	if (state === 'stale') {
		return { look: 'bad', state: m.alert_health_calendar_stale(), text: m.alert_health_calendar_stale_text() };
	}
	if (ahead === 0) {
		return { look: 'info', state: m.alert_health_calendar_nothing(), text: m.alert_health_calendar_ok_text() };
	}
	return state === 'never'
		? { look: 'bad', state: m.alert_health_calendar_never(), text: m.alert_health_calendar_never_text() }
		: { look: 'fine', state: m.alert_health_calendar_ok(), text: m.alert_health_calendar_ok_text() };
}

export function notifyRow(permission: NotifyPermission): RowWords {
	switch (permission) {
		case 'granted':
			return { look: 'fine', state: m.alert_health_notify_granted(), text: m.alert_health_notify_granted_text() };
		case 'default':
			return { look: 'info', state: m.alert_health_notify_default(), text: m.alert_health_notify_default_text() };
		case 'denied':
			return { look: 'bad', state: m.alert_health_notify_denied(), text: m.alert_health_notify_denied_text() };
		case 'unsupported':
			return {
				look: 'info',
				state: m.alert_health_notify_unsupported(),
				text: m.alert_health_notify_unsupported_text()
			};
	}
}
