/** Colour has one job. Words and shape say it too. */
export type Urgency = 'overdue' | 'soon' | 'near' | 'calm';

/** Overdue below zero, soon within 3 days, near within 14; by days left in the carrier's zone. */
export function urgencyOf(daysLeft: number, todo: boolean): Urgency {
	if (daysLeft < 0) return todo ? 'overdue' : 'calm';
	if (daysLeft <= 3) return 'soon';
	return daysLeft <= 14 ? 'near' : 'calm';
}
