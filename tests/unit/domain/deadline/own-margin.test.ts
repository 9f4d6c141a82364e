import { describe, expect, test } from 'vitest';
import { alertsFor } from '$lib/domain/alert/alerts-for';
import { formatInstant } from '$lib/domain/base/civil-date';
import { betterBy, type Derived } from '$lib/domain/deadline/deadline';
import { duePlaceOf, isPressing, leadOf } from '$lib/domain/deadline/due';
import type { Processing } from '$lib/domain/cancellation/cancellation';
import { nothingFired, usual } from '../../../support/alerts';
import { aSubscription } from '../../../support/builders';
import { derivedAt, linesOf } from '../../../support/derived';
import { at, zone } from '../../../support/literals';

const tokyo = zone('Asia/Tokyo');

/** Leaves at the end of the month; a review of three working days, by the carrier's word or by ours. */
function leaving(processing?: Processing) {
	return aSubscription({
		billing: 'postpaid',
		intent: { kind: 'leave' },
		terms: {
			exits: [
				{
					id: 'cancel',
					rule: { kind: 'end-of-month' },
					serviceEnds: 'with-rule',
					blockedByDebt: 'no',
					blockedByDeposit: 'no',
					channels: [],
					...(processing && { processing })
				}
			]
		}
	});
}

const ours = leaving();
const carriers = leaving({ businessDays: 3, calendar: 'JP' });
const noon = (day: string) => `2026-12-${day}T03:00:00.000Z`;

function leadLine({ deadlines }: Derived, now: string): string {
	const lead = leadOf(deadlines);
	return lead ? `${lead.kind} ${lead.lastDay} ${duePlaceOf(lead, at(now), tokyo).group}` : 'none';
}

describe('a margin of ours is advice', () => {
	test('the carrier’s own leads, is overdue once past, and stays', () => {
		expect(linesOf(derivedAt(noon('20'), carriers))).toEqual(['cancel-safe 2026-12-28 !', 'cancel-by 2026-12-31 !']);
		expect(leadLine(derivedAt(noon('20'), carriers), noon('20'))).toBe('cancel-safe 2026-12-28 within-30-days');
		expect(leadLine(derivedAt(noon('30'), carriers), noon('30'))).toBe('cancel-safe 2026-12-28 overdue');
	});

	test('ours stands beside the true date, asks for nothing and leads nothing', () => {
		const all = derivedAt(noon('20'), ours);
		expect(linesOf(all)).toEqual(['cancel-safe 2026-12-28', 'cancel-by 2026-12-31 !']);
		expect(all.deadlines.map(({ basis }) => basis)).toEqual(['ours', 'ours']);
		expect(leadLine(all, noon('20'))).toBe('cancel-by 2026-12-31 within-30-days');
	});

	test('two days before the true date, ours past, nothing is overdue and it is no longer mentioned', () => {
		const all = derivedAt(noon('29'), ours);
		expect(linesOf(all)).toEqual(['cancel-by 2026-12-31 !']);
		expect(leadLine(all, noon('29'))).toBe('cancel-by 2026-12-31 within-7-days');
		expect(all.deadlines.map((deadline) => betterBy(deadline, at(noon('29'))))).toEqual([undefined]);
	});

	test('where the carrier names no day, ours is the only date, and still leads nothing', () => {
		const record = leaving();
		const [exit] = record.terms.exits;
		const unnamed = exit && { ...exit, rule: { kind: 'end-of-month', cutoffDay: 'unknown' } as const };
		const all = derivedAt(noon('20'), { ...record, terms: { ...record.terms, exits: unnamed ? [unnamed] : [] } });
		expect(linesOf(all)).toEqual(['cancel-safe 2026-12-28']);
		expect(leadOf(all.deadlines)).toBeUndefined();
		expect(isPressing(leadOf(all.deadlines), at(noon('27')), tokyo)).toBe(false);
	});

	test('alerts count from it, before it and once it is past', () => {
		const lines = (now: string) => {
			const { deadlines } = derivedAt(now, ours);
			const record = { id: 'record-1', intent: ours.intent, lost: false, deadlines, since: at('2026-11-01T00:00:00Z') };
			return alertsFor(record, usual, { now: at(now), fired: nothingFired }).planned.map(
				({ deadline, lead, at: when }) => `${deadline.kind} ${lead} ${formatInstant(when).slice(0, 10)}`
			);
		};
		expect(lines(noon('20'))).toEqual([
			'cancel-by 7 2026-12-21',
			'cancel-by 3 2026-12-25',
			'cancel-by 1 2026-12-27',
			'cancel-by 0 2026-12-28',
			'cancel-by 1 2026-12-30'
		]);
		expect(lines(noon('29'))).toEqual(['cancel-by 1 2026-12-30']);
	});
});
