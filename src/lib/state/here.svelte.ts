import type { Zone } from '$lib/domain/base/civil-date';
import { deviceZone } from '$lib/platform/device-zone';
import { clock } from './now.svelte';

/** Where the user is: read again with every tick, for people travel with the page open. */
class Here {
	/** `undefined` where the device names no zone: then the carrier's clock is the only one shown. */
	readonly zone: Zone | undefined = $derived.by(() => {
		void clock.now;
		return deviceZone();
	});
}

export const here = new Here();
