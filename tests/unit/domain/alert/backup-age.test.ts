import { unsavedFor } from '$lib/domain/alert/backup-age';
import { describe, expect, test } from 'vitest';
import { at } from '../../../support/literals';

const now = at('2026-11-30T10:00:00.000Z');
const days = (ago: number) => at(new Date(now - ago * 86_400_000).toISOString());

describe('what a lost phone would take along', () => {
	test.each([
		{ what: 'nothing at all', state: { written: [], proof: [] }, said: undefined },
		{ what: 'what was written 6 days ago, in no backup', state: { written: [days(6)], proof: [] }, said: undefined },
		{
			what: 'what was written since 7 days, in no backup',
			state: { written: [days(7), days(1)], proof: [] },
			said: { days: 7, entries: 2, proof: 0, never: true }
		},
		{
			what: 'nothing written since the last backup',
			state: { written: [days(90)], proof: [days(90)], lastBackupAt: days(80) },
			said: undefined
		},
		{
			what: 'an entry, 29 days after the last backup',
			state: { written: [days(90), days(1)], proof: [], lastBackupAt: days(29) },
			said: undefined
		},
		{
			what: 'an entry, 30 days after the last backup',
			state: { written: [days(90), days(1)], proof: [], lastBackupAt: days(30) },
			said: { days: 30, entries: 1, proof: 0, never: false }
		},
		{
			what: 'a photo, 7 days after the last backup',
			state: { written: [days(90)], proof: [days(90), days(2)], lastBackupAt: days(7) },
			said: { days: 7, entries: 0, proof: 1, never: false }
		}
	])('$what', ({ state, said }) => expect(unsavedFor(state, now)).toEqual(said));

	test.each([
		{ shownAt: days(0), again: false },
		{ shownAt: days(6.9), again: false },
		{ shownAt: days(7), again: true },
		{ shownAt: days(-400), again: true }
	])('is said again some days later at the soonest: $shownAt', ({ shownAt, again }) => {
		const said = unsavedFor({ written: [days(40)], proof: [], shownAt }, now);
		expect(said !== undefined).toBe(again);
	});
});
