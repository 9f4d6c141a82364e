import { alertsFor } from '$lib/domain/alert/alerts-for';
import { deadlineKey, firedLeads } from '$lib/domain/alert/key';
import type { AlertHours, LeadTime } from '$lib/domain/alert/lead-times';
import type { AlertRecord, AlertSettings } from '$lib/domain/alert/leads';
import type { RoundRecord } from '$lib/domain/alert/record';
import { formatInstant, type Instant } from '$lib/domain/base/civil-date';
import type { Deadline } from '$lib/domain/deadline/deadline';
import { aPrepaid } from './builders';
import { ANY_USE } from './rules';
import { aDeadline, stateWith } from './deadlines';
import { at, time, zone } from './literals';

export const usual: AlertSettings = {
	userZone: zone('Asia/Tokyo'),
	at: time('09:00'),
	quiet: { from: time('22:00'), to: time('08:00') },
	leads: {}
};

/** A record to keep, made on 1 November 2026. */
export function aRecord(deadlines: readonly Deadline[], more: Partial<AlertRecord> = {}): AlertRecord {
	const since = at('2026-11-01T00:00:00.000Z');
	return { id: 'record-1', intent: { kind: 'keep' }, lost: false, deadlines, since, ...more };
}

export const nothingFired = firedLeads([]);

/** 'kind instant' of each alert still ahead. */
export function planned(record: AlertRecord, now: string, settings = usual): string[] {
	return alertsFor(record, settings, { now: at(now), fired: nothingFired }).planned.map(
		(alert) => `${alert.deadline.kind} ${formatInstant(alert.at)}`
	);
}

/** The same record as page and worker see it: with a name and the carrier's zone. */
export function aRoundRecord(
	deadlines: readonly Deadline[],
	{
		name = 'Codes',
		zoneName = 'Asia/Hong_Kong',
		...more
	}: Partial<RoundRecord> & { name?: string; zoneName?: string } = {}
): RoundRecord {
	const record = aRecord(deadlines, more);
	const subscription = aPrepaid(ANY_USE, { id: record.id, nickname: name, zone: zoneName, intent: record.intent });
	const state = stateWith(subscription, deadlines);
	return { ...record, zone: zone(zoneName), status: 'active', subscription, state, ...more };
}

/** One end as the vectors state it. */
export interface OneEnd extends AlertHours {
	end: Instant;
	leads: readonly number[];
	now: Instant;
	createdAt: Instant;
	firedLeads: readonly number[];
}

/** What the app's own alerts say of one end: the leads still ahead, the one to catch up with, those superseded. */
export function scheduleOf({ end, leads, now, createdAt, firedLeads: leadsFired, ...hours }: OneEnd) {
	const deadline = aDeadline('expiry', formatInstant(end));
	const record = aRecord([deadline], { since: createdAt });
	const fired = firedLeads(leadsFired.map((lead) => `${deadlineKey(record.id, deadline)}|${lead}`));
	const alerts = alertsFor(record, { ...hours, leads: { expiry: leads } }, { now, fired });
	return {
		schedule: alerts.planned.map(({ lead, at: moment }): LeadTime => ({ lead, at: moment })),
		catchUp: alerts.catchUps[0]?.lead,
		superseded: alerts.superseded.map(({ lead }) => lead)
	};
}
