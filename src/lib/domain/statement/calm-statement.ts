import type { Deadline } from '../deadline/deadline';
import type { DatedState } from '../deadline/record-state';
import { statementOf } from './deadline-statement';
import type { Statement } from './statement';

/** What a record says that asks for nothing now. */
export function calmStatement(state: DatedState): Statement {
	if (state.status === 'suspended') return { code: 'stopped', todo: true, action: { command: 'resume' } };
	if (billsOn(state)) return { code: 'bills-on', todo: true, action: { command: 'want-to-leave' } };
	const next = nextByItself(state);
	if (next) return { ...statementOf(next, state), todo: false };
	return { code: 'runs-on', bill: undefined, postpaid: state.subscription.billing === 'postpaid', todo: false };
}

/** Nothing ends a postpaid line but a request, however it is meant. */
export function billsOn({ subscription: { billing, intent }, reading: { main } }: DatedState): boolean {
	return billing === 'postpaid' && intent.kind === 'let-end' && main?.end === undefined;
}

/** What comes next by itself: the end of the line first, for nothing comes after it; then for how long it is paid. */
function nextByItself({ deadlines, now, reading: { main } }: DatedState): Deadline | undefined {
	const ahead = deadlines.filter(({ end }) => end > now);
	const end = ahead.find(({ kind, life }) => kind === 'expiry' && life === main?.life.id);
	return end ?? ahead.find(({ covered }) => covered) ?? ahead[0];
}
