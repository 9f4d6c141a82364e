import type { Activity } from './activity';
import { leadTimes, type AlertHours } from './alert-schedule';
import { earliest, formatInstant, latest, localDate, type CivilDate, type Instant, type Zone } from './civil-date';
import type { Deadline, DeadlineKind } from './deadline';
import type { Intent, Subscription } from './subscription';

/** Lead days by kind of deadline; a kind that is absent keeps its default, an empty list is silence. */
export type LeadsByKind = Readonly<Partial<Record<DeadlineKind, readonly number[]>>>;

export interface AlertSettings extends AlertHours {
	leads: LeadsByKind;
	recordLeads?: Readonly<Record<string, LeadsByKind>>; // by record id, stronger than `leads`
}

/** What of one record decides over its alerts. */
export interface AlertRecord {
	id: string;
	intent: Intent;
	lost: boolean;
	deadlines: readonly Deadline[];
	since: Instant; // see `knownSince`
}

/** One moment at which to interrupt for a deadline. */
export interface Alert {
	deadline: Deadline;
	countsTo: Instant; // the deadline's end, or the safe day's end before it
	lead: number;
	at: Instant;
}

export interface AlertsOfRecord {
	planned: readonly Alert[]; // still ahead, soonest first
	catchUps: readonly Alert[]; // at most one of each deadline: missed, and still news
	superseded: readonly Alert[]; // missed, and not to be shown any more
}

/** Leads that were shown or superseded, by the key of what they count to. */
export type FiredLeads = ReadonlyMap<string, readonly number[]>;

const FINAL_LEAD = 1;
const LONG_LEADS = [30, 14, 7, 3, 1, 0];
const MIDDLE_LEADS = [7, 1, 0];
const SHORT_LEADS = [3, 1, 0];

export function alertsFor(
	record: AlertRecord,
	settings: AlertSettings,
	{ now, fired }: { now: Instant; fired: FiredLeads }
): AlertsOfRecord {
	const planned: Alert[] = [];
	const catchUps: Alert[] = [];
	const superseded: Alert[] = [];
	for (const deadline of record.deadlines) {
		if (deadline.end <= now || !interrupts(deadline, record)) continue;
		const unfired = alertsOf(deadline, record, settings).filter(
			(alert) => alert.at >= record.since && !leadsFired(fired, record.id, alert).includes(alert.lead)
		);
		planned.push(...unfired.filter(({ at }) => at > now));
		const missed = unfired.filter(({ at }) => at <= now);
		const newest = missed.at(-1);
		const news = newest !== undefined && isNews(newest, record.id, fired);
		if (news) catchUps.push(newest);
		superseded.push(...(news ? missed.slice(0, -1) : missed));
	}
	return { planned: planned.sort((a, b) => a.at - b.at), catchUps, superseded };
}

/** Editing a rule moves the end and makes new keys; changing the zone does not. */
export function alertKey(recordId: string, alert: Alert): string {
	return `${trackKey(recordId, alert)}|${alert.lead}`;
}

/** Reads the keys of the alert log. */
export function firedLeads(keys: Iterable<string>): FiredLeads {
	const fired = new Map<string, number[]>();
	for (const key of keys) {
		const cut = key.lastIndexOf('|');
		const track = key.slice(0, cut);
		const lead = Number(key.slice(cut + 1));
		const leads = fired.get(track);
		if (leads) leads.push(lead);
		else fired.set(track, [lead]);
	}
	return fired;
}

/**
 * The moment since which the app could know the record's present deadlines: whatever was due before the last fact
 * was written is not "missed". Never later than now, so that a fact written under a wrong clock silences nothing.
 */
export function knownSince({ createdAt }: Subscription, activities: readonly Activity[], now: Instant): Instant {
	return earliest(now, latest(createdAt, ...activities.map(({ recordedAt }) => recordedAt)));
}

/** What falls on one of the user's days is said in one notification. */
export function alertsByDay(alerts: readonly Alert[], userZone: Zone): ReadonlyMap<CivilDate, readonly Alert[]> {
	const days = new Map<CivilDate, Alert[]>();
	for (const alert of alerts) {
		const day = localDate(alert.at, userZone);
		days.set(day, [...(days.get(day) ?? []), alert]);
	}
	return days;
}

