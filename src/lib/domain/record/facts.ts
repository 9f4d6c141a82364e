import type { Activity, When } from './activity';
import { roleOf } from './command/gate';
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

/** The facts whose moment has come. An appointment and a bill may lie ahead; what else does is kept, and moves nothing. */
export function factsCounted(facts: readonly Fact[], now: Instant): readonly Fact[] {
	return facts.every((fact) => hasCome(fact, now)) ? facts : facts.filter((fact) => hasCome(fact, now));
}

/** The others: they are shown as "not yet". */
export function factsAhead(facts: readonly Fact[], now: Instant): readonly Fact[] {
	return facts.filter((fact) => !hasCome(fact, now));
}

/** A start that may be known before it comes, as that of a rental. */
export function isPlannedStart({ activity }: Fact): boolean {
	return roleOf(activity.kind) === 'planned';
}

function hasCome({ activity, at }: Fact, now: Instant): boolean {
	return at <= now || activity.kind === 'charge' || roleOf(activity.kind) === 'ahead';
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
 * back, taking a retraction back the fact. Chains of any length are walked, not recursed into: a file may hold any.
 */
export function standingOf(activities: readonly Activity[]): Standing {
	if (!activities.some(({ replaces }) => replaces)) return { activities, isInForce: () => true };
	const replacers = replacersOf(activities);
	const undone = new Set<string>();
	const overruled = new Set<string>();
	for (const { id } of lastReplacersFirst(activities, replacers)) {
		for (const replacer of replacers.get(id) ?? []) {
			const isRetraction = replacer.kind === 'retracted';
			const isStanding = !undone.has(replacer.id);
			if (isRetraction && isStanding) undone.add(id);
			// A correction that was taken back may itself have been corrected: that one is in force.
			if (!isRetraction && (isStanding || overruled.has(replacer.id))) overruled.add(id);
		}
	}
	return {
		activities: activities.filter(({ id, kind }) => kind !== 'retracted' && !undone.has(id) && !overruled.has(id)),
		isInForce: ({ id }) => !undone.has(id)
	};
}

type Replacers = ReadonlyMap<string, readonly Activity[]>;

function replacersOf(activities: readonly Activity[]): Replacers {
	const replacers = new Map<string, Activity[]>();
	for (const activity of activities) {
		if (activity.replaces === undefined) continue;
		const others = replacers.get(activity.replaces);
		if (others) others.push(activity);
		else replacers.set(activity.replaces, [activity]);
	}
	return replacers;
}

/** Each behind everything that replaces it. Facts of a broken file that replace each other in a circle come at the end. */
function lastReplacersFirst(activities: readonly Activity[], replacers: Replacers): readonly Activity[] {
	const byId = new Map(activities.map((activity) => [activity.id, activity]));
	const open = new Map(activities.map(({ id }) => [id, replacers.get(id)?.length ?? 0]));
	const ordered = activities.filter(({ id }) => open.get(id) === 0);
	for (const { replaces } of ordered) {
		const target = replaces === undefined ? undefined : byId.get(replaces);
		if (!target) continue;
		const left = (open.get(target.id) ?? 0) - 1;
		open.set(target.id, left);
		if (left === 0) ordered.push(target);
	}
	const inCircle = activities.filter(({ id }) => (open.get(id) ?? 0) > 0);
	return [...ordered, ...inCircle];
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
