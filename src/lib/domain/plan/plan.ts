import type { ChannelKind, Known } from '../base/channel';
import type { Zone } from '../base/civil-date';
import type { Money } from '../base/money';
import type { BillingKind, Form, Terms } from '../record/subscription';
import type { Localized } from '../base/localized';
import type { Contact, HandBack, KeepGuide, RequestGuide } from './last-step';

/** The form asks; a record never holds one. */
export interface Ask<T> {
	ask: true;
	usual?: T;
	choices?: readonly T[];
}
export type Draft<T> = [T] extends [string | number | boolean]
	? Plain<T> | Ask<Plain<T>>
	: [T] extends [readonly (infer U)[]]
		? readonly Draft<U>[]
		: DraftOf<T> | Ask<T>;
type DraftOf<T> = T extends unknown
	? { [K in keyof T]: K extends 'kind' | 'id' | 'main' ? T[K] : Draft<NonNullable<T[K]>> }
	: never;
/** Catalogue data is written as plain text; its brands are minted when it becomes a record's terms. */
type Plain<T> = T extends string & { readonly brand: string } ? string : T;

/** 'YYYY-MM-DD' as the catalogue writes it; only ever shown. */
export type DateText = `${number}-${number}-${number}`;

export interface Source {
	fact: string;
	url?: string;
	checked: DateText;
	seen: 'direct' | 'cited' | 'no';
	confidence: 'high' | 'medium' | 'low';
}
export type Fee =
	| { kind: 'fixed'; amount: Money }
	| {
			kind: 'conditional';
			amount?: Money;
			contractsFrom?: DateText;
			contractsTo?: DateText;
			questions: readonly Localized[];
	  }
	| { kind: 'remaining-months'; perMonth?: Money }
	| { kind: 'late'; perDay: Money }
	| { kind: 'loss'; amount?: Money }
	| {
			kind: 'share-kept';
			steps: readonly { fromDays?: number; toDays?: number; percent?: number; amount?: Money }[];
	  }
	| { kind: 'in-words'; text: Localized }; // a range, or a price that only the order names

/** A number to call, as the carrier prints it. Only with a source under `facts.ways`, `helpLines` or `lossLines`. */
export interface PhoneLine {
	number: string;
	scope?: Localized; // from where, at what hours
	fromAbroad?: true;
	speaks?: string; // 'en', where the line is for that language
	ownPhonesOnly?: true; // answers the carrier's own phones: of no use when that phone is gone
}

/** How one channel is used at this carrier, in the words of its own menus. */
export interface Way extends RequestGuide {
	channel: ChannelKind;
	exit?: string; // only for this exit; else for all of the plan's
	how?: Localized;
	url?: string; // as deep as is known; of a shop, the finder
	lines?: readonly PhoneLine[];
	fromAbroad?: Known;
}

/** One fact that pages tell differently; the first reading is the one that counts, the earlier date. */
export interface Dispute {
	fact: string; // the path of what is disputed, as a source names it
	readings: readonly [Localized, Localized, ...Localized[]];
}

/** Shown, never dated; not copied into the record. */
export interface PlanFacts {
	fees: readonly Fee[];
	refund?: Localized;
	documents: readonly Localized[];
	blockers: readonly Localized[];
	identity?: Localized;
	portOut?: Localized;
	lost?: Localized;
	ifNotCancelled?: Localized;
	risks: readonly Localized[];
	notes: readonly Localized[];
	reissue?: Localized;
	ways?: readonly Way[];
	helpLines?: readonly PhoneLine[]; // answer questions, whether or not they take a request
	lossLines?: readonly PhoneLine[];
	keep?: KeepGuide;
	returning?: HandBack;
	deposit?: Localized;
	contacts?: readonly Contact[];
	disputed?: readonly Dispute[];
}

/** One catalogue product with its terms (the screens say: template). */
export interface Plan {
	id: string;
	carrierId: string;
	revision: DateText;
	name: Localized;
	form: readonly Form[];
	billing: BillingKind | Ask<BillingKind>;
	zone: Plain<Zone> | Ask<Plain<Zone>>;
	intent: 'keep' | 'let-end';
	terms: Draft<Terms>;
	facts: PlanFacts;
	sources: readonly [Source, ...Source[]];
}
