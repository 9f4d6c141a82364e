import { latest, type Instant } from '$lib/domain/base/civil-date';
import { liveOn, liveOnFrom } from '$lib/domain/base/lived-days';
import { database } from './database';
import type { DeviceRow } from './tables';
import { write } from './transaction';

/** After so long in the background, coming back is another visit. */
const VISIT = 30 * 60_000;

/** `undefined` before the first visit with a record. */
export async function findDevice(): Promise<DeviceRow | undefined> {
	const row = await database.meta.get('device');
	return row?.id === 'device' ? row : undefined;
}

/** The app is open, and its clock can be trusted. The latest moment seen is only ever raised. */
export function noteOpen(now: Instant): Promise<DeviceRow> {
	return updateDevice(now, (device) => {
		const sameVisit = now - device.lastSeenNow <= VISIT;
		const visit = sameVisit ? {} : { openedAt: now, openedBefore: device.lastSeenNow };
		return { ...device, ...visit, lastSeenNow: latest(now, device.lastSeenNow), lived: liveOn(device.lived, now) };
	});
}

/** The service worker looked while the app was closed. That is no visit. */
export function noteChecked(now: Instant): Promise<DeviceRow> {
	return updateDevice(now, (device) => ({ ...device, checkedAt: now }));
}

/** The user says that the clock is right: from here on it is measured against this moment. */
export function confirmClock(now: Instant): Promise<DeviceRow> {
	return updateDevice(now, (device) => ({
		...device,
		lastSeenNow: now,
		openedAt: now,
		lived: liveOnFrom(device.lived, now)
	}));
}

export function answerNotify(notify: DeviceRow['notify'] & string, now: Instant): Promise<DeviceRow> {
	return updateDevice(now, (device) => ({ ...device, notify }));
}

/** Was told how the browser can be made to keep the data, and knows. */
export function answerCoaching(now: Instant): Promise<DeviceRow> {
	return updateDevice(now, (device) => ({ ...device, coached: true }));
}

function updateDevice(now: Instant, change: (device: DeviceRow) => DeviceRow): Promise<DeviceRow> {
	return write([database.meta], async () => {
		const device = change((await findDevice()) ?? { id: 'device', lastSeenNow: now, openedAt: now });
		await database.meta.put(device);
		return device;
	});
}
