import type { Period } from '$lib/domain/billing/billing';
import {
	isBusinessDay,
	latestDayBefore,
	nextBusinessDay,
	previousBusinessDay,
	type WorkingDays,
	type HolidayCalendar
} from '$lib/domain/base/business-days';
import type { Cancellation, Exit, Processing } from '$lib/domain/cancellation/cancellation';
import type { OpeningHours } from '$lib/domain/base/channel';
import { lastOpening, openingOn } from '$lib/domain/cancellation/channel-hours';
import { dayStart, formatInstant, localDate, type CivilDate, type Instant } from '$lib/domain/base/civil-date';
import {
	coolingOffLastDay,
	daysBeforeRenewal,
	monthsBeforeRenewal,
	type CancellationOf,
	nextCutoff,
	type Cutoff
} from '$lib/domain/cancellation/cutoffs';
import type { ExitContext } from '$lib/domain/cancellation/exit-context';
import { exitDatesFor } from '$lib/domain/cancellation/exit-dates';
import { endOfBillingPeriod, endOfMonth, renewalWindows } from '$lib/domain/cancellation/exit-rule';
import { HOLIDAYS } from '$lib/domain/base/holidays';
import { limitOn, type Limit } from '$lib/domain/cancellation/limit';
import { safeSubmitDay } from '$lib/domain/cancellation/safe-submit';
import type { Contract } from '$lib/domain/validity/validity';
import { at, civil, zoneOf, type Adapters } from './adapter';

/** Dates, times and zones of the vectors are text; what is minted here is what the rules take. */
interface Asked {
	asOf: string;
	zone: string;
}

