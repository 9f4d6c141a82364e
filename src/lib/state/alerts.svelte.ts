import { listAlertLog } from '$lib/db/alert-log';
import { findDevice } from '$lib/db/device';
import { findPreferences, roundSettingsOf } from '$lib/db/preferences';
import type { DeviceRow, Preferences } from '$lib/db/tables';
import { alertLogOf, type AlertLog, type AlertLogRow } from '$lib/domain/alert/log';
import type { RoundSettings } from '$lib/domain/alert/round';
import { clockVerdict, type ClockVerdict } from '$lib/domain/base/clock-check';
import { BUILT_AT } from '$lib/platform/clock';
import { here } from './here.svelte';
import { LiveQuery } from './live-query.svelte';
import { clock } from './now.svelte';

/** What the user wants of alerts, and what was shown. */
export interface AlertSources {
	preferences: Preferences;
	settings: RoundSettings;
	rows: readonly AlertLogRow[];
	log: AlertLog;
}

class Alerts {
	#stored = new LiveQuery(
		async () => {
			const [preferences, rows] = await Promise.all([findPreferences(), listAlertLog()]);
			return { preferences, rows, log: alertLogOf(rows) };
		},
		({ preferences, rows }) => ({ preferences: [{ ...preferences, id: 'preferences' }], alertLog: rows })
	);
	#device = new LiveQuery(findDevice);

	/** `undefined` until it is read, and where it cannot be. */
	readonly current: AlertSources | undefined = $derived.by(() => {
		const stored = this.#stored.current;
		if (stored.state !== 'ready') return undefined;
		return { ...stored.value, settings: roundSettingsOf(stored.value.preferences, here.zone) };
	});

	readonly #read = $derived(this.#device.current);

	/** Whether they and this device have been read, or cannot be. */
	readonly settled: boolean = $derived(this.#stored.current.state !== 'loading' && this.#read.state !== 'loading');

	/** `undefined` before the first visit with a record. */
	readonly device: DeviceRow | undefined = $derived(this.#read.state === 'ready' ? this.#read.value : undefined);

	/** `undefined` until it is known: then nothing is shown either. */
	readonly clock: ClockVerdict | undefined = $derived.by(() => {
		if (this.#read.state !== 'ready') return undefined;
		const lastSeen = this.device?.lastSeenNow;
		return clockVerdict({ now: clock.now, builtAt: BUILT_AT, ...(lastSeen !== undefined && { lastSeen }) });
	});
}

export const alerts = new Alerts();
