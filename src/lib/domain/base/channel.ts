import type { ClockTime } from './civil-date';
import type { Weekday } from './business-days';

export type Known = 'yes' | 'no' | 'unknown';

/** How a carrier can be reached. */
export const CHANNEL_KINDS = ['online', 'app', 'phone', 'store', 'email', 'post', 'sms', 'ussd'] as const;
export type ChannelKind = (typeof CHANNEL_KINDS)[number];

/** Wall times of the carrier's zone; a weekday that is not named is closed. */
export type OpeningHours = Partial<Record<Weekday, readonly (readonly [ClockTime, ClockTime])[]>>;
export interface Channel {
	kind: ChannelKind;
	available: Known;
	hours?: OpeningHours;
	closedOnHolidays?: boolean;
}
