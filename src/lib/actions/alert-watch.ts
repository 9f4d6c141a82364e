import { boundAlertLog } from '$lib/db/alert-log';
import { logRound } from '$lib/db/alert-round';
import { tidyBin } from '$lib/db/bin/tidy-bin';
import { noteOpen } from '$lib/db/device';
import type { DeviceRow } from '$lib/db/tables';
import type { AlertLog } from '$lib/domain/alert/log';
import { alertRecordFor, type RoundRecord } from '$lib/domain/alert/record';
import { alertRoundFor, type RoundSettings } from '$lib/domain/alert/round';
import type { Instant } from '$lib/domain/base/civil-date';
import type { ClockVerdict } from '$lib/domain/base/clock-check';
import { notificationFor, type NotificationSubject } from '$lib/i18n/words/alert/alert-notification';
import { closeNotifications, findRegistration, notifyPermission, showNotification } from '$lib/platform/notifications';
import { registerBackgroundCheck } from '$lib/platform/periodic-sync';
import { perRecord } from '$lib/state/per-record';
import type { RecordView } from '$lib/state/records.svelte';

const NOTE_EVERY = 5 * 60_000;
const TIDY_EVERY = 60 * 60_000; // it reads every record

/** Everything that a look at the alerts depends on. */
export interface AlertInputs {
	views: readonly RecordView[];
	settings: RoundSettings;
	log: AlertLog;
	clock: ClockVerdict;
	now: Instant;
}

/** Shows what is due, once; to be called whenever one of the inputs changes, and with every tick of the clock. */
export class AlertWatch {
	#last: AlertInputs | undefined;
	#nextAt: Instant | undefined;

	async look(inputs: AlertInputs): Promise<void> {
		if (this.#knows(inputs)) return;
		this.#last = inputs;
		const { views, settings, log, clock, now } = inputs;
		const records = perRecord(views, (view) => [alertRecordFor(view, now)]);
		const round = alertRoundFor(records, settings, { now, log, clock });
		this.#nextAt = round.nextAt;
		const shown = await logRound(round, now, { onPage: true });
		const registration = notifyPermission() === 'granted' ? await findRegistration() : undefined;
		if (!registration) return;
		await closeNotifications(registration, (about) => isCurrent(about, records));
		if (shown.length > 0) await showNotification(registration, notificationFor(shown, now, settings));
	}

	/** Nothing has changed, and the next alert is still ahead. */
	#knows({ views, settings, log, clock, now }: AlertInputs): boolean {
		const last = this.#last;
		if (last?.views !== views || last.settings !== settings || last.log !== log || last.clock !== clock) return false;
		return this.#nextAt === undefined || now < this.#nextAt;
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
