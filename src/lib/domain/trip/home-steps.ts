import type { CivilDate } from '../base/civil-date';
import type { Deadline } from '../deadline/deadline';
import type { DatedState } from '../deadline/record-state';
import { coverOf, isCover } from './cover';
import { daysOf, type Trip } from './trip';
import { isTicked, type TripRecords } from './trip-records';
import { hasDeposit } from '../record/ledger';

/** What is to be done on the way home, or after it. */
export type HomeStep =
	| { code: 'return'; id: string; deadline: Deadline | undefined; done: boolean }
	| { code: 'claim'; id: string; deadline: Deadline | undefined }
	| { code: 'cancel'; id: string } // what it says itself
	| { code: 'ends-by-itself'; ids: readonly string[] }
	| { code: 'delete-esims'; ids: readonly string[]; after: CivilDate; done: boolean; key: string };

export function homeSteps({ trip, own }: TripRecords): readonly HomeStep[] {
	return [...own.flatMap(returnStep), ...own.flatMap(claimStep), ...own.flatMap(cancelStep), ...lapseSteps(trip, own)];
}

function returnStep({ deadlines, happenings, subscription: { id, form } }: DatedState): readonly HomeStep[] {
	const deadline = deadlines.find(({ kind }) => kind === 'return-by');
	if (deadline) return [{ code: 'return', id, deadline, done: false }];
	const done = happenings.returned !== undefined;
	return form === 'pocket-wifi' || done ? [{ code: 'return', id, deadline: undefined, done }] : [];
}

function claimStep({ deadlines, ledger, subscription: { id } }: DatedState): readonly HomeStep[] {
	const deadline = deadlines.find(({ kind }) => kind === 'claim-by');
	return hasDeposit(ledger) ? [{ code: 'claim', id, deadline }] : [];
}

/** What goes on after the trip unless it is stopped. */
function cancelStep({ subscription, status, happenings }: DatedState): readonly HomeStep[] {
	const { id, intent, terms } = subscription;
	const mustAsk = terms.exits.some(({ rule }) => rule.kind !== 'none-needed') && !endsByItself(terms);
	const over = status === 'expired' || happenings.requested !== undefined || happenings.confirmed !== undefined;
	return mustAsk && !over && intent.kind !== 'keep' ? [{ code: 'cancel', id }] : [];
}

function lapseSteps(trip: Trip, own: readonly DatedState[]): readonly HomeStep[] {
	const days = daysOf(trip);
	const lapsing = own.filter(({ subscription: { terms, intent, form } }) => {
		return intent.kind !== 'keep' && form !== 'pocket-wifi' && endsByItself(terms);
	});
	if (lapsing.length === 0) return [];
	const ids = lapsing.map(({ subscription }) => subscription.id);
	const esims = lapsing.filter(({ subscription }) => subscription.form === 'esim');
	const lastDays = esims.flatMap((state) => lastDayOf(state, trip) ?? []);
	const after = [...lastDays, ...(days ? [days.until] : [])].toSorted().at(-1);
	const key = 'delete-esims';
	if (esims.length === 0 || after === undefined) return [{ code: 'ends-by-itself', ids }];
	return [
		{ code: 'ends-by-itself', ids },
		{
			code: 'delete-esims',
			ids: esims.map(({ subscription }) => subscription.id),
			after,
			done: isTicked(trip, key),
			key
		}
	];
}

function lastDayOf(state: DatedState, trip: Trip): CivilDate | undefined {
	const cover = coverOf(state, trip);
	return isCover(cover) ? cover.to : undefined;
}

function endsByItself({ lives }: DatedState['subscription']['terms']): boolean {
	const rule = (lives.find(({ main }) => main) ?? lives[0])?.rule;
	return (
		rule?.kind === 'fixed-days' || rule?.kind === 'fixed-date' || rule?.kind === 'months' || rule?.kind === 'rolling'
	);
}
