import { lastDayBefore, type Instant, type Zone } from '../base/civil-date';
import type { Deadline, DeadlineKind } from './deadline';
import type { End } from '../validity/validity-end';

type Details = Partial<Omit<Deadline, 'kind' | 'ruleId' | 'end' | 'lastDay' | 'todo'>>;

/** A deadline at the end of a day or at an instant; `lastDay` is what the record's calendar shows just before it. */
export function deadlineAt(
	kind: DeadlineKind,
	ruleId: string,
	end: Instant,
	zone: Zone,
	todo: boolean,
	details: Details = {}
): Deadline {
	return { kind, ruleId, end, lastDay: lastDayBefore(end, zone), todo, ...details };
}

export function earlyDetail({ asEarlyAs }: End): Details {
	return asEarlyAs ? { asEarlyAs } : {};
}
