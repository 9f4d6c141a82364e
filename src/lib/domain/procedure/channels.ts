import type { Channel, ChannelKind, Known, OpeningHours } from '../base/channel';
import type { Exit } from '../cancellation/cancellation';
import type { PhoneLine, Way } from '../plan/plan';
import type { Localized } from '../base/localized';

/** One way of asking, side by side with the others; one that is refused is said, not hidden. */
export interface ChannelChoice {
	kind: ChannelKind;
	available: Known;
	chosen: boolean;
	fromAbroad: Known;
	hours?: OpeningHours;
	closedOnHolidays?: boolean;
	how?: Localized;
	url?: string;
	lines?: readonly PhoneLine[];
}

/** Whether this product can be cancelled online; `not-needed` where it needs no cancelling at all. */
export type OnlineAnswer = Known | 'not-needed';

/** The user's own choice where the carrier takes it, else the first that it surely takes, else the first that it may take. */
export function chosenChannel(exit: Exit | undefined, wanted: ChannelKind | undefined): ChannelKind | undefined {
	const open = exit?.channels.filter(({ available }) => available !== 'no') ?? [];
	const channel =
		open.find(({ kind }) => kind === wanted) ?? open.find(({ available }) => available === 'yes') ?? open[0];
	return channel?.kind;
}

export function channelChoices(
	exit: Exit | undefined,
	chosen: ChannelKind | undefined,
	wayOf: (kind: ChannelKind) => Way | undefined
): readonly ChannelChoice[] {
	return (exit?.channels ?? []).map((channel) => choiceOf(channel, chosen, wayOf(channel.kind)));
}

function choiceOf(channel: Channel, chosen: ChannelKind | undefined, way: Way | undefined): ChannelChoice {
	const { kind, available, hours, closedOnHolidays } = channel;
	return {
		kind,
		available,
		chosen: kind === chosen,
		fromAbroad: way?.fromAbroad ?? (kind === 'store' ? 'no' : 'unknown'),
		...(hours && { hours }),
		...(closedOnHolidays && { closedOnHolidays }),
		...(way?.how && { how: way.how }),
		...(way?.url && { url: way.url }),
		...(way?.lines && { lines: way.lines })
	};
}

export function onlineAnswer(exit: Exit | undefined): OnlineAnswer {
	if (!exit || exit.rule.kind === 'none-needed') return 'not-needed';
	const online = exit.channels.filter(({ kind }) => kind === 'online' || kind === 'app');
	if (online.some(({ available }) => available === 'yes')) return 'yes';
	return online.length > 0 && online.every(({ available }) => available === 'no') ? 'no' : 'unknown';
}
