import { lastDayToActivate } from '$lib/domain/validity/activate-by';
import { billDates, nextBillDate, type Billing } from '$lib/domain/billing/billing';
import { dayEnd, dayStart, localDate, type CivilDate } from '$lib/domain/base/civil-date';
import { termAt } from '$lib/domain/validity/contract';
import { graceEnd } from '$lib/domain/validity/grace';
import { statusAt, type Moments } from '$lib/domain/record/status';
import { rollingEnd } from '$lib/domain/validity/rolling';

import type { ActivateBy, Contract, FirstDay, Rolling, Span } from '$lib/domain/validity/validity';
import { calendarDaysEnd, fixedDateEnd, monthsEnd, periodsEnd } from '$lib/domain/validity/validity-end';
import { at, civil, clock, isoOrNull, zoneOf, type Adapters } from './adapter';

interface Event {
	eventAt: string;
	zone: string;
}
interface PlainRolling {
	validity: Pick<Rolling, 'firstDay' | 'onTopUp' | 'maxDays'> & {
		days?: number;
		months?: number;
		qualifying: readonly string[];
		graceDays: number;
	};
	events: readonly { type: string; at: string; days?: number }[];
	zone: string;
}
type PlainActivateBy =
	| { kind: 'days-after-purchase'; count: number; firstDay: FirstDay }
	| { kind: 'months-after-purchase'; count: number }
	| { kind: 'fixed-date'; date: string };

const NO_MOMENTS: Moments = {
	activatedAt: undefined,
	expiresAt: undefined,
	forfeitAt: undefined,
	activateBefore: undefined,
	lostAt: undefined,
	suspendedAt: undefined,
	cancelRequestedAt: undefined,
	cancelConfirmedAt: undefined
};

export const validity: Adapters = {
	'validity.fixed-days': (inputs: Event & { validity: { count: number; firstDay: FirstDay } }) => {
		const zone = zoneOf(inputs.zone);
		const firstDay = localDate(at(inputs.eventAt), zone);
		const { lastDay, end } = calendarDaysEnd(firstDay, inputs.validity.count, inputs.validity.firstDay, zone);
		return { firstDay, lastDay, expiresAt: isoOrNull(end) };
	},
	'validity.fixed-days-24h': (inputs: Event & { validity: { count: number } }) => {
		const { lastDay, end } = periodsEnd(at(inputs.eventAt), inputs.validity.count, zoneOf(inputs.zone));
		return { expiresAt: isoOrNull(end), lastDay };
	},
	'validity.fixed-date': (inputs: {
		validity: { date: string; boundary: 'through' | 'before'; time?: string };
		zone: string;
	}) => {
		const { date, boundary, time } = inputs.validity;
		const rule = { kind: 'fixed-date', date: civil(date), boundary, ...(time && { time: clock(time) }) } as const;
		const { lastDay, end } = fixedDateEnd(rule, zoneOf(inputs.zone));
		return { lastDay, expiresAt: isoOrNull(end) };
	},
	'validity.months': (inputs: Event & { validity: { count: number; lastDay: 'same-day' | 'day-before' } }) => {
		const zone = zoneOf(inputs.zone);
		const firstDay = localDate(at(inputs.eventAt), zone);
		const { lastDay, end } = monthsEnd(firstDay, inputs.validity, zone);
		return { firstDay, lastDay, expiresAt: isoOrNull(end) };
	},
	'validity.rolling': rolling,
	'validity.contract': (inputs: {
		validity: Omit<Contract, 'startDate'> & { startDate: string };
		asOf: string;
		zone: string;
	}) => {
		const zone = zoneOf(inputs.zone);
		const contract = { ...inputs.validity, startDate: civil(inputs.validity.startDate) };
		const term = termAt(contract, localDate(at(inputs.asOf), zone));
		const termEndsAt = isoOrNull(dayEnd(term.lastDay, zone));
		return {
			termIndex: term.index,
			termLastDay: term.lastDay,
			termEndsAt,
			renewalDate: term.renewal ?? null,
			expiresAt: contract.afterTerm === 'ends' ? termEndsAt : null
		};
	},
	'activate-by': (inputs: { activateBy: PlainActivateBy; purchasedAt: string; zone: string }) => {
		const zone = zoneOf(inputs.zone);
		const lastDay = lastDayToActivate(activateBy(inputs.activateBy), localDate(at(inputs.purchasedAt), zone));
		return { lastDay: lastDay ?? null, activateBefore: isoOrNull(lastDay && dayEnd(lastDay, zone)) };
	},
	'billing.next': (inputs: { billing: PlainBilling; asOf: string; zone: string; lastBilledOn: string | null }) => {
		const zone = zoneOf(inputs.zone);
		const lastBilledOn = inputs.lastBilledOn === null ? undefined : civil(inputs.lastBilledOn);
		const date = nextBillDate(schedule(inputs.billing), localDate(at(inputs.asOf), zone), lastBilledOn);
		return { date, startsAt: isoOrNull(dayStart(date, zone)) };
	},
	'billing.sequence': (inputs: { billing: PlainBilling; asOf: string; zone: string; count: number }) => ({
		dates: billDates(schedule(inputs.billing), localDate(at(inputs.asOf), zoneOf(inputs.zone)), inputs.count)
	}),
	status: (inputs: { record: Record<string, unknown>; now: string }) => {
		const { zone, expiringWithinDays, ...texts } = inputs.record;
		const moments = Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, at(String(text))]));
		const all = { ...NO_MOMENTS, ...moments };
		return { status: statusAt(all, at(inputs.now), zoneOf(String(zone)), Number(expiringWithinDays)) };
	}
};

