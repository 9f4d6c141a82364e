import { daysUntil } from '../deadline/days-left';
import { dayOf } from '../deadline/day-of';
import { isAdvice, type Deadline } from '../deadline/deadline';
import type { RecordState } from '../deadline/record-state';
import { urgencyOf, type Urgency } from '../deadline/urgency';
import type { CivilDate } from '../base/civil-date';

/** A day on which something must be done (`todo`), or happens. */
export interface Mark {
	id: string; // of the record
	day: CivilDate; // in its zone
	deadline: Deadline;
	urgency: Urgency;
}

/** The dates of a record, as its own list has them; margins of ours stand beside their date and are none. */
export function marksOf({ subscription, deadlines, now }: RecordState): readonly Mark[] {
	const { id, zone } = subscription;
	return deadlines
		.filter((deadline) => !isAdvice(deadline) && !isSaidTwice(deadline, deadlines))
		.map((deadline) => {
			const day = dayOf(deadline, zone);
			return { id, day, deadline, urgency: urgencyOf(daysUntil(day, now, zone), deadline.todo) };
		});
}

/** A safe day that is the last day as well. */
function isSaidTwice({ kind, ruleId, lastDay }: Deadline, all: readonly Deadline[]): boolean {
	if (kind !== 'cancel-safe') return false;
	return all.some((other) => other.kind === 'cancel-by' && other.ruleId === ruleId && other.lastDay === lastDay);
}

/** What is to be done first, then by the moment. */
export function marksByDay(states: readonly RecordState[]): ReadonlyMap<CivilDate, readonly Mark[]> {
	const byDay = new Map<CivilDate, Mark[]>();
	for (const mark of states.flatMap(marksOf)) {
		const known = byDay.get(mark.day);
		if (known) known.push(mark);
		else byDay.set(mark.day, [mark]);
	}
	for (const marks of byDay.values()) {
		marks.sort((a, b) => Number(b.deadline.todo) - Number(a.deadline.todo) || a.deadline.end - b.deadline.end);
	}
	return byDay;
}
