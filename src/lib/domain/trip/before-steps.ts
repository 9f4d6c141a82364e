import type { CivilDate } from '../base/civil-date';
import type { Deadline } from '../deadline/deadline';
import type { DatedState } from '../deadline/record-state';
import type { ActivityKind } from '../record/activity';
import { STARTING } from '../record/life/start';
import { countryOf } from './cover';
import { countriesOf, type Coverage, type Run } from './coverage';
import type { Trip } from './trip';
import { isTicked, type TripRecords } from './trip-records';

/** What is to be done before the flight. `key`: of its tick, where only the traveller knows. */
export type BeforeStep =
	| { code: 'install'; id: string; done: boolean; key: string } // an eSIM needs the Internet for that
	| { code: 'install-there'; id: string } // its days count from the installation
	| { code: 'start-by'; id: string; deadline: Deadline } // else it is void, or begins by itself
	| { code: 'too-late'; id: string; lastDay: CivilDate | undefined } // it will not start on the trip any more
	| { code: 'pick-up'; id: string; on: CivilDate | undefined; done: boolean; key: string }
	| { code: 'book'; gap: Run }
	| { code: 'roaming-off'; ids: readonly string[]; done: boolean; key: string } // of the lines that stay at home
	| { code: 'keep-offline'; ids: readonly string[]; done: boolean; key: string }; // codes and papers, for no Internet is there

export function beforeSteps(records: TripRecords, coverage: Coverage | undefined): readonly BeforeStep[] {
	const { trip, own } = records;
	const perRecord = own.flatMap((state) => [
		...installStep(state, trip),
		...startStep(state),
		...tooLateStep(state, coverage),
		...pickUpStep(state, trip)
	]);
	const gaps = (coverage?.gaps ?? []).map((gap) => ({ code: 'book', gap }) as const);
	return [...perRecord, ...gaps, ...roamingStep(records), ...offlineStep(records)];
}

function has(kinds: ReadonlySet<ActivityKind>, { activities }: DatedState): boolean {
	return activities.some(({ kind }) => kinds.has(kind));
}

function installStep(state: DatedState, trip: Trip): readonly BeforeStep[] {
	const { subscription, reading } = state;
	const { id, form } = subscription;
	if (form !== 'esim' || state.status === 'cancelled' || state.status === 'expired') return [];
	const rule = reading.main?.life.rule;
	const countsFromInstall = rule !== undefined && 'from' in rule && rule.from === 'install';
	const started = has(STARTING, state);
	if (countsFromInstall && !started) return [{ code: 'install-there', id }];
	const key = `install ${id}`;
	return [{ code: 'install', id, done: started || isTicked(trip, key), key }];
}

function startStep({ deadlines, subscription: { id } }: DatedState): readonly BeforeStep[] {
	const deadline = deadlines.find(({ kind }) => kind === 'activate-by');
	return deadline ? [{ code: 'start-by', id, deadline }] : [];
}

function tooLateStep(
	{ subscription: { id }, reading }: DatedState,
	coverage: Coverage | undefined
): readonly BeforeStep[] {
	const isLate = coverage?.without.some((each) => each.id === id && each.why === 'too-late');
	return isLate ? [{ code: 'too-late', id, lastDay: reading.main?.window?.end?.lastDay }] : [];
}

const RENTED: ReadonlySet<ActivityKind> = new Set<ActivityKind>(['rental-start', 'activated', 'first-use']);

function pickUpStep(state: DatedState, trip: Trip): readonly BeforeStep[] {
	const { id, form } = state.subscription;
	if (form !== 'pocket-wifi') return [];
	const key = `pick-up ${id}`;
	return [
		{
			code: 'pick-up',
			id,
			on: state.reading.main?.planned?.startsOn,
			done: has(RENTED, state) || isTicked(trip, key),
			key
		}
	];
}

/** Lines of other countries that run: abroad each of them costs by the megabyte. */
function roamingStep({ trip, own, others }: TripRecords): readonly BeforeStep[] {
	const there = countriesOf(trip, own);
	const home = others.filter(
		(state) =>
			(state.status === 'active' || state.status === 'expiring' || state.status === 'grace') &&
			state.subscription.form !== 'pocket-wifi' &&
			!there.includes(countryOf(state.subscription) ?? '')
	);
	const ids = home.map(({ subscription }) => subscription.id);
	const key = 'roaming-off';
	return ids.length === 0 ? [] : [{ code: 'roaming-off', ids, done: isTicked(trip, key), key }];
}

function offlineStep({ trip, own }: TripRecords): readonly BeforeStep[] {
	const ids = own
		.filter(({ subscription: { form } }) => form === 'esim' || form === 'pocket-wifi')
		.map(({ subscription }) => subscription.id);
	const key = 'keep-offline';
	return ids.length === 0 ? [] : [{ code: 'keep-offline', ids, done: isTicked(trip, key), key }];
}
