import type { Instant } from '../base/civil-date';
import { commandsFor } from '../record/command/command';
import type { DeadlineKind } from '../deadline/deadline';
import type { ShownAlert } from './round';
import type { AlertHours } from './lead-times';
import { lastSnoozeDay } from './silence';

/** What can be done in a notification, without opening the app. */
export const ALERT_ACTIONS = ['done-today', 'how-to-cancel', 'snooze'] as const;
export type AlertAction = (typeof ALERT_ACTIONS)[number];

const LEAVING: readonly DeadlineKind[] = ['cancel-opens', 'cancel-by', 'cancel-safe', 'pay-by', 'needed-until'];

/** At most two, as many as browsers show; none where several records are shown at once. */
export function alertActionsFor(shown: readonly ShownAlert[], now: Instant, hours: AlertHours): readonly AlertAction[] {
	const [first] = shown;
	if (first === undefined || shown.some(({ record }) => record.id !== first.record.id)) return [];
	const { kind, end } = first.alert.deadline;
	const actions: AlertAction[] = [];
	if ((kind === 'keep-alive' || kind === 'grace-end') && commandsFor(first.record.status).includes('use')) {
		actions.push('done-today');
	}
	if (LEAVING.includes(kind)) actions.push('how-to-cancel');
	if (lastSnoozeDay(end, now, hours) !== undefined) actions.push('snooze');
	return actions;
}
