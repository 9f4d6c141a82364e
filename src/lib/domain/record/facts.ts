import type { Activity, When } from './activity';
import { dayStart, localDate, type CivilDate, type Instant, type Zone } from '../base/civil-date';

/** An activity on the record's own calendar. */
export interface Fact {
	activity: Activity;
	at: Instant;
	day: CivilDate;
	exact: boolean; // false where only the date is known: `at` is then that day's start
}

/** What still counts: corrected and retracted activities are gone, the rest is in order of time. */
export function effectiveActivities(activities: readonly Activity[], zone: Zone): readonly Activity[] {
	return factsOf(activities, zone).map(({ activity }) => activity);
}

/** The activities that count, each with its instant and its date in the record's zone. */
export function factsOf(activities: readonly Activity[], zone: Zone): readonly Fact[] {
	const facts = standingOf(activities).activities.map((activity) => factOf(activity, zone));
	return isInOrder(facts) ? facts : inOrder(facts);
}

/** The moment of a fact; a date without a time counts from the start of that day. */
export function instantOf(when: When, zone: Zone): Instant {
	return 'instant' in when ? when.instant : dayStart(when.date, zone);
}

function factOf(activity: Activity, zone: Zone): Fact {
	const { when } = activity;
	if ('instant' in when) return { activity, at: when.instant, day: localDate(when.instant, zone), exact: true };
	return { activity, at: dayStart(when.date, zone), day: when.date, exact: false };
}

/** Which of the stored activities stand. */
export interface Standing {
	activities: readonly Activity[]; // the facts that count, in the order given
	isInForce(retraction: Activity): boolean; // false once the retraction was itself retracted
}

/**
 * A fact stands unless a retraction or a correction of it is in force. Taking a correction back brings the first version
 * back, taking a retraction back the fact.
 */
export function standingOf(activities: readonly Activity[]): Standing {
	if (!activities.some(({ replaces }) => replaces)) return { activities, isInForce: () => true };
	const replacedBy = new Map<string, Activity[]>();
	for (const activity of activities) {
		if (activity.replaces === undefined) continue;
		const others = replacedBy.get(activity.replaces);
		if (others) others.push(activity);
		else replacedBy.set(activity.replaces, [activity]);
	}
	const isUndone = lookUp((id, ask) => replacersOf(id, true).some((retraction) => !ask(retraction)));
	const isInForce = lookUp((id, ask) => !isUndone(id) || replacersOf(id, false).some(ask));
	function replacersOf(id: string, retracting: boolean): readonly string[] {
		const all = replacedBy.get(id) ?? [];
		return all.filter(({ kind }) => (kind === 'retracted') === retracting).map((replacer) => replacer.id);
	}
	return {
		activities: activities.filter(
			({ id, kind }) => kind !== 'retracted' && !isUndone(id) && !replacersOf(id, false).some(isInForce)
		),
		isInForce: ({ id }) => !isUndone(id)
	};
}

/** Answers once for each id. Facts of a broken file may replace each other in a circle: there the answer is no. */
function lookUp(answer: (id: string, ask: (id: string) => boolean) => boolean): (id: string) => boolean {
	const answers = new Map<string, boolean>();
	return function ask(id) {
		const known = answers.get(id);
		if (known !== undefined) return known;
		answers.set(id, false);
		const found = answer(id, ask);
		answers.set(id, found);
		return found;
	};
}

/** Written down day by day, as they nearly always are. */
function isInOrder(facts: readonly Fact[]): boolean {
	return facts.every(({ day }, index) => index === 0 || (facts[index - 1]?.day ?? day) < day);
}

/**
 * By day; within a day by the clock where every time is known, else in the order they were written down:
 * "seen on the carrier's page today" must stand behind the top-up it followed.
 */
function inOrder(facts: readonly Fact[]): readonly Fact[] {
	const vagueDays = new Set(facts.filter(({ exact }) => !exact).map(({ day }) => day));
	return facts.toSorted((a, b) => {
		if (a.day !== b.day) return a.day < b.day ? -1 : 1;
		const byClock = vagueDays.has(a.day) ? 0 : a.at - b.at;
		return byClock || a.activity.recordedAt - b.activity.recordedAt || (a.activity.id < b.activity.id ? -1 : 1);
	});
}
