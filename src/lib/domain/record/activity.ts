import type { ChannelKind } from '../base/channel';
import type { CivilDate, Instant, Zone } from '../base/civil-date';
import type { Money } from '../base/money';
import type { LifeId, Span } from '../validity/validity';

/** A date is in the record's zone; wall time is derived. */
export type When = { date: CivilDate } | { instant: Instant };

// prettier-ignore
export const PLAIN_FACTS = [
	'bought', 'installed', 'activated', 'first-use', 'rental-start', 'contract-start', 'contract-document',
	'sms', 'call', 'data', 'suspended', 'resumed', 'lost', 'found', 'port-code', 'ported-out', 'returned',
	'cancel-withdrawn', 'reinstated'
] as const;

export interface FieldChange {
	path: string;
	was: unknown;
	is: unknown;
}

export type ActivityContent =
	| { kind: (typeof PLAIN_FACTS)[number] }
	| { kind: 'top-up' | 'pack-bought'; amount?: Money; gives?: Span; packEnds?: When }
	| { kind: 'end-seen'; end: When } // the date that the carrier itself shows: sets this life's end until a later fact
	| { kind: 'appointment'; channel: ChannelKind } // when = its time; alerts like a deadline
	| {
			kind: 'cancel-requested' | 'cancel-confirmed';
			exitId?: string;
			endsOn?: CivilDate;
			channel?: ChannelKind;
			reference?: string;
	  }
	| { kind: 'charge'; amount: Money; issuedOn?: CivilDate; dueOn: CivilDate }
	| { kind: 'payment' | 'credit' | 'refund' | 'deposit-returned'; amount: Money }
	| { kind: 'deposit-paid'; amount: Money; claimBy?: CivilDate }
	| { kind: 'value-seen'; amount: Money; expires?: When } // what remains on a prepaid card, as the carrier shows it
	| { kind: 'edited'; changes: readonly FieldChange[] } // every change of the record itself
	| { kind: 'note'; text: string }
	| { kind: 'retracted' }; // takes `replaces` back

/** A fact about to be written: what the rules and commands produce. */
export type NewActivity = { when: When; lifeId?: LifeId; replaces?: string } & ActivityContent;

/** A dated fact. Append-only: a correction `replaces`, a removal is `retracted`. */
export type Activity = {
	id: string;
	subscriptionId: string;
	recordedAt: Instant;
	typedIn: Zone;
	by: string; // install id
} & NewActivity;
export type ActivityKind = Activity['kind'];
type PlainFact = Extract<Activity, { kind: (typeof PLAIN_FACTS)[number] }>;

/** Says that something happened, and no more: no amount, no date besides its own. */
export function isPlain(activity: Activity): activity is PlainFact {
	return PLAIN_FACTS.some((kind) => kind === activity.kind);
}
