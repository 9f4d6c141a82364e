import { expect, test } from 'vitest';
import { alertLogOf, type AlertLogRow } from '$lib/domain/alert/log';
import { recordAlertsFor } from '$lib/domain/alert/record-alerts';
import type { ClockVerdict } from '$lib/domain/base/clock-check';
import { aRoundRecord, usual } from '../../../support/alerts';
import { aDeadline } from '../../../support/deadlines';
import { at } from '../../../support/literals';

const codes = aRoundRecord([
	aDeadline('keep-alive', '2026-12-20T16:00:00.000Z', { zone: 'Asia/Hong_Kong', ruleId: 'number' })
]);
/** Of the seventh day before, at nine where the reader is, in Tokyo. */
const DUE = 'record-1|keep-alive|number|2026-12-20T16:00:00.000Z|7';

function alertsAt(now: string, rows: readonly AlertLogRow[] = [], clock: ClockVerdict = 'ok') {
	const moment = { now: at(now), clock, log: alertLogOf(rows), rows };
	const { unseen, until } = recordAlertsFor(codes, usual, moment);
	return {
		unseen: unseen.map(({ punctuality, keys }) => `${punctuality} ${keys.join()}`),
		until: new Date(until).toISOString()
	};
}

test('what falls due is seen before it is written down, and the same after', () => {
	const now = '2026-12-14T00:05:00.000Z';
	const before = alertsAt(now);
	expect(before.unseen).toEqual([`on-time ${DUE}`]);
	const row: AlertLogRow = { key: DUE, subscriptionId: 'record-1', firedAt: at(now), unseen: 'on-time' };
	expect(alertsAt(now, [row]).unseen).toEqual(before.unseen);
});

test('it holds until the next alert, or until one that nobody has been told of counts as missed', () => {
	expect(alertsAt('2026-12-13T00:00:00.000Z', [seen('14'), seen('30')]).until).toBe('2026-12-14T00:00:00.000Z');
	expect(alertsAt('2026-12-14T00:05:00.000Z').until).toBe('2026-12-14T00:15:00.001Z');
	expect(alertsAt('2026-12-14T00:15:00.001Z').unseen).toEqual([`missed ${DUE}`]);
});

test('a clock that cannot be right shows nothing new', () =>
	expect(alertsAt('2026-12-14T00:05:00.000Z', [], 'moved-back').unseen).toEqual([]));

function seen(lead: string): AlertLogRow {
	return { key: DUE.replace(/\d+$/, lead), subscriptionId: 'record-1', firedAt: at('2026-12-07T02:00:00.000Z') };
}
