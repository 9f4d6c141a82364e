import { isSilence, type AlertLogRow, type FiredAlert } from './log';

/** Far more than one record can have ahead of it: each date of its own, at each lead time, several times moved. */
const MOST_PER_RECORD = 200;

/** The keys of what is too much in a log: of each record all but the latest that were shown. What was silenced stays. */
export function excessOf(rows: readonly AlertLogRow[], most = MOST_PER_RECORD): readonly string[] {
	const byRecord = new Map<string, FiredAlert[]>();
	for (const row of rows) {
		if (isSilence(row)) continue;
		const fired = byRecord.get(row.subscriptionId);
		if (fired) fired.push(row);
		else byRecord.set(row.subscriptionId, [row]);
	}
	return [...byRecord.values()].flatMap((fired) =>
		fired
			.sort((a, b) => b.firedAt - a.firedAt)
			.slice(most)
			.map(({ key }) => key)
	);
}
