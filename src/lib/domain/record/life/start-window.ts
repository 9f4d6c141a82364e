import { isPossibleActivateBy, lastDayToActivate } from '../../validity/activate-by';
import { addDays, dayStart, type CivilDate, type Zone } from '../../base/civil-date';
import type { UnknownReason } from '../../base/reasons';
import type { Fact } from '../facts';
import { concerns, FACT_OF, firstOf, startOf, STARTING, type Start } from './start';
import type { ActivateBy, Life } from '../../validity/validity';
import { endOfDay, type End } from '../../validity/validity-end';

/** Until when a life has to be started, where it has not been. */
export interface Window {
	missed: ActivateBy['missed'];
	end: End | undefined;
	unknown: UnknownReason | undefined; // what it counts from is not known
	autoStart: Start | undefined; // nobody started it, so it began by itself
}

interface WindowContext {
	facts: readonly Fact[];
	today: CivilDate;
	zone: Zone;
}

/** Undefined where nothing has to be started, or it has been. */
export function windowOf(life: Life, { facts, today, zone }: WindowContext): Window | undefined {
	const { activateBy } = life;
	if (!activateBy || isStarted(life, facts)) return undefined;
	const { missed } = activateBy;
	if (!isPossibleActivateBy(activateBy)) return undatedWindow(missed, 'rule-impossible');
	const from = originOf(activateBy, life, facts);
	if (from === undefined && activateBy.kind !== 'fixed-date') {
		return undatedWindow(missed, activateBy.from === 'purchase' ? 'no-purchase' : 'no-activation');
	}
	const lastDay = lastDayToActivate(activateBy, from);
	if (!lastDay) return undatedWindow(missed, undefined);
	const end = endOfDay(lastDay, zone);
	if (missed === 'void' || lastDay >= today) return { missed, end, unknown: undefined, autoStart: undefined };
	const day = addDays(lastDay, 1);
	const autoStart = { day, at: dayStart(day, zone), exact: true, asEarlyAs: undefined };
	return { missed, end, unknown: undefined, autoStart };
}

function undatedWindow(missed: Window['missed'], unknown: UnknownReason | undefined): Window {
	return { missed, end: undefined, unknown, autoStart: undefined };
}

function originOf(activateBy: ActivateBy, life: Life, facts: readonly Fact[]): CivilDate | undefined {
	if (activateBy.kind === 'fixed-date') return undefined;
	return firstOf(FACT_OF[activateBy.from], life, facts)?.day;
}

/** By the event that the life counts from; a life that counts from none is started by its activation or any use. */
function isStarted(life: Life, facts: readonly Fact[]): boolean {
	const { rule } = life;
	if (facts.some((fact) => isProof(fact, life))) return true;
	if ('from' in rule && rule.from !== 'pack-end') return typeof startOf(rule.from, life, facts) !== 'string';
	return facts.some(({ activity }) => STARTING.has(activity.kind));
}

/** Taken back by the carrier, or shown with an end of its own: it runs, whoever started it. */
function isProof(fact: Fact, life: Life): boolean {
	const { kind, lifeId } = fact.activity;
	if (kind === 'reinstated') return true;
	return kind === 'end-seen' && (lifeId === undefined ? life.main === true : concerns(fact, life));
}
