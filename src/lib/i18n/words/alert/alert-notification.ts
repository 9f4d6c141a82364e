import { alertActionsFor, type AlertAction } from '$lib/domain/alert/action';
import type { ShownAlert } from '$lib/domain/alert/round';
import type { AlertHours } from '$lib/domain/alert/lead-times';
import type { Instant, Zone } from '$lib/domain/base/civil-date';
import type { DeadlineKind } from '$lib/domain/deadline/deadline';
import { actionWords, notificationWords } from './alert-words';
import { currentLocale } from '../../locale';
import { m } from '../../paraglide/messages.js';

/** What a notification is about, for whoever taps it. */
export interface NotificationSubject {
	subscriptionId: string;
	deadline: { kind: DeadlineKind; ruleId: string; end: Instant };
}

/** One notification, ready to be shown by page or service worker. */
export interface AlertNotification {
	title: string;
	body: string;
	lang: string;
	tag: string; // a later one of the same tag takes its place
	actions: readonly { action: AlertAction; title: string }[];
	about: readonly NotificationSubject[];
}

type Hours = Omit<AlertHours, 'userZone'> & { userZone?: Zone };

/** What is shown at one moment is one notification: of its record, or of all of them together. */
export function notificationFor(
	shown: readonly ShownAlert[],
	now: Instant,
	{ isLocked, ...hours }: Hours & { isLocked: boolean }
): AlertNotification {
	if (isLocked) return coveredNotification(shown);
	const [first] = shown;
	const userZone = hours.userZone ?? first?.record.zone;
	const actions = userZone ? alertActionsFor(shown, now, { ...hours, userZone }) : [];
	const alone = first !== undefined && shown.every(({ record }) => record.id === first.record.id);
	return {
		...notificationWords(shown, now, hours.userZone),
		lang: currentLocale(),
		tag: alone ? `record-${first.record.id}` : 'alerts',
		actions: actions.map((action) => ({ action, title: actionWords[action]() })),
		about: shown.map(subjectOf)
	};
}

/** With the app locked nobody may read from it whose date it is: only that there is one. */
function coveredNotification(shown: readonly ShownAlert[]): AlertNotification {
	const about = shown.map(subjectOf);
	const count = new Set(about.map(({ subscriptionId }) => subscriptionId)).size;
	return {
		title: m.lock_alert_title(),
		body: m.lock_alert_text({ count }),
		lang: currentLocale(),
		tag: 'alerts',
		actions: [],
		about
	};
}

function subjectOf({ record, alert: { deadline } }: ShownAlert): NotificationSubject {
	const { kind, ruleId, end } = deadline;
	return { subscriptionId: record.id, deadline: { kind, ruleId, end } };
}

export function testNotification(): AlertNotification {
	return {
		title: m.alert_test_title(),
		body: m.alert_test_body(),
		lang: currentLocale(),
		tag: 'test',
		actions: [],
		about: []
	};
}