function rolling({ validity: rule, events, zone: zoneName }: PlainRolling): unknown {
	const zone = zoneOf(zoneName);
	const span: Span = rule.months === undefined ? { days: rule.days ?? 0 } : { months: rule.months };
	const full: Rolling = { ...rule, kind: 'rolling', span, since: 'event', qualifying: [] };
	const steps = events
		.filter(({ type }) => rule.qualifying.includes(type) || rule.qualifying.includes('any-use'))
		.map(({ type, at: moment, days }) => ({
			day: localDate(at(moment), zone),
			gives: days === undefined ? span : { days },
			isUse: type !== 'top-up',
			asEarlyAs: undefined
		}));
	const end = rollingEnd(full, steps);
	if (!end) return { lastDay: null, keepAliveBy: null, graceLastDay: null, forfeitAt: null };
	const counted = graceEnd(end.lastDay, graceOf(rule.graceDays));
	const grace = counted === undefined || counted === 'unknown' ? end.lastDay : counted;
	return {
		lastDay: end.lastDay,
		keepAliveBy: isoOrNull(dayEnd(end.lastDay, zone)),
		graceLastDay: grace,
		forfeitAt: isoOrNull(dayEnd(grace, zone))
	};
}

function graceOf(days: number) {
	return [
		{ after: { days: 0 }, state: 'suspended', rescue: 'top-up' },
		{ after: { days }, state: 'number-lost' }
	] as const;
}

function activateBy(rule: PlainActivateBy): ActivateBy {
	switch (rule.kind) {
		case 'days-after-purchase':
			return { ...rule, kind: 'days-after', from: 'purchase', missed: 'void' };
		case 'months-after-purchase':
			return { ...rule, kind: 'months-after', from: 'purchase', missed: 'void' };
		case 'fixed-date':
			return { ...rule, date: civil(rule.date), missed: 'void' };
	}
}

type PlainBilling =
	Exclude<Billing, { anchor: CivilDate }> | { kind: 'every-n-months' | 'every-n-days'; n: number; anchor: string };

function schedule(billing: PlainBilling): Billing {
	return 'anchor' in billing ? { ...billing, anchor: civil(billing.anchor) } : billing;
}
