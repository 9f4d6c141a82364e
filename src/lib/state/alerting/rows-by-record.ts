import { groupedBy } from '$lib/db/rows/grouped-by';
import type { AlertLogRow } from '$lib/domain/alert/log';

const NONE: readonly AlertLogRow[] = [];

/** The alert log by record: the same list as before where nothing was written about it. */
export class RowsByRecord {
	#known = new Map<string, { rows: readonly AlertLogRow[]; text: string }>();
	#taken: readonly AlertLogRow[] | undefined;

	take(all: readonly AlertLogRow[]): void {
		if (all === this.#taken) return;
		this.#taken = all;
		const before = this.#known;
		this.#known = new Map();
		for (const [id, rows] of groupedBy(all, ({ subscriptionId }) => subscriptionId)) {
			const text = JSON.stringify(rows);
			const known = before.get(id);
			this.#known.set(id, known?.text === text ? known : { rows, text });
		}
	}

	of(id: string): readonly AlertLogRow[] {
		return this.#known.get(id)?.rows ?? NONE;
	}
}
