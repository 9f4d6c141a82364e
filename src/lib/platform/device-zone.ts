import { parseZone, type Zone } from '$lib/domain/base/civil-date';

/** `undefined` where the device names no zone: the carrier's then counts as the user's, and the screen says so. */
export function deviceZone(): Zone | undefined {
	// As `src/first-look.js` asks, too: a page's first formatter would take it longer than all that it draws.
	const named =
		'Temporal' in globalThis ? Temporal.Now.timeZoneId() : new Intl.DateTimeFormat().resolvedOptions().timeZone;
	return parseZone(named ?? '');
}
