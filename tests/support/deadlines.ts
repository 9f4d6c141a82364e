import { lastDayBefore } from '$lib/domain/base/civil-date';
import { HOLIDAYS } from '$lib/domain/base/holidays';
import type { Deadline, DeadlineKind } from '$lib/domain/deadline/deadline';
import { recordStateFor, type RecordState } from '$lib/domain/deadline/record-state';
import type { Subscription } from '$lib/domain/record/subscription';
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

/** The state of a record on 21 November 2026 that has these deadlines, whatever its rules would give. */
export function stateWith(subscription: Subscription, deadlines: readonly Deadline[]): RecordState {
	const now = at('2026-11-21T00:00:00.000Z');
	return { ...recordStateFor(subscription, [], { now, holidays: HOLIDAYS }), deadlines };
}
