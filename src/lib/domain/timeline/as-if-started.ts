import { dayStart, latest, type CivilDate } from '../base/civil-date';
import { recordStateFor, type DatedState, type RecordState } from '../deadline/record-state';
import type { Activity } from '../record/activity';
import { commandFacts } from '../record/command/command-facts';

/** The state of a record on the day it is first used, were that this day: by its own rules, from facts that nobody has written. */
export function asIfStartedOn(state: DatedState, day: CivilDate): RecordState {
	const { subscription, written, now, reading } = state;
	const { id, zone } = subscription;
	const facts = commandFacts(state, { name: 'activate', when: { date: day } });
	const supposed = facts.map((fact, index): Activity => {
		const origin = { subscriptionId: id, recordedAt: now, typedIn: zone, by: 'supposed' };
		return { ...fact, ...origin, id: `supposed-${index}` };
	});
	const then = latest(now, dayStart(day, zone));
	return recordStateFor(subscription, [...written, ...supposed], { now: then, holidays: reading.context.holidays });
}
