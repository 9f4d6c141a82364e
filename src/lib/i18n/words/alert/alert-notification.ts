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
export function notificationFor(shown: readonly ShownAlert[], now: Instant, hours: Hours): AlertNotification {
	const [first] = shown;
	const userZone = hours.userZone ?? first?.record.zone;
	const actions = userZone ? alertActionsFor(shown, now, { ...hours, userZone }) : [];
	const alone = first !== undefined && shown.every(({ record }) => record.id === first.record.id);
	return {
		...notificationWords(shown, now, hours.userZone),
		lang: currentLocale(),
		tag: alone ? `record-${first.record.id}` : 'alerts',
		actions: actions.map((action) => ({ action, title: actionWords[action]() })),
		about: shown.map(({ record, alert: { deadline } }) => ({
			subscriptionId: record.id,
			deadline: { kind: deadline.kind, ruleId: deadline.ruleId, end: deadline.end }
		}))
	};
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
