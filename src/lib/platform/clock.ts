import { instant, type Instant } from '$lib/domain/base/civil-date';

/** The device clock. It is read nowhere else, so that a test may set it. */
export function deviceNow(): Instant {
	return instant(Date.now());
}

/** No clock is right that shows a time before this version was written. Raised with every release. */
export const BUILT_AT = instant(Date.parse('2026-11-21T00:00:00Z'));
