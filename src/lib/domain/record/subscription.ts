import type { Localized } from '../base/localized';
import type { Bill, Period } from '../billing/billing';
import type { ChannelKind } from '../base/channel';
import type { Exit, ReturnDuty } from '../cancellation/cancellation';
import type { CivilDate, Instant, Zone } from '../base/civil-date';
import type { Money } from '../base/money';
import type { AfterEndStep, FirstDay, Life, Span } from '../validity/validity';

/** The rules of one record, copied from its plan when it is added. */
export interface Terms {
	lives: readonly Life[];
	exits: readonly Exit[];
	period?: Period;
	bill?: Bill; // a bill only once its day is known
	ifUnpaid?: readonly AfterEndStep[]; // counted from the due date of the earliest open charge
	returnDuty?: ReturnDuty;
	portCode?: { days: number; firstDay: FirstDay } | { hours: number };
	lossEndsAfter?: Span; // counted from 'lost'
}

export const FORMS = ['physical', 'esim', 'roaming', 'pocket-wifi'] as const;
export type Form = (typeof FORMS)[number];
export type BillingKind = 'prepaid' | 'postpaid';

/** The medium. PIN, PUK and activation codes are secrets, and lie in the vault. */
export interface Sim {
	iccid?: string;
	eid?: string;
	where?: string;
}

/** Whatever sends its sign-in codes to the number. */
export interface BoundService {
	name: string;
	importance: 'money' | 'sign-in' | 'other';
	moved?: Instant;
	waived?: Instant;
}

/** What a hotline or a form asks for; a document's kind, never its number. */
export interface Registration {
	holder?: string;
	document?: 'passport' | 'residence-card' | 'id-card' | 'permit' | 'none';
	customerNumber?: string;
	email?: string;
	paysWith?: string;
	hotline?: string;
}

export type Intent =
	{ kind: 'keep' } | { kind: 'let-end' } | { kind: 'leave'; neededUntil?: CivilDate; channel?: ChannelKind };

/** The agreement we track: number, plan and SIM with one carrier, in one form. Outlives a SIM swap. */
export interface Subscription {
	id: string;
	rev: number;
	createdAt: Instant;
	removedAt?: Instant;
	nickname: string;
	carrier: { id?: string; name: Localized };
	country: string; // ISO 3166 alpha-2, or ZZ for several
	zone: Zone;
	form: Form;
	billing: BillingKind;
	plan?: { id: string; revision: string; name?: Localized }; // where the terms came from; its name where the carrier's is a heading
	terms: Terms;
	overrides: readonly string[]; // own copy of the rules; paths the user changed
	intent: Intent;
	msisdns: readonly string[];
	sims: readonly Sim[];
	bound: readonly BoundService[];
	registration?: Registration;
	price?: Money;
	boughtAt?: string;
	tripId?: string;
	tags: readonly string[];
	notes: string;
}
