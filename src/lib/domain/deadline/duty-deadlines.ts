import { addMilliseconds, dayEnd, type Instant, type Zone } from '../base/civil-date';
import type { Deadline } from './deadline';
import { deadlineAt } from './deadline-of';
import type { Fact } from '../record/facts';
import { lastOf } from '../record/life/start';
import type { Reading } from '../record/reading';
import { isDayCount, isDayOffset, spanEnd } from '../validity/span';

const HOUR = 60 * 60 * 1000;

/** A porting code that runs out, an appointment. */
export function dutyDeadlines(state: Reading): readonly Deadline[] {
	return [...portCodeEnd(state), ...appointments(state)];
}

function portCodeEnd({
	happenings: { confirmed },
	subscription: { terms },
	context: { facts, now, zone }
}: Reading): readonly Deadline[] {
	const code = lastOf(['port-code', 'ported-out'], facts);
	if (!terms.portCode || confirmed || code?.activity.kind !== 'port-code') return [];
	const { portCode } = terms;
	if ('hours' in portCode) {
		if (!isDayOffset(portCode.hours)) return [];
		const end = addMilliseconds(code.at, portCode.hours * HOUR);
		const vague = code.exact ? {} : ({ asEarlyAs: 'time-unknown' } as const);
		return end <= now ? [] : [deadlineAt('port-code-end', 'port-code', end, zone, true, vague)];
	}
	if (!isDayCount(portCode.days)) return [];
	const end = dayEnd(spanEnd(code.day, portCode, portCode.firstDay), zone);
	return end <= now ? [] : [deadlineAt('port-code-end', 'port-code', end, zone, true)];
}

function appointments({ context: { facts, now, zone } }: Reading): readonly Deadline[] {
	return facts
		.filter((fact) => fact.activity.kind === 'appointment' && momentOf(fact, zone) > now)
		.map((fact) => deadlineAt('appointment', fact.activity.id, momentOf(fact, zone), zone, true));
}

/** An appointment whose time was not noted is kept on its day. */
function momentOf({ at, day, exact }: Fact, zone: Zone): Instant {
	return exact ? at : dayEnd(day, zone);
}
