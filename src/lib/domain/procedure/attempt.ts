import type { ChannelKind } from '../cancellation/cancellation';
import type { Instant } from '../civil-date';

/** One try at a procedure: which steps were ticked, and when. */
export interface Attempt {
	id: string;
	subscriptionId: string;
	procedure: string;
	channel: ChannelKind;
	startedAt: Instant;
	done: Readonly<Record<string, Instant>>;
}
