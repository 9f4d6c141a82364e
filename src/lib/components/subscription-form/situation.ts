import type { Instant, Zone } from '$lib/domain/civil-date';
import type { Carrier } from '$lib/domain/carrier';
import type { Plan } from '$lib/domain/plan';
import type { Subscription } from '$lib/domain/subscription';

/** A catalogue product that the form fills itself from. */
export interface Template {
	plan: Plan;
	carrier: Carrier;
}

/** What the form knows besides the draft. */
export interface Situation {
	template?: Template;
	/** The record as the form read it, while its plan stays the same. */
	edited?: Subscription;
	now: Instant;
	/** Absent where the device does not name its zone. */
	deviceZone?: Zone;
	/** The zone of a country that has exactly one. */
	zoneOf: (country: string) => string | undefined;
	/** The currency last used, or the country's. */
	currencyOf: (country: string) => string | undefined;
}
