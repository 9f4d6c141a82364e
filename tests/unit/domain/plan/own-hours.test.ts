import { expect, test } from 'vitest';
import { withOwnHours } from '$lib/domain/plan/own-hours';
import { parseClockTime } from '$lib/domain/base/civil-date';
import { aPostpaid } from '../../../support/builders';

const nine = parseClockTime('09:00');
const six = parseClockTime('18:00');
if (!nine || !six) throw new Error('no times');
const monday = { mon: [[nine, six]] } as const;
const line = aPostpaid(
	{ rule: { kind: 'anytime' }, channels: [{ kind: 'phone', available: 'yes' }] },
	{ plan: { id: 'example', revision: '2026-01-01' } }
);
const own = { exitId: 'cancel', kind: 'phone', hours: monday, closedOnHolidays: true } as const;

test('hours that the owner found out stand at their channel and overrule the plan', () => {
	const record = withOwnHours(line, own);
	expect(record.terms.exits[0]?.channels).toEqual([
		{ kind: 'phone', available: 'yes', hours: monday, closedOnHolidays: true }
	]);
	expect(record.overrides).toEqual(['terms.exits.cancel.channels']);
});

test('a channel that the plan does not name is added, without saying that it is taken', () => {
	const record = withOwnHours(line, { ...own, kind: 'store', closedOnHolidays: false });
	expect(record.terms.exits[0]?.channels.at(-1)).toEqual({ kind: 'store', available: 'unknown', hours: monday });
});

test('taken away again they are not known', () => {
	const record = withOwnHours(withOwnHours(line, own), { exitId: 'cancel', kind: 'phone', closedOnHolidays: true });
	expect(record.terms).toEqual(line.terms);
});

test('a record without a plan overrules nothing, and one without that way out stays as it is', () => {
	const { plan: _, ...alone } = line;
	expect(withOwnHours(alone, own).overrides).toEqual([]);
	expect(withOwnHours(line, { ...own, exitId: 'gone' })).toBe(line);
});
