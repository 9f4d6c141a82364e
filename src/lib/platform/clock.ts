import { instant, type Instant } from '$lib/domain/civil-date';

/** The device clock. It is read nowhere else, so that a test may set it. */
export function deviceNow(): Instant {
	return instant(Date.now());
}
