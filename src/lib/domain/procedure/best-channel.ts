import type { ChannelKind } from '../base/channel';
import type { OpenState } from '../cancellation/channel-open';
import type { ChannelChoice } from './channels';

/** Where the user is, as seen from the carrier. */
export type Whereabouts = 'there' | 'abroad' | 'unknown';

/** Why one way is the best from here, now; tails of `procedure_best_<reason>`. */
export const BEST_REASONS = ['only-way', 'from-abroad', 'open-now', 'any-hour'] as const;
export type BestReason = (typeof BEST_REASONS)[number];

export interface BestChannel {
	kind: ChannelKind;
	reasons: readonly BestReason[];
}

/** One way of asking with its doors: open, closed, not known. */
export type WeighedChannel = Pick<ChannelChoice, 'kind' | 'available' | 'fromAbroad'> & { open: OpenState };

/**
 * The way to take first: of those that the carrier surely takes, the one that works from where the user is and answers
 * now; of equals the carrier's first. None where nothing that is known speaks for one of them.
 */
export function bestChannel(channels: readonly WeighedChannel[], whereabouts: Whereabouts): BestChannel | undefined {
	const taken = channels.filter(({ available }) => available !== 'no');
	const sure = taken.filter(
		({ available, fromAbroad }) => available === 'yes' && (whereabouts !== 'abroad' || fromAbroad === 'yes')
	);
	const [best] = sure.toSorted((a, b) => doors(b.open) - doors(a.open));
	if (!best) return undefined;
	const reasons = reasonsFor(best, whereabouts, taken.length === 1);
	return reasons.length > 0 ? { kind: best.kind, reasons } : undefined;
}

function doors(open: OpenState): number {
	const order = { closed: 0, unknown: 1, open: 2, 'any-hour': 3 } as const;
	return order[open.state];
}

function reasonsFor({ open }: WeighedChannel, whereabouts: Whereabouts, only: boolean): readonly BestReason[] {
	return [
		...(only ? (['only-way'] as const) : []),
		...(whereabouts === 'abroad' ? (['from-abroad'] as const) : []),
		...(open.state === 'open' ? (['open-now'] as const) : []),
		...(open.state === 'any-hour' ? (['any-hour'] as const) : [])
	];
}

/** `home`: the zone of the carrier's country where it has exactly one. The device's zone says where the user is. */
export function whereaboutsOf(device: string | undefined, record: string, home: string | undefined): Whereabouts {
	if (device === undefined) return 'unknown';
	if (device === record || device === home) return 'there';
	// A country with several zones: another zone may still be the same country.
	return home === undefined ? 'unknown' : 'abroad';
}
