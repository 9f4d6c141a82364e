import { addFiredAlerts } from './alert-log';
import type { Round, Told } from '$lib/domain/alert/round';
import type { Instant } from '$lib/domain/base/civil-date';

/**
 * Writes down what a round tells and what it will not tell any more. Answers what nobody has told first: only that may
 * be shown. `onPage`: it stays on the page until the user puts it away.
 */
export async function logRound(
	{ tell, superseded }: Round,
	firedAt: Instant,
	{ onPage }: { onPage: boolean }
): Promise<readonly Told[]> {
	if (tell.length === 0 && superseded.length === 0) return [];
	const rows = [
		...tell.map(({ key, record, punctuality }) => ({
			key,
			subscriptionId: record.id,
			firedAt,
			...(onPage && { unseen: punctuality })
		})),
		...superseded.map((row) => ({ ...row, firedAt }))
	];
	const fresh = new Set((await addFiredAlerts(rows)).map(({ key }) => key));
	return tell.filter(({ key }) => fresh.has(key));
}
