import type { DatedState, RecordState } from '../deadline/record-state';
import { mayBeLost } from '../record/command/action';
import { billsOn } from '../statement/calm-statement';
import type { Intent } from '../record/subscription';

/** What a record is to its owner now: it decides which panel stands beside its statement. */
export type RecordRole = 'keep' | 'leave' | 'let-end' | 'rental' | 'lost' | 'asked' | 'ended';

/**
 * The role of a record, in the order of its statement: what has happened to the line decides before what is wanted of it.
 * A rented device has to go back, whatever is wanted, until it did.
 */
export function roleOf(state: RecordState): RecordRole {
	if (state.kind === 'zone-unknown') return byIntent[state.subscription.intent.kind];
	const { lost, requested, confirmed } = state.happenings;
	if (confirmed) return 'ended';
	if (requested) return 'asked';
	if (lost) return 'lost';
	if (state.subscription.form === 'pocket-wifi') return ofDevice(state);
	if (state.status === 'expired') return mayBeLost(state) ? 'keep' : 'ended';
	return wanted(state);
}

const byIntent: Readonly<Record<Intent['kind'], 'keep' | 'leave' | 'let-end'>> = {
	keep: 'keep',
	leave: 'leave',
	'let-end': 'let-end'
};

/** A rental that only a request ends is left like a line; its procedure has the return in it. */
function ofDevice(state: DatedState): RecordRole {
	const { intent, terms } = state.subscription;
	const isBack = state.happenings.returned !== undefined || terms.returnDuty?.required === 'no';
	if (!isBack) return intent.kind === 'leave' && needsRequest(state) && state.status !== 'expired' ? 'leave' : 'rental';
	if (state.status === 'expired' || state.happenings.returned) return 'ended';
	return wanted(state);
}

function wanted(state: DatedState): RecordRole {
	const { kind } = state.subscription.intent;
	return billsOn(state) || (kind === 'let-end' && renewsUntilAsked(state)) ? 'leave' : byIntent[kind];
}

/** Left alone it would renew for ever: it has to be left, however it is meant. */
function renewsUntilAsked(state: DatedState): boolean {
	return state.reading.main?.life.rule.kind === 'recurring' && needsRequest(state);
}

function needsRequest({ subscription: { terms } }: DatedState): boolean {
	return terms.exits.some(({ rule }) => rule.kind !== 'none-needed' && rule.kind !== 'before-event');
}
