import type { Instant, Zone } from '../base/civil-date';
import type { Holidays } from '../base/business-days';
import { openStateOf, type OpenState } from '../cancellation/channel-open';
import { calendarOf } from '../record/reading';
import { bestChannel, whereaboutsOf, type BestChannel } from './best-channel';
import type { ChannelChoice } from './channels';

/** Where and when the channels are looked at. */
export interface Outlook {
	zone: Zone; // the carrier's
	country: string;
	home: Zone | undefined; // of the carrier's country where it has exactly one
	here: Zone | undefined; // the device's
	now: Instant;
	holidays: Holidays;
}

export type OpenChannel = ChannelChoice & { open: OpenState };

/** Each way of asking with its doors as they are now. */
export function openChannels(channels: readonly ChannelChoice[], outlook: Outlook): readonly OpenChannel[] {
	const { now, zone, country, holidays } = outlook;
	return channels.map((channel) => ({
		...channel,
		open: openStateOf(channel, { now, zone, calendar: calendarOf(country), holidays })
	}));
}

/** The way to take first from where the user is, now. */
export function bestNow(channels: readonly ChannelChoice[], outlook: Outlook): BestChannel | undefined {
	const { here, zone, home } = outlook;
	return bestChannel(openChannels(channels, outlook), whereaboutsOf(here, zone, home));
}
