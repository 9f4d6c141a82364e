import type { Activity } from './activity';
import type { HolidayCalendar } from '../base/business-days';
import { dayStart, instant, localDate, type Instant } from '../base/civil-date';
import type { Circumstances } from '../base/circumstances';
import { factsAhead, factsCounted, factsOf, isPlannedStart } from './facts';
import { FACT_OF, firstOf, STARTING } from './life/start';
import { stepDay, sureLoss } from '../validity/grace';
import { happeningsOf, packRequest, type Happenings } from './happenings';
import { earliestOpenCharge, ledgerOf, type Ledger } from './ledger';
import { lifeStateFor, type LifeContext, type LifeState } from './life/life-state';
import { packStateFor } from './life/pack-life';
import { inTheirPacks, isPack, packsOf } from './life/packs';
import { statusAt, type Moments, type Status } from './status';
import type { Subscription } from './subscription';
import { endOfDay, type End } from '../validity/validity-end';

/** Everything about one record at one moment that its deadlines and its status follow from. */
export interface Reading {
	subscription: Subscription;
	context: LifeContext;
	activities: readonly Activity[]; // what counts, in order of time
	notYet: readonly Activity[]; // facts dated later than now: kept, and moving nothing until then
	happenings: Happenings;
	ledger: Ledger;
	lives: readonly LifeState[];
	main: LifeState | undefined;
	arrears: End | 'unknown' | undefined; // when open bills end the line
	ends: End | undefined; // of the line: its main life or, earlier, its arrears
	activatedAt: Instant | undefined;
	status: Status;
}

/** The zone must be known: ask `isKnownZone` before. */
export function readingFor(
	subscription: Subscription,
	activities: readonly Activity[],
	{ now, holidays }: Circumstances
): Reading {
	const { zone, terms, country } = subscription;
	const standing = factsOf(activities, zone);
	const facts = inTheirPacks(factsCounted(standing, now), terms.lives);
	const ahead = factsAhead(standing, now);
	const planned = ahead.filter(isPlannedStart);
	const today = localDate(now, zone);
	const packs = packsOf(terms.lives, facts, zone);
	const happenings = happeningsOf(facts, terms, now);
	const reinstatedAt = happenings.reinstated?.at;
	const calendar = calendarOf(country);
	const context: LifeContext = { facts, planned, packs, reinstatedAt, now, today, zone, calendar, holidays };
	const counted = facts.map(({ activity }) => activity);
	const ledger = ledgerOf(counted, today);
	const lives = livesOf(subscription, context);
	const main = mainOf(lives);
	const arrears = happenings.confirmed ? undefined : arrearsEnd(subscription, ledger, reinstatedAt);
	const activatedAt = activatedAtOf(main, context);
	const ends = earlierEnd(main?.end, arrears === 'unknown' ? undefined : arrears);
	const status = statusAt(momentsOf(main, ends, activatedAt, happenings), now, zone);
	const line = { lives, main, arrears, ends, activatedAt, status };
	const notYet = ahead.map(({ activity }) => activity);
	return { subscription, context, activities: counted, notYet, happenings, ledger, ...line };
}

/** Business days use the holidays of the record's country, where they are known. */
export function calendarOf(country: string): HolidayCalendar {
	return country === 'JP' || country === 'HK' ? country : 'none';
}

function livesOf({ terms }: Subscription, context: LifeContext): readonly LifeState[] {
	const lives: LifeState[] = [];
	for (const life of terms.lives) {
		const state = isPack(life)
			? packStateFor(life, context, packRequest(context.facts, terms, life.id, context.now)?.day)
			: lifeStateFor(life, context);
		if (state) lives.push(state);
	}
	return lives;
}

/** The life whose end is the record's: the number's if it has one, else the plan's. */
function mainOf(lives: readonly LifeState[]): LifeState | undefined {
	return lives.find(({ life }) => life.main) ?? lives.find(({ life }) => life.id === 'number') ?? lives.at(0);
}

/** Counted from the due date of the bill that has been open longest, as soon as one is. */
function arrearsEnd(
	{ terms, zone }: Subscription,
	ledger: Ledger,
	reinstatedAt: Instant | undefined
): Reading['arrears'] {
	const loss = terms.ifUnpaid && sureLoss(terms.ifUnpaid);
	const open = loss && earliestOpenCharge(ledger);
	if (!open) return undefined;
	const day = stepDay(loss, open.dueOn);
	if (!day) return 'unknown';
	const end = endOfDay(day, zone);
	return reinstatedAt !== undefined && reinstatedAt >= end.end ? undefined : end;
}

function earlierEnd(a: End | undefined, b: End | undefined): End | undefined {
	if (!a || !b) return a ?? b;
	return b.end < a.end ? b : a;
}

const ALWAYS = instant(1);

function activatedAtOf(main: LifeState | undefined, { facts, planned, zone }: LifeContext): Instant | undefined {
	const first = facts.find(({ activity }) => STARTING.has(activity.kind))?.at ?? planned[0]?.at;
	if (!main) return first ?? ALWAYS;
	const { rule } = main.life;
	const counted =
		'from' in rule && rule.from !== 'pack-end' ? firstOf(FACT_OF[rule.from], main.life, facts)?.at : undefined;
	const contract = rule.kind === 'contract' ? dayStart(rule.startDate, zone) : undefined;
	const started = earlier(earlier(first, counted), earlier(contract, main.window?.autoStart?.at));
	return started ?? (runsByItself(main) ? ALWAYS : undefined);
}

function earlier(a: Instant | undefined, b: Instant | undefined): Instant | undefined {
	if (a === undefined || b === undefined) return a ?? b;
	return a < b ? a : b;
}

/** What has no event to count from is in use, unless it still has to be started, or has been seen to end. */
function runsByItself({ life, window, end }: LifeState): boolean {
	if (window) return false;
	switch (life.rule.kind) {
		case 'fixed-date':
		case 'open-ended':
		case 'recurring':
		case 'unknown':
			return true;
		case 'contract':
		case 'fixed-days':
		case 'months':
		case 'rolling':
			return end !== undefined;
	}
}

/** Open bills may end the line before its own rule does; then there is no grace. */
function momentsOf(
	main: LifeState | undefined,
	ends: End | undefined,
	activatedAt: Instant | undefined,
	{ requested, confirmed, suspended, lost }: Happenings
): Moments {
	return {
		activatedAt,
		expiresAt: ends?.end,
		forfeitAt: ends && ends === main?.end ? main.grace?.end : undefined,
		activateBefore: main?.window?.missed === 'void' ? main.window.end?.end : undefined,
		lostAt: lost?.at,
		suspendedAt: suspended?.at,
		cancelRequestedAt: requested?.at,
		cancelConfirmedAt: confirmed?.at
	};
}
