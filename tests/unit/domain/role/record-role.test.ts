import { describe, expect, test } from 'vitest';
import type { ActivityContent } from '$lib/domain/record/activity';
import { roleOf } from '$lib/domain/role/record-role';
import type { Subscription } from '$lib/domain/record/subscription';
import { anExit, aPostpaid, aPrepaid } from '../../../support/builders';
import { stateAt } from '../../../support/derived';
import { aFact } from '../../../support/facts';
import { date } from '../../../support/literals';
import { ANY_USE } from '../../../support/rules';

const NOW = '2026-11-21T10:00:00.000Z';
const used = aFact('2026-11-01', { kind: 'sms' });
const usedLongAgo = aFact('2025-11-01', { kind: 'sms' });
const rentedOut = [aFact('2026-11-15', { kind: 'rental-start' })];

const kept = aPrepaid(ANY_USE);
const line = aPostpaid({ rule: { kind: 'end-of-month' } });
const travel = aPrepaid({ kind: 'fixed-date', date: date('2026-12-09'), boundary: 'through' });
const wifi = aPrepaid(
	{ kind: 'fixed-days', count: 30, from: 'rental-start', counting: 'calendar-days', firstDay: 'inclusive' },
	{ form: 'pocket-wifi', intent: { kind: 'let-end' } }
);
const monthlyWifi = aPostpaid({ rule: { kind: 'end-of-month' } }, { form: 'pocket-wifi' });

function roleWith(record: Subscription, ...facts: readonly (ActivityContent | ReturnType<typeof aFact>)[]) {
	const written = facts.map((fact) => ('id' in fact ? fact : aFact('2026-11-10', fact)));
	return roleOf(stateAt(NOW, record, written));
}

describe('what is wanted of a line decides, while nothing has happened to it', () => {
	test('a number that use keeps alive is to be kept', () => expect(roleWith(kept, used)).toBe('keep'));
	test('a card that ends by itself is let end', () =>
		expect(roleWith({ ...travel, intent: { kind: 'let-end' } })).toBe('let-end'));
	test('a line that is to be left is left', () =>
		expect(roleWith({ ...line, intent: { kind: 'leave' } })).toBe('leave'));
	test('a postpaid line that never ends by itself has to be left, though it is to be let end', () =>
		expect(roleWith({ ...line, intent: { kind: 'let-end' } })).toBe('leave'));
	test('a prepaid plan that renews until it is cancelled has to be left, though it is to be let end', () => {
		const rule = { kind: 'recurring', every: { n: 30, unit: 'days' }, from: 'activation' } as const;
		const byCard = { life: { charge: { from: 'card' } }, intent: { kind: 'let-end' } } as const;
		const cancelled = [anExit({ rule: { kind: 'hours-before-renewal', hours: 24 } })];
		const activated = aFact('2026-11-01', { kind: 'activated' });
		expect(roleWith(aPrepaid(rule, { ...byCard, terms: { exits: cancelled } }), activated)).toBe('leave');
		expect(roleWith(aPrepaid(rule, byCard), activated)).toBe('let-end');
	});
	test('suspended, it is still what it is meant to be', () =>
		expect(roleWith(kept, used, { kind: 'suspended' })).toBe('keep'));
});

describe('what has happened to it decides before', () => {
	test('lost', () => expect(roleWith({ ...line, intent: { kind: 'leave' } }, { kind: 'lost' })).toBe('lost'));
	test('lost and stopped', () => expect(roleWith(kept, used, { kind: 'lost' }, { kind: 'suspended' })).toBe('lost'));
	test('found again', () => expect(roleWith(kept, used, { kind: 'lost' }, { kind: 'found' })).toBe('keep'));
	test('asked to end', () => expect(roleWith(line, { kind: 'cancel-requested' })).toBe('asked'));
	test('asked to end, and lost after that', () =>
		expect(roleWith(line, { kind: 'cancel-requested' }, { kind: 'lost' })).toBe('asked'));
	test('the number moved to another carrier', () => expect(roleWith(line, { kind: 'ported-out' })).toBe('asked'));
	test('the request withdrawn', () =>
		expect(roleWith(line, { kind: 'cancel-requested' }, { kind: 'cancel-withdrawn' })).toBe('keep'));
	test('confirmed by the carrier', () => expect(roleWith(line, { kind: 'cancel-confirmed' })).toBe('ended'));
});

describe('a line whose last day has passed', () => {
	test('has ended where it ends by itself', () =>
		expect(roleWith({ ...aPrepaid({ kind: 'fixed-date', date: date('2026-11-09'), boundary: 'through' }) })).toBe(
			'ended'
		));
	test('may still be kept where only its owner knows whether it works', () =>
		expect(roleWith(kept, usedLongAgo)).toBe('keep'));
	test('has ended where it was let end', () =>
		expect(roleWith({ ...kept, intent: { kind: 'let-end' } }, usedLongAgo)).toBe('ended'));
});

describe('a rented device goes back, whatever is wanted', () => {
	test('while it is rented', () => expect(roleWith(wifi, ...rentedOut)).toBe('rental'));
	test('before it is rented', () => expect(roleWith(wifi)).toBe('rental'));
	test('after its last day', () =>
		expect(roleWith(wifi, aFact('2026-09-01', { kind: 'rental-start' }))).toBe('rental'));
	test('is back', () => expect(roleWith(wifi, ...rentedOut, { kind: 'returned' })).toBe('ended'));
	test('lost', () => expect(roleWith(wifi, ...rentedOut, { kind: 'lost' })).toBe('lost'));
	test('by the month, to be left: the request comes first', () =>
		expect(roleWith({ ...monthlyWifi, intent: { kind: 'leave' } })).toBe('leave'));
	test('by the month, to be kept', () => expect(roleWith(monthlyWifi)).toBe('rental'));
	test('bought, nothing goes back', () =>
		expect(roleWith({ ...monthlyWifi, terms: { ...monthlyWifi.terms, returnDuty: { required: 'no' } } })).toBe('keep'));
});
