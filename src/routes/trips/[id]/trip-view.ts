import { localDate, UTC, type CivilDate, type Instant, type Zone } from '$lib/domain/base/civil-date';
import { beforeSteps, type BeforeStep } from '$lib/domain/trip/before-steps';
import { countriesOf, coverageFor, type Coverage } from '$lib/domain/trip/coverage';
import { homeSteps, type HomeStep } from '$lib/domain/trip/home-steps';
import { owedOn, spentOn } from '$lib/domain/trip/spent';
import { thereSteps, type ThereStep } from '$lib/domain/trip/there-steps';
import { isInTrip, phaseOf, type Trip, type TripPhase } from '$lib/domain/trip/trip';
import { recordsOf } from '$lib/domain/trip/trip-records';
import type { Money } from '$lib/domain/base/money';
import { nameOf } from '$lib/i18n/record-name';
import { shortName } from '$lib/i18n/short-name';
import type { RecordView } from '$lib/state/records.svelte';

/** Everything that the page of a trip shows, worked out once for its parts. */
export interface TripView {
	trip: Trip;
	today: CivilDate; // where the reader is
	phase: TripPhase;
	own: readonly RecordView[];
	others: readonly RecordView[];
	countries: readonly string[];
	coverage: Coverage | undefined;
	before: readonly BeforeStep[];
	there: readonly ThereStep[];
	home: readonly HomeStep[];
	spent: readonly Money[]; // paid, of whatever year
	owed: readonly Money[]; // charged and not paid
	open: readonly RecordView[]; // those of its records that ask for something
	nameOf: (id: string) => string; // as it stands in a sentence
	viewOf: (id: string) => RecordView | undefined;
}

export function tripView(trip: Trip, views: readonly RecordView[], now: Instant, zone: Zone | undefined): TripView {
	const today = localDate(now, zone ?? views[0]?.subscription.zone ?? UTC);
	const own = views.filter(({ subscription }) => isInTrip(trip, subscription));
	const coverage = coverageFor(trip, views);
	const records = recordsOf(trip, views);
	const byId = new Map(views.map((view) => [view.subscription.id, view]));
	return {
		trip,
		today,
		phase: phaseOf(trip, today),
		own,
		others: views.filter((view) => !own.includes(view)),
		countries: countriesOf(trip, views),
		coverage,
		before: beforeSteps(records, coverage),
		there: thereSteps(records),
		home: homeSteps(records),
		spent: spentOn(own),
		owed: owedOn(own),
		open: openOf(own),
		nameOf: (id) => {
			const view = byId.get(id);
			return view ? shortName(nameOf(view.subscription)) : '';
		},
		viewOf: (id) => byId.get(id)
	};
}

/** What a trip leaves to be done once it is over. */
function openOf(own: readonly RecordView[]): readonly RecordView[] {
	return own.filter(({ statement }) => statement.todo);
}