export function defaultLeads(kind: DeadlineKind, intent: Intent['kind']): readonly number[] {
	if (kind === 'cancel-by' || kind === 'cancel-safe' || kind === 'keep-alive') return LONG_LEADS;
	if (kind === 'pay-by' || (kind === 'expiry' && intent === 'let-end')) return SHORT_LEADS;
	return MIDDLE_LEADS;
}

function interrupts(deadline: Deadline, { intent, lost, deadlines }: AlertRecord): boolean {
	switch (deadline.kind) {
		case 'renewal':
			return deadline.penalty === true;
		case 'bill-due':
			return deadline.automatic !== true;
		case 'keep-alive':
			return deadline.todo && !lost;
		case 'grace-end':
			return deadline.todo;
		case 'cancel-safe':
			return (
				intent.kind === 'leave' && !deadlines.some((other) => other.kind === 'cancel-by' && sameRule(other, deadline))
			);
		case 'cancel-by':
		case 'cancel-opens':
		case 'pay-by':
		case 'needed-until':
			return intent.kind === 'leave';
		case 'expiry':
		case 'activate-by':
		case 'credit-expiry':
		case 'return-by':
		case 'claim-by':
		case 'port-code-end':
		case 'appointment':
		case 'confirm-check':
			return true;
	}
}

/** In the order of time. Where there is a safe day the leads count to it, and one last alert to the true end. */
function alertsOf(deadline: Deadline, record: AlertRecord, settings: AlertSettings): readonly Alert[] {
	const { kind, end } = deadline;
	const leads =
		settings.recordLeads?.[record.id]?.[kind] ?? settings.leads[kind] ?? defaultLeads(kind, record.intent.kind);
	if (leads.length === 0) return [];
	const safe = safeEnd(deadline, record.deadlines);
	const counted = safe === undefined ? [] : track(deadline, safe, leads, settings);
	const last = track(deadline, end, safe === undefined ? leads : [FINAL_LEAD], settings);
	// Quiet hours and short margins can move two onto one moment: the first is then said by the second.
	return [...counted, ...last]
		.sort((a, b) => a.at - b.at)
		.filter((alert, index, all) => alert.at !== all[index + 1]?.at);
}

function track(
	deadline: Deadline,
	countsTo: Instant,
	leads: readonly number[],
	settings: AlertSettings
): readonly Alert[] {
	// What opens is due on the day of the instant itself; everything else on the last day before it.
	const due = deadline.kind === 'cancel-opens' ? localDate(countsTo, settings.userZone) : undefined;
	return leadTimes(countsTo, leads, settings, due).map(({ lead, at }) => ({ deadline, countsTo, lead, at }));
}

function safeEnd(deadline: Deadline, deadlines: readonly Deadline[]): Instant | undefined {
	const beside = deadlines.find((other) => other.kind === 'cancel-safe' && sameRule(other, deadline));
	const safe = deadline.kind === 'cancel-by' ? (beside?.end ?? deadline.safe) : deadline.safe;
	return safe !== undefined && safe < deadline.end ? safe : undefined;
}

function sameRule(a: Deadline, b: Deadline): boolean {
	return a.ruleId === b.ruleId;
}

/** Whether nothing nearer to the end was said already. */
function isNews(alert: Alert, recordId: string, fired: FiredLeads): boolean {
	if (leadsFired(fired, recordId, alert).some((lead) => lead <= alert.lead)) return false;
	const final = { ...alert, countsTo: alert.deadline.end };
	return alert.countsTo === final.countsTo || !leadsFired(fired, recordId, final).includes(FINAL_LEAD);
}

function leadsFired(fired: FiredLeads, recordId: string, alert: Alert): readonly number[] {
	return fired.get(trackKey(recordId, alert)) ?? [];
}

function trackKey(recordId: string, { deadline, countsTo }: Alert): string {
	return `${recordId}|${deadline.kind}|${deadline.ruleId}|${formatInstant(countsTo)}`;
}
