import type { AlertAction } from '$lib/domain/alert/action';
import type { RoundRecord } from '$lib/domain/alert/record';
import type { ShownAlert } from '$lib/domain/alert/round';
import type { Alert } from '$lib/domain/alert/alerts-of-deadline';
import { publicName } from '$lib/domain/alert/public-name';
import { lastDayBefore, localDate, type Instant, type Zone } from '$lib/domain/base/civil-date';
import { statementOf } from '$lib/domain/statement/deadline-statement';
import { daysLeft } from '$lib/domain/deadline/days-left';
import type { Subscription } from '$lib/domain/record/subscription';
import { daysLeftWords } from '../due-words';
import { shortWords } from '../statement/statement-words';
import { formatDate, zoneName } from '../../format';
import { boundaryWords } from '../moment-words';
import { m } from '../../paraglide/messages.js';
import { nameOf } from '../../record-name';

/** Longer names would push the date off a lock screen. */
const LONGEST_NAME = 40;
const MOST_LINES = 4;

type Spoken = Pick<Alert, 'deadline' | 'countsTo'>;

export interface AlertWords {
	title: string;
	body: string;
}

/** A record's name as a notification may show it: one line, no number, not longer than needed to know it by. */
export function alertName(subscription: Subscription): string {
	const parts = graphemes(publicName(nameOf(subscription), subscription));
	if (parts.length <= LONGEST_NAME) return parts.join('');
	return `${parts
		.slice(0, LONGEST_NAME - 1)
		.join('')
		.trimEnd()}…`;
}

function graphemes(text: string): readonly string[] {
	return [...new Intl.Segmenter().segment(text)].map(({ segment }) => segment);
}

/** One alert as the one sentence that its deadline has everywhere, with the carrier's date. */
export function alertSentence({ subscription, state }: RoundRecord, { deadline }: Spoken, now: Instant): string {
	if (state.kind === 'zone-unknown') return alertName(subscription);
	const statement = statementOf(deadline, { ...state, now });
	return shortWords(statement, { subscription, now, name: alertName(subscription) });
}

/** How long is left, and until when exactly. */
export function alertDetail({ zone }: Subscription, alert: Spoken, now: Instant, userZone: Zone): string {
	const { deadline, countsTo } = alert;
	const today = localDate(now, zone);
	if (countsToSafe(alert)) {
		return deadline.kind === 'cancel-by'
			? m.due_latest({ date: formatDate(deadline.lastDay, today), zone: zoneName(zone) })
			: m.alert_better_by({ date: formatDate(lastDayBefore(countsTo, zone), today) });
	}
	const left = daysLeftWords(daysLeft(countsTo, now, zone, userZone));
	return m.alert_left_until({ left, boundary: boundaryWords(deadline, zone) });
}

/** Everything that is shown at one moment, as one notification; the most pressing first. */
export function notificationWords(shown: readonly ShownAlert[], now: Instant, userZone: Zone | undefined): AlertWords {
	const [first] = shown;
	if (first === undefined) return { title: m.app_name(), body: '' };
	const { subscription } = first.record;
	if (shown.length === 1) {
		return {
			title: alertSentence(first.record, first.alert, now),
			body: alertDetail(subscription, first.alert, now, userZone ?? subscription.zone)
		};
	}
	const records = new Set(shown.map(({ record }) => record.id)).size;
	const title =
		records === 1 ? alertSentence(first.record, first.alert, now) : m.alert_notify_group({ count: records });
	const lines = (records === 1 ? shown.slice(1) : shown).map((each) => lineOf(each, now));
	const rest = lines.length - MOST_LINES;
	return {
		title,
		body: [...lines.slice(0, MOST_LINES), ...(rest > 0 ? [m.alert_notify_more({ count: rest })] : [])].join('\n')
	};
}

function lineOf({ record, alert }: ShownAlert, now: Instant): string {
	return alertSentence(record, alert, now);
}

function countsToSafe({ countsTo, deadline }: Spoken): boolean {
	return countsTo < deadline.end;
}

export const actionWords: Record<AlertAction, () => string> = {
	'done-today': m.done_today,
	'how-to-cancel': m.how_to_cancel,
	snooze: m.alert_snooze
};
