import { listAlertLog } from '$lib/db/alert-log';
import { DATABASE_NAME } from '$lib/db/database';
import { findDevice } from '$lib/db/device';
import { closeDatabase, openDatabase } from '$lib/db/opening';
import { findPreferences, roundSettingsOf } from '$lib/db/preferences';
import { checkRowsWith } from '$lib/db/rows/row-check';
import { faultIn } from '$lib/db/schema/stored-row';
import { listRecords, type ListedRecord } from '$lib/db/rows/stored-records';
import { isExample } from '$lib/domain/record/example';
import type { Activity } from '$lib/domain/record/activity';
import { alertLogOf, type AlertLog } from '$lib/domain/alert/log';
import { alertRecordFor, type RoundRecord } from '$lib/domain/alert/record';
import type { RoundSettings } from '$lib/domain/alert/round';
import type { Instant } from '$lib/domain/base/civil-date';
import { clockVerdict, type ClockVerdict } from '$lib/domain/base/clock-check';
import { recordStateFor } from '$lib/domain/deadline/record-state';
import { HOLIDAYS } from '$lib/domain/base/holidays';
import type { Subscription } from '$lib/domain/record/subscription';
import { localeFor } from '$lib/i18n/locale';
import { setLocale } from '$lib/i18n/paraglide/runtime.js';
import { BUILT_AT } from '$lib/platform/clock';
import { deviceZone } from '$lib/platform/device-zone';

checkRowsWith(() => Promise.resolve({ faultIn }));

/**
 * Opens what is there for `work` and lets go of it: a worker that sleeps must not hold up an upgrade. Never makes a
 * database, and reads none of which data is missing: an empty one is not "nothing is due".
 */
export async function withData(work: () => Promise<void>): Promise<void> {
	const known = await indexedDB.databases();
	if (!known.some(({ name }) => name === DATABASE_NAME)) return;
	if ((await openDatabase()).state !== 'ready') return;
	try {
		await work();
	} finally {
		closeDatabase();
	}
}

/** Everything that a look at the alerts depends on; reading it sets the language of the notifications. */
export interface AlertInputs {
	records: readonly RoundRecord[];
	settings: RoundSettings;
	log: AlertLog;
	clock: ClockVerdict;
}

export async function readAlertInputs(now: Instant): Promise<AlertInputs> {
	const [{ records }, preferences, rows, device] = await Promise.all([
		listRecords(),
		findPreferences(),
		listAlertLog(),
		findDevice()
	]);
	setLocale(preferences.locale ?? localeFor(navigator.languages));
	const lastSeen = device?.lastSeenNow;
	return {
		records: records.filter(({ subscription }) => !isExample(subscription)).flatMap((record) => workedOut(record, now)),
		settings: roundSettingsOf(preferences, deviceZone()),
		log: alertLogOf(rows),
		clock: clockVerdict({ now, builtAt: BUILT_AT, ...(lastSeen !== undefined && { lastSeen }) })
	};
}

/** Nothing where it cannot be worked out: the others must still ring. The page says which one it is. */
function workedOut({ subscription, activities }: ListedRecord, now: Instant): readonly RoundRecord[] {
	try {
		return [recordOf(subscription, activities, now)];
	} catch {
		return [];
	}
}

function recordOf(subscription: Subscription, stored: readonly Activity[], now: Instant): RoundRecord {
	return alertRecordFor(recordStateFor(subscription, stored, { now, holidays: HOLIDAYS }), now);
}
