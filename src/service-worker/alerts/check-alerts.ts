import { logRound } from '$lib/db/alert-round';
import { noteChecked } from '$lib/db/device';
import { isAppLocked } from '$lib/db/vault/app-lock';
import { alertRoundFor } from '$lib/domain/alert/round';
import { isPressing } from '$lib/domain/statement/place';
import { statementFor } from '$lib/domain/statement/statement-for';
import { notificationFor } from '$lib/i18n/words/alert/alert-notification';
import { setBadge } from '$lib/platform/badge';
import { deviceNow } from '$lib/platform/clock';
import { notifyPermission, showNotification } from '$lib/platform/notifications';
import { readAlertInputs, withData } from './data';

/**
 * The browser woke us, perhaps with the app closed for weeks: the same look that an open page takes, against the same
 * log. Without permission nothing is marked as shown.
 */
export async function checkAlerts(registration: ServiceWorkerRegistration): Promise<void> {
	await withData(async () => {
		const now = deviceNow();
		const { records, settings, log, clock } = await readAlertInputs(now);
		if (clock !== 'ok') return;
		await setBadge(records.filter(({ state, zone }) => isPressing(statementFor(state), now, zone)).length);
		await noteChecked(now);
		if (notifyPermission() !== 'granted') return;
		const round = alertRoundFor(records, settings, { now, log, clock });
		const shown = await logRound(round, now, { onPage: false });
		if (shown.length === 0) return;
		const isLocked = await isAppLocked();
		await showNotification(registration, notificationFor(shown, now, { ...settings, isLocked }));
	});
}
