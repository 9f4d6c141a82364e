import { installPlaceOf, type InstallPlace } from '$lib/platform/safety/install-place';
import { runsInstalled } from '$lib/platform/installed';
import { findPersistence } from '$lib/platform/persistent-storage';

/** How long this browser keeps what is stored: for good, or how it can be made to. */
export type Keeping = { kept: true } | { kept: false; place: InstallPlace };

export async function findKeeping(): Promise<Keeping> {
	const place = installPlaceOf(navigator);
	if (runsInstalled()) return { kept: true };
	// Safari's seven days hold for what it calls persistent as well.
	const sevenDays = place === 'home-screen' || place === 'dock';
	const kept = !sevenDays && (await findPersistence()) === 'persistent';
	return kept ? { kept } : { kept, place };
}
