import { parseZone, type Zone } from '$lib/domain/base/civil-date';

/** `undefined` where the device names no zone: the carrier's then counts as the user's, and the screen says so. */
export function deviceZone(): Zone | undefined {
	return parseZone(new Intl.DateTimeFormat().resolvedOptions().timeZone ?? '');
}
