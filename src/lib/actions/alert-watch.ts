import { boundAlertLog } from '$lib/db/alert-log';
import { logRound } from '$lib/db/alert-round';
import { tidyBin } from '$lib/db/bin/tidy-bin';
import { noteOpen } from '$lib/db/device';
import type { DeviceRow } from '$lib/db/tables';
import { isAppLocked } from '$lib/db/vault/app-lock';
import type { RoundRecord } from '$lib/domain/alert/record';
import type { RoundSettings } from '$lib/domain/alert/round';
import type { Instant } from '$lib/domain/base/civil-date';
import { notificationFor, type NotificationSubject } from '$lib/i18n/words/alert/alert-notification';
import { closeNotifications, findRegistration, notifyPermission, showNotification } from '$lib/platform/notifications';
import { registerBackgroundCheck } from '$lib/platform/periodic-sync';
import type { LookedRound } from '$lib/state/alerting/alert-round.svelte';

const NOTE_EVERY = 5 * 60_000;
const TIDY_EVERY = 60 * 60_000; // it reads every record

/** Shows what is due, once; to be called with every look at the alerts. */
export class AlertWatch {
	#last: LookedRound | undefined;

	async look(current: LookedRound, settings: RoundSettings, now: Instant): Promise<void> {
		if (current === this.#last) return;
		this.#last = current;
		const shown = await logRound(current.round, now, { onPage: true });
		const registration = notifyPermission() === 'granted' ? await findRegistration() : undefined;
		if (!registration) return;
		const records = current.looked.map(({ record }) => record);
		await closeNotifications(registration, (about) => isCurrent(about, records));
		if (shown.length === 0) return;
		const isLocked = await isAppLocked();
		await showNotification(registration, notificationFor(shown, now, { ...settings, isLocked }));
	}
}

/** Whether what a notification is about is still to come: neither done nor moved, nor over. */
function isCurrent({ subscriptionId, deadline }: NotificationSubject, records: readonly RoundRecord[]): boolean {
	const record = records.find(({ id }) => id === subscriptionId);
	const { kind, ruleId, end } = deadline;
	return (
		record?.deadlines.some((known) => known.kind === kind && known.ruleId === ruleId && known.end === end) ?? false
	);
}

/** Remembers that the app was open at this moment, now and then. Only while the clock can be trusted. */
export async function rememberOpen(device: DeviceRow | undefined, now: Instant): Promise<void> {
	if (device === undefined || now - device.lastSeenNow >= NOTE_EVERY) await noteOpen(now);
}

let tidiedAt: Instant | undefined;

/** Thins out what time has made useless, once an hour: see `tidyBin`. Only while the clock can be trusted. */
export async function tidy(now: Instant): Promise<void> {
	if (tidiedAt !== undefined && now >= tidiedAt && now - tidiedAt < TIDY_EVERY) return;
	await tidyBin(now);
	await boundAlertLog();
	tidiedAt = now;
}

/** Where notifications are allowed the browser may look by itself now and then; installed apps only. */
export async function armBackgroundCheck(): Promise<void> {
	if (notifyPermission() !== 'granted') return;
	const registration = await findRegistration();
	if (registration) await registerBackgroundCheck(registration);
}
