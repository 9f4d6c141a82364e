import { factsAheadIn } from '$lib/db/backup/facts-ahead';
import type { Activity } from '$lib/domain/record/activity';
import { expect, test } from 'vitest';
import { aSubscription } from '../../support/builders';
import { aFact } from '../../support/facts';
import { at } from '../../support/literals';

const now = at('2026-11-21T16:00:00.000Z'); // the 22nd in Tokyo
const kept = aSubscription();

function ahead(...activities: readonly Activity[]): string[] {
	const data = { subscriptions: [kept], activities };
	return factsAheadIn(data, now).map(({ activity, date }) => `${activity.kind} ${date}`);
}

test('a top-up of tomorrow in the record’s zone is named, one of today is not', () =>
	expect(ahead(aFact('2026-11-22', { kind: 'top-up' }), aFact('2026-11-23', { kind: 'top-up' }))).toEqual([
		'top-up 2026-11-23'
	]));

test('an appointment and a rental that begins later may lie ahead', () =>
	expect(
		ahead(aFact('2026-12-01', { kind: 'appointment', channel: 'store' }), aFact('2026-12-20', { kind: 'rental-start' }))
	).toEqual([]));

test('one that was corrected since is not named again', () =>
	expect(
		ahead(aFact('2027-11-10', { kind: 'top-up' }, { id: 'slip' }), {
			...aFact('2026-11-10', { kind: 'top-up' }, { id: 'right' }),
			replaces: 'slip'
		})
	).toEqual([]));
