import type { Instant, Zone } from '$lib/domain/base/civil-date';
import type { Localized } from '$lib/domain/base/localized';
import type { Carrier } from '$lib/domain/plan/carrier';
import type { Plan } from '$lib/domain/plan/plan';
import type { Activity } from '$lib/domain/record/activity';
import type { Subscription } from '$lib/domain/record/subscription';
import type { RecordDraft } from './draft';

/** A catalogue product that the form fills itself from. */
export interface Template {
	plan: Plan;
	carrier: Carrier;
}

/** A record as the form read it, and what the form showed of it. */
export interface EditedRecord {
	subscription: Subscription;
	/** All of them, also those that were replaced. */
	activities: readonly Activity[];
	draft: RecordDraft;
}

/** What the form knows besides the draft. */
export interface EntryContext {
	template?: Template;
	edited?: EditedRecord;
	now: Instant;
	/** Absent where the device does not name its zone. */
	deviceZone?: Zone;
	/** What a carrier without a name is called. */
	nameless: Localized;
	/** The zone of a country that has exactly one. */
	zoneOf: (country: string) => string | undefined;
	/** The currency last used, or the country's. */
	currencyOf: (country: string) => string | undefined;
}

/** What the form fills in of a record; its trip, tags, SIMs and services are kept by whoever saves it. */
export type FormRecord = Omit<
	Subscription,
	'id' | 'rev' | 'createdAt' | 'removedAt' | 'sims' | 'bound' | 'registration' | 'tags' | 'tripId'
>;
