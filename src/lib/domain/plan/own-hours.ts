import { sameValue } from '../record/changes';
import type { Channel, ChannelKind, OpeningHours } from '../base/channel';
import type { Subscription } from '../record/subscription';

/** Hours that the owner found out; without `hours` they are not known (again). */
export interface OwnHours {
	exitId: string;
	kind: ChannelKind;
	hours?: OpeningHours;
	closedOnHolidays: boolean;
}

/** The record with these hours in place of the plan's: they overrule it, as every own rule does. */
export function withOwnHours(record: Subscription, own: OwnHours): Subscription {
	const exit = record.terms.exits.find(({ id }) => id === own.exitId);
	if (!exit) return record;
	const known = exit.channels.some(({ kind }) => kind === own.kind);
	const channels = known
		? exit.channels.map((channel) => (channel.kind === own.kind ? withHours(channel, own) : channel))
		: [...exit.channels, withHours({ kind: own.kind, available: 'unknown' }, own)];
	if (sameValue(channels, exit.channels)) return record;
	const exits = record.terms.exits.map((each) => (each === exit ? { ...exit, channels } : each));
	const path = `terms.exits.${own.exitId}.channels`;
	const overrides = record.plan ? [...new Set([...record.overrides, path])] : record.overrides;
	return { ...record, terms: { ...record.terms, exits }, overrides };
}

function withHours({ kind, available }: Channel, { hours, closedOnHolidays }: OwnHours): Channel {
	return { kind, available, ...(hours && { hours }), ...(hours && closedOnHolidays && { closedOnHolidays }) };
}
