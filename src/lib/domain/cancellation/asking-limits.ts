import { firstDayFrom } from '../base/business-days';
import type { Exit, Processing } from './cancellation';
import { channelHoursOf, isOpenOn, lastOpening, openingOn, type ChannelHours } from './channel-hours';
import { earliest, type CivilDate } from '../base/civil-date';
import type { ExitContext } from './exit-context';
import type { ExitNotice } from '../base/reasons';
import { limitOn, type Limit, type SafeLimit } from './limit';
import type { Asking, AskingDays } from './needed-until';
import { reviewFor, safeSubmitDay } from './safe-submit';

/** The last moment of asking, and the one that leaves the carrier time for its review. */
export interface AskingLimits {
	latest?: Limit;
	safe?: SafeLimit;
	notices: readonly ExitNotice[];
}

export function askingLimitsFor(exit: Exit, context: ExitContext, asking: Asking, days: AskingDays): AskingLimits {
	const byRule = days.latest;
	if (byRule === undefined) return { notices: [] };
	const channel = channelHoursOf(exit, context.channel, exit.processing?.calendar ?? context.calendar);
	const opening = channel && lastOpening(byRule, channel, context, asking.isTaken);
	const isReachable = opening !== undefined && opening.lastDay >= days.opensOn && opening.end > context.now;
	const latest = isReachable ? opening : byRule;
	const review = reviewFor(exit, context.calendar);
	const safe = review && safeLimit({ exit, context, asking, days, channel, review, byRule });
	const basis = exit.processing === undefined ? 'ours' : 'carrier';
	return {
		latest,
		...(safe && { safe: { lastDay: safe.lastDay, end: earliest(safe.end, latest.end), basis } }),
		notices: [
			...(channel !== undefined && !isReachable ? (['channel-closed'] as const) : []),
			...(review !== undefined && basis === 'ours' ? (['review-unknown'] as const) : []),
			...(safe?.isMet === false ? (['margin-not-met'] as const) : [])
		]
	};
}

interface Margin {
	exit: Exit;
	context: ExitContext;
	asking: Asking;
	days: AskingDays;
	channel: ChannelHours | undefined;
	review: Processing;
	byRule: Limit;
}

function safeLimit(margin: Margin): (Limit & { isMet: boolean }) | undefined {
	const { exit, context, asking, days, channel, review, byRule } = margin;
	const accepts = (day: CivilDate) =>
		asking.isTaken(day) && (channel === undefined || isOpenOn(day, channel, context.holidays));
	const day = safeSubmitDay(byRule.lastDay, review, context.holidays, accepts);
	if (day === undefined) return undefined;
	// Asked earlier the line would die before it may. A safe day that merely lies in the past stays where it was.
	const since = day < days.opensOn ? days.since() : undefined;
	const isMet = since === undefined || day >= since;
	const lastDay = isMet ? day : (firstDayFrom(since, accepts) ?? since);
	const closing = channel && openingOn(lastDay, channel, context.zone)?.closesAt;
	const limit = limitOn(lastDay, context.zone, exit.dayClosesAt, review.cutoffTime);
	return { lastDay, end: closing === undefined ? limit.end : earliest(closing, limit.end), isMet };
}
