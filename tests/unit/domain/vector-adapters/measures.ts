import type { Activity, ActivityContent } from '$lib/domain/record/activity';
import { dayEnd, dayStart, formatInstant, localDate, wall, type CivilDate } from '$lib/domain/base/civil-date';
import { clockVerdict } from '$lib/domain/base/clock-check';
import { daysLeft } from '$lib/domain/deadline/days-left';
import { ledgerOf, type Balance } from '$lib/domain/record/ledger';
import { parseMoney } from '$lib/domain/base/money';
import { scheduleOf } from '../../../support/alerts';
import { at, civil, clock, zoneOf, type Adapters } from './adapter';

interface Alerts {
	end: string;
	userZone: string;
	leads: readonly number[];
	at: string;
	quiet: { from: string; to: string } | null;
	now: string;
	createdAt: string;
	firedLeads: readonly number[];
}

interface Entry {
	id: string;
	type: 'charge' | 'payment' | 'credit' | 'refund' | 'deposit';
	minor: number;
	currency: string;
	issuedOn: string;
	dueOn?: string;
}

export const measures: Adapters = {
	'day-bounds': ({ date, zone }: { date: string; zone: string }) => {
		const start = dayStart(civil(date), zoneOf(zone));
		const end = dayEnd(civil(date), zoneOf(zone));
		const lengthMinutes = (end - start) / 60_000;
		return { start: formatInstant(start), endExclusive: formatInstant(end), lengthMinutes };
	},
	'wall-time': ({ date, time, zone }: { date: string; time: string; zone: string }) => ({
		instant: formatInstant(wall(civil(date), clock(time), zoneOf(zone)))
	}),
	'local-date': ({ instant, zone }: { instant: string; zone: string }) => ({
		date: localDate(at(instant), zoneOf(zone))
	}),
	'days-left': (inputs: { end: string; now: string; carrierZone: string; userZone: string }) => {
		const left = daysLeft(at(inputs.end), at(inputs.now), zoneOf(inputs.carrierZone), zoneOf(inputs.userZone));
		return {
			mode: left.mode,
			value: left.value,
			daysLeftCarrier: left.daysLeft,
			lastDayCarrier: left.lastDay,
			lastDayUser: left.userLastDay,
			endWallUser: `${left.userEnd.date}T${left.userEnd.time}`
		};
	},
	alerts: (inputs: Alerts) => {
		const { schedule, catchUp, superseded } = scheduleOf({
			end: at(inputs.end),
			userZone: zoneOf(inputs.userZone),
			leads: inputs.leads,
			at: clock(inputs.at),
			quiet: inputs.quiet && { from: clock(inputs.quiet.from), to: clock(inputs.quiet.to) },
			now: at(inputs.now),
			createdAt: at(inputs.createdAt),
			firedLeads: inputs.firedLeads
		});
		return {
			schedule: schedule.map((alert) => ({ lead: alert.lead, at: formatInstant(alert.at) })),
			catchUp: catchUp ?? null,
			superseded
		};
	},
	'clock-check': (inputs: { now: string; lastSeenNow: string | null; buildTime: string }) => ({
		verdict: clockVerdict({
			now: at(inputs.now),
			builtAt: at(inputs.buildTime),
			...(inputs.lastSeenNow !== null && { lastSeen: at(inputs.lastSeenNow) })
		})
	}),
	'money.parse': ({ text, currency }: { text: string; currency: string }) => {
		const parsed = parseMoney(text, currency);
		return { minor: parsed.ok ? parsed.value.minor : null };
	},
	'money.balance': ({ entries, today }: { entries: readonly Entry[]; today: string }) => {
		const { byCurrency } = ledgerOf(entries.map(activityOf), civil(today));
		return {
			byCurrency: Object.fromEntries(Object.entries(byCurrency).map(([code, balance]) => [code, plain(balance)]))
		};
	}
};

function plain({ balance, unpaid, credit, overdue, overdueSince, nextDue, deposit }: Balance) {
	const orNull = (date: CivilDate | undefined) => date ?? null;
	return {
		balance,
		unpaid,
		credit,
		overdue,
		overdueSince: orNull(overdueSince),
		nextDue: orNull(nextDue),
		deposit
	};
}

function activityOf(entry: Entry): Activity {
	const date = civil(entry.issuedOn);
	return {
		id: entry.id,
		subscriptionId: 'record',
		when: { date },
		recordedAt: dayStart(date, zoneOf('UTC')),
		typedIn: zoneOf('UTC'),
		by: 'install',
		...factOf(entry)
	};
}

function factOf({ type, minor, currency, issuedOn, dueOn }: Entry): ActivityContent {
	const amount = { minor, currency };
	if (type === 'deposit') return { kind: 'deposit-paid', amount };
	if (type !== 'charge') return { kind: type, amount };
	return { kind: 'charge', amount, issuedOn: civil(issuedOn), dueOn: civil(dueOn ?? issuedOn) };
}