export const cancellation: Adapters = {
	'business-day': ({ date, ...working }: WorkingDays & { date: string }) => ({
		isBusinessDay: isBusinessDay(civil(date), working, HOLIDAYS),
		next: nextBusinessDay(civil(date), working, HOLIDAYS),
		previous: previousBusinessDay(civil(date), working, HOLIDAYS)
	}),
	'cancel.none-needed': ({ cancellation: rule, ...asked }: Asked & { cancellation: Cancellation }) =>
		limitOrNull(exitDatesFor(exitWith({ rule }), contextAt(asked)).latest),
	'cancel.days-before-renewal': (inputs: {
		cancellation: CancellationOf<'days-before-renewal'> & { calendar?: HolidayCalendar };
		renewalDate: string;
		zone: string;
	}) => {
		const { calendar = 'none', ...rule } = inputs.cancellation;
		return dayOrNull(daysBeforeRenewal(rule, civil(inputs.renewalDate), calendar, HOLIDAYS), inputs.zone);
	},
	'cancel.notice-months': (inputs: {
		cancellation: CancellationOf<'notice-months'>;
		renewalDate: string;
		zone: string;
	}) => dayOrNull(monthsBeforeRenewal(inputs.cancellation.months, civil(inputs.renewalDate)), inputs.zone),
	'cancel.end-of-month': (inputs: Asked & { cancellation: CancellationOf<'end-of-month'> }) => {
		const cutoffs = endOfMonth(inputs.cancellation, zoneOf(inputs.zone));
		return withServiceEnd(nextCutoff(cutoffs, ...asOf(inputs)));
	},
	'cancel.end-of-billing-period': (
		inputs: Asked & { cancellation: CancellationOf<'end-of-billing-period'>; period: Period }
	) => {
		const cutoffs = endOfBillingPeriod(inputs.cancellation, inputs.period, zoneOf(inputs.zone));
		return withServiceEnd(nextCutoff(cutoffs, ...asOf(inputs)));
	},
	'cancel.renewal-window': (inputs: Asked & { cancellation: CancellationOf<'renewal-window'>; contract: Contract }) => {
		const cutoffs = renewalWindows(inputs.cancellation, inputs.contract, zoneOf(inputs.zone));
		const window = nextCutoff(cutoffs, ...asOf(inputs));
		const opensAt = window?.firstDay && dayStart(window.firstDay, zoneOf(inputs.zone));
		return {
			windowFirstDay: window?.firstDay,
			...limitOrNull(window),
			opensAt: opensAt && formatInstant(opensAt),
			state: opensAt !== undefined && opensAt <= at(inputs.asOf) ? 'open' : 'not-yet'
		};
	},
	'cancel.cooling-off': (inputs: {
		cancellation: CancellationOf<'cooling-off'>;
		documentReceivedOn: string;
		serviceStartedOn: string | null;
		zone: string;
	}) => {
		const events = {
			contractDocument: civil(inputs.documentReceivedOn),
			...(inputs.serviceStartedOn !== null && { serviceStart: civil(inputs.serviceStartedOn) })
		};
		return dayOrNull(coolingOffLastDay(inputs.cancellation, events), inputs.zone);
	},
	'cancel.needed-until': (
		inputs: Asked & {
			exit: Pick<Exit, 'rule' | 'serviceEnds'>;
			period?: Period;
			neededUntil: string;
			inPerson: boolean;
		}
	) => {
		const context: ExitContext = {
			...contextAt(inputs),
			neededUntil: civil(inputs.neededUntil),
			...(inputs.period && { period: inputs.period }),
			...(inputs.inPerson && { channel: 'store' })
		};
		const dates = exitDatesFor(exitWith(inputs.exit), context);
		return {
			opensOn: dates.opens?.day,
			...limitOrNull(dates.latest),
			serviceLastDay: dates.serviceLastDay
		};
	},
	'cancel.safe-submit': ({ lastDay, processing, zone }: { lastDay: string; processing: Processing; zone: string }) => {
		const safeLastDay = safeSubmitDay(civil(lastDay), processing, HOLIDAYS);
		const limit = safeLastDay && limitOn(safeLastDay, zoneOf(zone), processing.cutoffTime);
		return { safeLastDay, safeBefore: limit && formatInstant(limit.end) };
	},
	'cancel.channel': (inputs: {
		safeLastDay: string;
		hours: OpeningHours;
		calendar: HolidayCalendar;
		closedOnHolidays: boolean;
		zone: string;
	}) => {
		const zone = zoneOf(inputs.zone);
		const limit = lastOpening(limitOn(civil(inputs.safeLastDay), zone), inputs, { zone, holidays: HOLIDAYS });
		const opening = limit && openingOn(limit.lastDay, inputs, zone);
		return {
			day: limit?.lastDay,
			opensAt: opening && formatInstant(opening.opensAt),
			closesAt: limit && formatInstant(limit.end)
		};
	},
	'cancel.blocked-unpaid': (inputs: {
		unpaidMinor: number;
		postingBusinessDays: number;
		calendar: HolidayCalendar;
		safeLastDay: string;
	}) => {
		const { calendar, postingBusinessDays } = inputs;
		const blocked = inputs.unpaidMinor > 0;
		const payByDate = latestDayBefore(civil(inputs.safeLastDay), postingBusinessDays, { calendar }, HOLIDAYS);
		return { blocked, payByDate: blocked ? payByDate : null };
	}
};

function asOf({ asOf: text, zone }: Asked): [Instant, CivilDate] {
	return [at(text), localDate(at(text), zoneOf(zone))];
}

function contextAt(asked: Asked): ExitContext {
	const [now, today] = asOf(asked);
	const zone = zoneOf(asked.zone);
	return { now, today, zone, holidays: HOLIDAYS, calendar: 'none', events: {}, unpaid: false, depositOpen: false };
}

function exitWith(exit: Partial<Exit> & Pick<Exit, 'rule'>): Exit {
	return { id: 'exit', serviceEnds: 'unknown', blockedByDebt: 'no', blockedByDeposit: 'no', channels: [], ...exit };
}

function limitOrNull(limit: Limit | undefined) {
	return { lastDay: limit?.lastDay ?? null, cancelBefore: limit ? formatInstant(limit.end) : null };
}

function dayOrNull(day: CivilDate | undefined, zone: string) {
	return limitOrNull(day && limitOn(day, zoneOf(zone)));
}

function withServiceEnd(cutoff: Cutoff | undefined) {
	return { ...limitOrNull(cutoff), effectiveLastDay: cutoff?.periodEnd };
}
