import type { ChannelKind } from '../base/channel';
import { addDays, earliest, type CivilDate } from '../base/civil-date';
import type { Exit, Nature } from '../cancellation/cancellation';
import { natureOf } from '../cancellation/exit-nature';
import type { Deadline } from '../deadline/deadline';
import type { DatedState } from '../deadline/record-state';
import { statementFor } from '../statement/statement-for';

/** Why no day before the flight is right for asking. */
export type WhyNot =
	| 'ends-at-once' // asked before, the line would be dead before the flight
	| 'opens-after' // nobody takes the request before
	| 'rule-unknown'
	| 'fact-missing'
	| 'any-day-later' // every day of waiting moves its end
	| 'passed'; // the flight is past: what is said is by when at the latest

/** When a line is asked to end, as its own deadlines say. */
export interface Asking {
	from: CivilDate | undefined; // the first day on which asking makes sense, where that lies ahead
	by: CivilDate | undefined; // the safe day, and before the flight where that can be
	latest: CivilDate | undefined;
	nature: Nature | undefined;
	serviceEnd: CivilDate | undefined;
	channels: readonly ChannelKind[];
	whyNot: WhyNot | undefined;
}

/** Undefined where nothing has to be asked: it ends by itself. */
export function askingOf(state: DatedState, day: CivilDate | undefined): Asking | undefined {
	const exit = state.subscription.terms.exits.find(isWayOut);
	if (!exit || exit.rule.kind === 'none-needed') return undefined;
	const { today } = state.reading.context;
	const dates = datesOf(state);
	const facts = {
		from: dates.opens,
		latest: dates.latest,
		nature: dates.nature,
		serviceEnd: state.serviceEnd,
		channels: exit.channels.filter(({ available }) => available !== 'no').map(({ kind }) => kind)
	};
	const last = dates.safe !== undefined && dates.safe >= today ? dates.safe : dates.latest;
	const whyNot = undatedWhy(state);
	if (whyNot !== undefined) return { ...facts, by: undefined, whyNot };
	if (day === undefined || day < today) return { ...facts, by: last, whyNot: day === undefined ? undefined : 'passed' };
	if (dates.opens !== undefined && dates.opens > day) {
		return { ...facts, by: last, whyNot: endsAtOnce(exit) ? 'ends-at-once' : 'opens-after' };
	}
	if (last === undefined) return { ...facts, by: undefined, whyNot: 'any-day-later' };
	return { ...facts, by: earliest(last, dayBefore(day, today, dates.opens)), whyNot: undefined };
}

/** One day to spare, where there is one. */
function dayBefore(day: CivilDate, today: CivilDate, opens: CivilDate | undefined): CivilDate {
	const before = addDays(day, -1);
	return before < today || (opens !== undefined && before < opens) ? day : before;
}

interface AskingDates {
	opens: CivilDate | undefined;
	safe: CivilDate | undefined;
	latest: CivilDate | undefined;
	nature: Nature | undefined;
}

function datesOf({ deadlines, now }: DatedState): AskingDates {
	const find = (kind: Deadline['kind']) =>
		deadlines.find((each) => each.kind === kind && each.nature !== 'right' && !isOfPack(each) && each.end > now);
	const by = find('cancel-by');
	const safe = find('cancel-safe');
	return {
		opens: find('cancel-opens')?.lastDay,
		safe: safe?.lastDay,
		latest: by?.lastDay,
		nature: (by ?? safe)?.nature
	};
}

function isOfPack({ life }: Deadline): boolean {
	return life?.startsWith('pack-') === true;
}

function undatedWhy(state: DatedState): WhyNot | undefined {
	const { code } = statementFor(state);
	if (code === 'leaving-rule-unknown') return 'rule-unknown';
	return code === 'leaving-fact-missing' ? 'fact-missing' : undefined;
}

function isWayOut(exit: Exit): boolean {
	return natureOf(exit) !== 'right' && !exit.life?.startsWith('pack-');
}

function endsAtOnce({ serviceEnds }: Exit): boolean {
	return serviceEnds === 'on-request' || serviceEnds === 'next-day' || serviceEnds === 'unknown';
}
