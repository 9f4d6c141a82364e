import { expect, test } from 'vitest';
import { addMilliseconds, formatInstant, type Instant } from '$lib/domain/base/civil-date';
import { steadyUntil } from '$lib/domain/deadline/steady-until';
import { aSubscription } from '../../../support/builders';
import { stateAt as stateOf } from '../../../support/derived';
import { at } from '../../../support/literals';
import { NOW, stateAt, walkStatements, type Said } from '../../../support/statement-walk';

function untilOf(now: string, record: Parameters<typeof aSubscription>[0]): string {
	return formatInstant(steadyUntil(stateOf(now, aSubscription(record))));
}

test('a record without a time of day holds until the midnight of its own zone', () => {
	expect(untilOf('2026-11-21T10:07:00.000Z', { zone: 'Asia/Tokyo' })).toBe('2026-11-21T15:00:00.000Z');
	expect(untilOf('2026-11-21T10:07:00.000Z', { zone: 'Europe/London' })).toBe('2026-11-22T00:00:00.000Z');
});

test('a shop that closes at an hour, or a period of 24 hours, is looked at every quarter of an hour', () => {
	const exit = {
		id: 'cancel',
		rule: { kind: 'anytime' },
		serviceEnds: 'on-request',
		blockedByDebt: 'no',
		blockedByDeposit: 'no',
		channels: []
	} as const;
	const terms = { lives: [], exits: [{ ...exit, processing: { businessDays: 1, calendar: 'JP' } }] } as const;
	expect(untilOf('2026-11-21T10:07:00.000Z', { terms })).toBe('2026-11-21T15:00:00.000Z');
	const hours = { rule: { kind: 'fixed-days', count: 3, from: 'activation', counting: '24h-periods' } } as const;
	const lives = [{ id: 'plan', main: true, ...hours }] as const;
	expect(untilOf('2026-11-21T10:07:00.000Z', { terms: { lives, exits: [] } })).toBe('2026-11-21T10:15:00.000Z');
});

/** Everything that a screen may show of a record, its moment aside. */
function shownAt({ subscription, activities }: Said, now: Instant): string {
	const { state, statement } = stateAt(subscription, activities, now);
	const { reading: _reading, now: _now, ...shown } = state;
	return JSON.stringify({ shown, statement });
}

// Late in the evening of one zone and early in the morning of another, so that both ends of a day are near.
const MOMENTS = [NOW, at('2026-11-25T14:50:00.000Z'), at('2026-11-30T16:20:00.000Z')];

test('no record of any plan says something else before the moment until which it is steady', () => {
	const changed: string[] = [];
	for (const said of walkStatements()) {
		const moment = MOMENTS[said.where.length % MOMENTS.length] ?? NOW;
		const until = steadyUntil(stateAt(said.subscription, said.activities, moment).state);
		const before = shownAt(said, moment);
		for (const later of [addMilliseconds(moment, Math.floor((until - moment) / 2)), addMilliseconds(until, -1)]) {
			if (shownAt(said, later) !== before) changed.push(`${said.where} at ${formatInstant(later)}`);
		}
	}
	expect(changed).toEqual([]);
}, 120_000);
