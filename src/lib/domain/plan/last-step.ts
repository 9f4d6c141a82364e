import type { Known } from '../base/channel';
import type { Locale, Localized } from '../base/localized';
import type { Money } from '../base/money';

/** What a form asks for and a record may hold; a screen fills it in and copies it. */
export type AskedField = 'number' | 'iccid' | 'eid' | 'holder' | 'document' | 'customer-number' | 'email' | 'last-day';

/** One stop on the way through the carrier's menus: a label as it stands there, or something to do that has none. */
export type PathStop = { label: string; means?: Localized } | { act: Localized };

/**
 * The request itself, on one channel. Until what hour it counts for today, whether a day can be chosen and when the line
 * stops are rules of the exit (`dayClosesAt`, `serviceEnds`); here stands only what no rule can say.
 */
export interface RequestGuide {
	path?: readonly PathStop[]; // in the order in which they are met
	language?: Locale; // of those pages, menus or voices
	asks?: readonly (AskedField | Localized)[]; // in the order of the form
	counts?: Localized; // until what hour for which day, beyond the rule
	stops?: Localized; // when the line stops, beyond the rule
	confirms?: Localized; // what says that it was taken
	keypad?: string; // "5 → 2", of a telephone menu
	booking?: string; // where a visit is booked
}

/** A code to copy with its number: dialled, or sent by SMS. */
export type ShortCode =
	{ kind: 'dial'; dial: string; does: Localized } | { kind: 'sms'; to: string; text: string; does: Localized };

/** One thing that counts as use or top-up, and where it is done. */
export interface KeepWay {
	does: Localized;
	costs?: Money;
	url?: string;
	codes?: readonly ShortCode[];
	fromAbroad?: Known;
}

/** How the number is kept; what counts, and how long for, is the rule of its life. */
export interface KeepGuide {
	ways?: readonly KeepWay[]; // the cheapest first
	notCounted?: readonly Localized[];
	fromAbroad?: Localized;
	check?: readonly ShortCode[]; // show date or balance
	rescue?: Localized; // after the end
}

/** How a device or a SIM goes back; by when is `terms.returnDuty`, what late or lost costs is `facts.fees`. */
export interface HandBack {
	where?: Localized;
	how?: readonly Localized[];
	by?: Localized; // beyond the rule
	extend?: Localized;
	url?: string;
}

/** A page or an address at which the carrier is reached; numbers to call are lines. */
export interface Contact {
	kind: 'account' | 'chat' | 'mail' | 'form' | 'shops' | 'help' | 'lost' | 'top-up';
	url?: string;
	address?: string; // of mail
	note?: Localized;
}
