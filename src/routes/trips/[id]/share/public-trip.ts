import { publicName } from '$lib/domain/alert/public-name';
import { lastFour } from '$lib/domain/base/identifiers';
import type { Subscription } from '$lib/domain/record/subscription';
import { m } from '$lib/i18n/paraglide/messages';
import { nameOf } from '$lib/i18n/record-name';
import type { TripView } from '../trip-view';

/** The trip's name as it may leave the device. */
export function publicTitle({ trip, own }: TripView): string {
	return publicName(trip.name, {
		msisdns: own.flatMap(({ subscription }) => subscription.msisdns),
		sims: own.flatMap(({ subscription }) => subscription.sims)
	});
}

/** A record as it may leave the device: of a number no more than its last four digits. */
export function publicSim(subscription: Subscription): { name: string; number: string | undefined } {
	const [number] = subscription.msisdns;
	return {
		name: publicName(nameOf(subscription), subscription),
		number: number === undefined ? undefined : m.own_share_number({ digits: lastFour(number) })
	};
}
