import type { Activity, ActivityContent, When } from '$lib/domain/record/activity';
import { at, date, zone } from './literals';

let written = 0;

/** A fact as the database holds it: `on` is a date, or a moment where it has a 'T'. */
export function aFact(on: string, fact: ActivityContent, more: { id?: string; recordedAt?: string } = {}): Activity {
	written += 1;
	const when: When = on.includes('T') ? { instant: at(on) } : { date: date(on) };
	return {
		id: more.id ?? `fact-${String(written).padStart(4, '0')}`,
		subscriptionId: 'record-1',
		when,
		recordedAt: at(more.recordedAt ?? '2026-11-21T00:00:00.000Z'),
		typedIn: zone('UTC'),
		by: 'install-1',
		...fact
	};
}
