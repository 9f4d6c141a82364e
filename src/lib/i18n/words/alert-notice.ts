import { alertActionsFor, type AlertAction } from '$lib/domain/alert/action';
import type { Told } from '$lib/domain/alert/round';
import type { AlertHours } from '$lib/domain/alert/lead-times';
import type { Instant, Zone } from '$lib/domain/base/civil-date';
import type { DeadlineKind } from '$lib/domain/deadline/deadline';
import { actionWords, notificationWords } from './alert-words';
import { currentLocale } from '../locale';
import { m } from '../paraglide/messages.js';

/** What a notification is about, for whoever taps it. */
export interface NoticeSubject {
	subscriptionId: string;
	deadline: { kind: DeadlineKind; ruleId: string; end: Instant };
}

/** One notification, ready to be shown by page or service worker. */
export interface Notice {
	title: string;
	body: string;
	lang: string;
	tag: string; // a later one of the same tag takes its place
	actions: readonly { action: AlertAction; title: string }[];
	about: readonly NoticeSubject[];
}

type Hours = Omit<AlertHours, 'userZone'> & { userZone?: Zone };

/** What is told at one moment is one notification: of its record, or of all of them together. */
export function noticeFor(told: readonly Told[], now: Instant, hours: Hours): Notice {
	const [first] = told;
	const userZone = hours.userZone ?? first?.record.zone;
	const actions = userZone ? alertActionsFor(told, now, { ...hours, userZone }) : [];
	const alone = first !== undefined && told.every(({ record }) => record.id === first.record.id);
	return {
		...notificationWords(told, now, hours.userZone),
		lang: currentLocale(),
		tag: alone ? `record-${first.record.id}` : 'alerts',
		actions: actions.map((action) => ({ action, title: actionWords[action]() })),
		about: told.map(({ record, alert: { deadline } }) => ({
			subscriptionId: record.id,
			deadline: { kind: deadline.kind, ruleId: deadline.ruleId, end: deadline.end }
		}))
	};
}

export function testNotice(): Notice {
	return {
		title: m.alert_test_title(),
		body: m.alert_test_body(),
		lang: currentLocale(),
		tag: 'test',
		actions: [],
		about: []
	};
}
