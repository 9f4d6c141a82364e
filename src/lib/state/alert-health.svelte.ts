import { isExample } from '$lib/domain/record/example';
import { armedFor, type Armed } from '$lib/domain/alert/health';
import { alertRecordFor } from '$lib/domain/alert/record';
import { alertRoundFor } from '$lib/domain/alert/round';
import type { CalendarStatus } from '$lib/domain/alert/calendar-status';
import type { Instant } from '$lib/domain/base/civil-date';
import type { ClockVerdict } from '$lib/domain/base/clock-check';
import { runsInstalled } from '$lib/platform/installed';
import { findRegistration, type NotifyPermission } from '$lib/platform/notifications';
import { findBackgroundCheck, hasBackgroundCheck, type BackgroundCheck } from '$lib/platform/periodic-sync';
import { alerts } from './alerts.svelte';
import { calendar } from './calendar.svelte';
import { clock } from './now.svelte';
import { perRecord } from './per-record';
import { permission } from './permission.svelte';
import { records } from './records.svelte';

/** What on this device can reach its owner, and what cannot. */
export interface AlertHealth {
	armed: Armed;
	nextAt: Instant | undefined;
	calendar: CalendarStatus;
	permission: NotifyPermission;
	background: BackgroundCheck;
	installed: boolean;
	clock: ClockVerdict;
}

export class Health {
	#background = $state<BackgroundCheck>(hasBackgroundCheck() ? 'off' : 'unsupported');

	/** `undefined` until everything is read. */
	readonly current: AlertHealth | undefined = $derived.by(() => {
		const sources = alerts.current;
		const verdict = alerts.clock;
		if (records.current.state !== 'ready' || calendar.current.state !== 'ready') return undefined;
		if (!sources || verdict === undefined) return undefined;
		const views = records.current.value.filter(({ subscription }) => !isExample(subscription));
		const { now } = clock;
		const round = alertRoundFor(
			perRecord(views, (view) => [alertRecordFor(view, now)]),
			sources.settings,
			{ now, log: sources.log, clock: verdict }
		);
		const { status } = calendar.current.value;
		const powers = { notify: permission.current === 'granted', background: this.#background === 'on' };
		return {
			armed: armedFor({ records: views.length, clock: verdict, calendar: status, ...powers }),
			nextAt: round.nextAt,
			calendar: status,
			permission: permission.current,
			background: this.#background,
			installed: runsInstalled(),
			clock: verdict
		};
	});

	/** The browser is asked whether it looks by itself; it tells nobody when that changes. */
	async askBackground(): Promise<void> {
		this.#background = await findBackgroundCheck(await findRegistration());
	}
}
