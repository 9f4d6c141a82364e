import { recordCommand } from '$lib/db/commands';
import { silenceDeadlines } from '$lib/db/alert-log';
import { ALERT_ACTIONS } from '$lib/domain/alert/action';
import type { RoundRecord } from '$lib/domain/alert/record';
import { addDays, localDate } from '$lib/domain/base/civil-date';
import { doneToday } from '$lib/domain/record/command/apply-command';
import type { NotificationSubject } from '$lib/i18n/words/alert/alert-notification';
import { alertName } from '$lib/i18n/words/alert/alert-words';
import { formatDate } from '$lib/i18n/format';
import { currentLocale } from '$lib/i18n/locale';
import { m } from '$lib/i18n/paraglide/messages.js';
import { deviceNow } from '$lib/platform/clock';
import { deviceZone } from '$lib/platform/device-zone';
import { showNotification, subjectsOf } from '$lib/platform/notifications';
import { readAlertInputs, withData, type AlertInputs } from './data';

/** What a tap on a notification, or on one of its buttons, stands for; `base` is the site's path, without a slash at its end. */
export async function answerNotification(
	worker: ServiceWorkerGlobalScope,
	event: NotificationEvent,
	base: string
): Promise<void> {
	const about = subjectsOf(event.notification.data);
	const [first] = about;
	const alone = first !== undefined && about.every(({ subscriptionId }) => subscriptionId === first.subscriptionId);
	const page = alone ? `${base}/subscriptions/${encodeURIComponent(first.subscriptionId)}` : `${base}/`;
	const action = ALERT_ACTIONS.find((known) => known === event.action);
	if (action === 'done-today' && first) return recordDone(worker, first, page);
	if (action === 'snooze') return snooze(worker, about);
	return openPage(worker, action === 'how-to-cancel' ? `${page}#procedure` : page);
}

/** The fact that the page's own button writes. Where the deadline has moved since, it was done already: then look. */
async function recordDone(worker: ServiceWorkerGlobalScope, subject: NotificationSubject, page: string): Promise<void> {
	let done = false;
	await withData(async () => {
		const now = deviceNow();
		const record = currentRecord(await readAlertInputs(now), subject);
		if (!record) return;
		const stamp = { at: now, zone: deviceZone() ?? record.zone };
		const result = await recordCommand(record.id, doneToday(record.state, now), stamp);
		if (!result.ok) return;
		await say(worker, record.id, m.alert_done_saved({ name: alertName(record.subscription) }));
		done = true;
	});
	if (!done) await openPage(worker, page);
}

/** Until the next morning. */
async function snooze(worker: ServiceWorkerGlobalScope, about: readonly NotificationSubject[]): Promise<void> {
	await withData(async () => {
		const now = deviceNow();
		const inputs = await readAlertInputs(now);
		for (const subject of about) {
			const record = currentRecord(inputs, subject);
			if (!record) continue;
			const { subscriptionId, deadline } = subject;
			const today = localDate(now, inputs.settings.userZone ?? record.zone);
			const until = addDays(today, 1);
			await silenceDeadlines([{ subscriptionId, deadline, until }], now);
			const words = { name: alertName(record.subscription), date: formatDate(until, today) };
			await say(worker, record.id, m.alert_snoozed_to(words));
		}
	});
}

function currentRecord(
	{ records }: AlertInputs,
	{ subscriptionId, deadline }: NotificationSubject
): RoundRecord | undefined {
	const { kind, ruleId, end } = deadline;
	return records.find(
		({ id, deadlines }) =>
			id === subscriptionId &&
			deadlines.some((known) => known.kind === kind && known.ruleId === ruleId && known.end === end)
	);
}

/** That it worked: a button in a notification has no other place to say so. */
async function say(worker: ServiceWorkerGlobalScope, recordId: string, title: string): Promise<void> {
	const lang = currentLocale();
	await showNotification(worker.registration, {
		title,
		body: '',
		lang,
		tag: `record-${recordId}`,
		actions: [],
		about: []
	});
}

/** In the window that is open, if any: two of them would be one too many. */
async function openPage(worker: ServiceWorkerGlobalScope, path: string): Promise<void> {
	const url = new URL(path, worker.location.origin).href;
	const [open] = await worker.clients.matchAll({ type: 'window', includeUncontrolled: true });
	if (!open) {
		await worker.clients.openWindow(url);
		return;
	}
	await open.focus().catch(() => open); // refused where the tap was too long ago
	await open.navigate(url).catch(() => worker.clients.openWindow(url)); // a page without a worker cannot be moved
}
