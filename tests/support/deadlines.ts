import { lastDayBefore } from '$lib/domain/base/civil-date';
import type { Deadline, DeadlineKind } from '$lib/domain/deadline/deadline';
import { at, zone } from './literals';

type Extra = Partial<Omit<Deadline, 'kind' | 'end' | 'lastDay' | 'safe'>> & { safe?: string; zone?: string };

/** A deadline of a rule named like its kind, with something to do, in UTC, unless `more` says otherwise. */
export function aDeadline(kind: DeadlineKind, end: string, more: Extra = {}): Deadline {
	const { safe, zone: zoneName = 'UTC', ...flags } = more;
	return {
		kind,
		ruleId: kind,
		end: at(end),
		lastDay: lastDayBefore(at(end), zone(zoneName)),
		todo: true,
		...(safe !== undefined && { safe: at(safe) }),
		...flags
	};
}
