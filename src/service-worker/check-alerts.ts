import { logRound } from '$lib/db/alert-round';
import { noteChecked } from '$lib/db/device';
import { alertRoundFor } from '$lib/domain/alert/round';
import { isPressing, leadOf } from '$lib/domain/deadline/due';
import { noticeFor } from '$lib/i18n/words/alert-notice';
import { setBadge } from '$lib/platform/badge';
import { deviceNow } from '$lib/platform/clock';
import { notifyPermission, showNotice } from '$lib/platform/notifications';
import { readSight, withData } from './data';

/**
 * The browser woke us, perhaps with the app closed for weeks: the same look that an open page takes, against the same
 * log. Without permission nothing is marked as told.
 */
export async function checkAlerts(registration: ServiceWorkerRegistration): Promise<void> {
	await withData(async () => {
		const now = deviceNow();
		const { records, settings, log, clock } = await readSight(now);
		if (clock !== 'ok') return;
		await setBadge(records.filter(({ deadlines, zone }) => isPressing(leadOf(deadlines), now, zone)).length);
		await noteChecked(now);
		if (notifyPermission() !== 'granted') return;
		const round = alertRoundFor(records, settings, { now, log, clock });
		const told = await logRound(round, now, { onPage: false });
		if (told.length > 0) await showNotice(registration, noticeFor(told, now, settings));
	});
}
