import type { Stamp } from '$lib/db/tables';
import { UTC, type Zone } from '$lib/domain/base/civil-date';
import { deviceNow } from '$lib/platform/clock';
import { deviceZone } from '$lib/platform/device-zone';

/** When and where something is typed in now; a device without a zone counts as being in the record's. */
export function stampNow(recordZone: Zone): Stamp {
	return { at: deviceNow(), zone: deviceZone() ?? recordZone };
}

/** The same where no record's zone can be read. */
export function stampHere(): Stamp {
	return { at: deviceNow(), zone: deviceZone() ?? UTC };
}
