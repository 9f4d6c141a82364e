import type { Activity } from './activity';
import type { HolidayCalendar } from './cancellation';
import { dayStart, instant, localDate, type Instant } from './civil-date';
import type { Circumstances } from './deadline';
import { factsOf, type Fact } from './effective';
import { FACT_OF, firstOf, STARTING } from './events';
import { stepDay, sureLoss } from './grace';
import { happeningsOf, packRequest, type Happenings } from './happenings';
import { earliestOpenCharge, ledgerOf, type Ledger } from './ledger';
import { lifeStateFor, type LifeContext, type LifeState } from './life';
import { statusAt, type Moments } from './moments';
import { packStateFor } from './pack-life';
import { isPack, packsOf } from './packs';
import type { Status } from './status';
import type { Subscription } from './subscription';
import { endOfDay, type End } from './validity-end';

/** Everything about one record at one moment that its deadlines and its status follow from. */
export interface RecordState extends Happenings {
	subscription: Subscription;
	facts: readonly Fact[]; // what counts, in order of time
	context: LifeContext;
	ledger: Ledger;
	lives: readonly LifeState[];
	main?: LifeState;
	arrears?: End | 'unknown'; // when open bills end the line
	activatedAt?: Instant;
	status: Status;
}

/** The zone must be known: ask `isKnownZone` before. */
export function recordStateFor(
	subscription: Subscription,
	activities: readonly Activity[],
	{ now, holidays }: Circumstances
): RecordState {
	const { zone, terms, country } = subscription;
	const facts = factsOf(activities, zone);
	const today = localDate(now, zone);
	const packs = packsOf(terms.lives, facts, zone);
	const context: LifeContext = { facts, packs, now, today, zone, calendar: calendarOf(country), holidays };
	const ledger = ledgerOf(
		facts.map(({ activity }) => activity),
		today
	);
	const happenings = happeningsOf(facts, terms, now);
	const lives = livesOf(subscription, context);
	const main = mainOf(lives);
	const arrears = happenings.confirmed ? undefined : arrearsEnd(subscription, ledger);
	const activatedAt = activatedAtOf(main, context);
	const base = {
		...happenings,
		...(main && { main }),
		...(arrears && { arrears }),
		...(activatedAt && { activatedAt })
	};
	const status = statusAt(momentsOf(base), now, zone);
	return { ...base, subscription, facts, context, ledger, lives, status };
}

/** Business days use the holidays of the record's country, where they are known. */
export function calendarOf(country: string): HolidayCalendar {
	return country === 'JP' || country === 'HK' ? country : 'none';
}

function livesOf({ terms }: Subscription, context: LifeContext): readonly LifeState[] {
	return terms.lives.flatMap((life) => {
		if (!isPack(life)) return [lifeStateFor(life, context)];
		const asked = packRequest(context.facts, terms, life.id, context.now);
		return packStateFor(life, context, asked?.day) ?? [];
	});
}

/** The life whose end is the record's: the number's if it has one, else the plan's. */
function mainOf(lives: readonly LifeState[]): LifeState | undefined {
	return lives.find(({ life }) => life.main) ?? lives.find(({ life }) => life.id === 'number') ?? lives.at(0);
}

/** Counted from the due date of the bill that has been open longest, as soon as one is. */
function arrearsEnd({ terms, zone }: Subscription, ledger: Ledger): End | 'unknown' | undefined {
	const loss = terms.ifUnpaid && sureLoss(terms.ifUnpaid);
	const open = loss && earliestOpenCharge(ledger);
	if (!open) return undefined;
	const day = stepDay(loss, open.dueOn);
	return day ? endOfDay(day, zone) : 'unknown';
}

const ALWAYS = instant(1);

function activatedAtOf(main: LifeState | undefined, { facts, zone }: LifeContext): Instant | undefined {
	const first = facts.find(({ activity }) => STARTING.has(activity.kind));
	if (!main) return first?.at ?? ALWAYS;
	const { rule } = main.life;
	const counted = 'from' in rule && rule.from !== 'pack-end' && firstOf(FACT_OF[rule.from], main.life, facts);
	const starts = [first?.at, counted ? counted.at : undefined, main.window?.autoStart?.at].filter(
		(at) => at !== undefined
	);
	if (rule.kind === 'contract') starts.push(dayStart(rule.startDate, zone));
	const [earliest] = starts.sort((a, b) => a - b);
	return earliest ?? (runsByItself(main) ? ALWAYS : undefined);
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
		default:
			return end !== undefined;
	}
}

function momentsOf(
	state: Omit<RecordState, 'subscription' | 'facts' | 'context' | 'ledger' | 'lives' | 'status'>
): Moments {
	const { main, arrears, activatedAt, requested, confirmed, suspended, lost } = state;
	const inArrears =
		arrears && arrears !== 'unknown' && arrears.end < (main?.end?.end ?? Infinity) ? arrears : undefined;
	const end = inArrears ?? main?.end;
	const forfeit = inArrears ? undefined : main?.grace;
	const window = main?.window?.missed === 'void' ? main.window.end : undefined;
	return {
		...(activatedAt !== undefined && { activatedAt }),
		...(end && { expiresAt: end.end }),
		...(forfeit && { forfeitAt: forfeit.end }),
		...(window && { activateBefore: window.end }),
		...(lost && { lostAt: lost.at }),
		...(suspended && { suspendedAt: suspended.at }),
		...(requested && { cancelRequestedAt: requested.at }),
		...(confirmed && { cancelConfirmedAt: confirmed.at })
	};
}
