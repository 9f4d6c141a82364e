import { addFiredAlerts } from './alert-log';
import type { Round, ShownAlert } from '$lib/domain/alert/round';
import type { Instant } from '$lib/domain/base/civil-date';

/**
 * Writes down what a round shows and what it supersedes. Answers those that no other tab or worker has logged first: only
 * they may be shown. `onPage`: they stay on the page until the user dismisses them.
 */
export async function logRound(
	{ show, superseded }: Round,
	firedAt: Instant,
	{ onPage }: { onPage: boolean }
): Promise<readonly ShownAlert[]> {
	if (show.length === 0 && superseded.length === 0) return [];
	const rows = [
		...show.map(({ key, record, punctuality }) => ({
			key,
			subscriptionId: record.id,
			firedAt,
			...(onPage && { unseen: punctuality })
		})),
		...superseded.map((row) => ({ ...row, firedAt, superseded: true as const }))
	];
	const fresh = new Set((await addFiredAlerts(rows)).map(({ key }) => key));
	return show.filter(({ key }) => fresh.has(key));
}
