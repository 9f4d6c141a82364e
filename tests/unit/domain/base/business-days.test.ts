import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
	isBusinessDay,
	latestDayBefore,
	nextBusinessDay,
	previousBusinessDay,
	yearWithoutHolidays
} from '$lib/domain/base/business-days';
import { HOLIDAYS } from '$lib/domain/base/holidays';
import { holidaysModule } from '../../../../scripts/make-holidays.js';
import { date } from '../../../support/literals';

const tables: { holidays: { JP: string[]; HK: string[] } } = JSON.parse(
	readFileSync('tests/vectors/deadlines.json', 'utf8')
).tables;

describe('holidays', () => {
	test.each(['JP', 'HK'] as const)('%s has the days of the shared table', (calendar) =>
		expect([...HOLIDAYS[calendar].days]).toEqual(tables.holidays[calendar])
	);

	test('the checked-in file is what the script makes of its sources', async () =>
		expect(readFileSync('src/lib/domain/base/holidays.ts', 'utf8')).toBe(await holidaysModule()));

	test('the checked-in file stays small: it is in the first load', () =>
		expect(readFileSync('src/lib/domain/base/holidays.ts').byteLength).toBeLessThan(2048));

	test.each([
		{ from: '2026-12-20', to: '2028-12-31', unknown: undefined },
		{ from: '2028-12-28', to: '2029-01-04', unknown: 2029 },
		{ from: '2024-12-28', to: '2025-01-06', unknown: 2024 }
	])('between $from and $to the year without holidays is $unknown', ({ from, to, unknown }) =>
		expect(yearWithoutHolidays(date(from), date(to), 'JP', HOLIDAYS)).toBe(unknown)
	);

	test('weekends alone are known in every year', () =>
		expect(yearWithoutHolidays(date('2040-01-01'), date('2040-02-01'), 'none', HOLIDAYS)).toBeUndefined());
});

describe('business days', () => {
	const closed = { calendar: 'JP', extraClosed: [date('2026-12-29'), date('2026-12-30'), date('2026-12-31')] } as const;
	test.each([
		{ day: '2026-12-28', working: closed, is: true },
		{ day: '2026-12-29', working: closed, is: false },
		{ day: '2026-12-29', working: { calendar: 'JP' } as const, is: true },
		{ day: '2026-12-26', working: { calendar: 'HK', weekend: ['sun'] } as const, is: false },
		{ day: '2026-12-19', working: { calendar: 'HK', weekend: ['sun'] } as const, is: true },
		{ day: '2026-12-18', working: { calendar: 'none', weekend: ['fri', 'sat'] } as const, is: false }
	])('$day with $working: $is', ({ day, working, is }) => expect(isBusinessDay(date(day), working, HOLIDAYS)).toBe(is));

	test('the next and the one before step over New Year and the closure', () => {
		expect(nextBusinessDay(date('2026-12-28'), closed, HOLIDAYS)).toBe('2027-01-04');
		expect(previousBusinessDay(date('2027-01-04'), closed, HOLIDAYS)).toBe('2026-12-28');
	});

	test('a carrier that never works has none', () => {
		const never = { calendar: 'none', weekend: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] } as const;
		expect(nextBusinessDay(date('2026-12-28'), never, HOLIDAYS)).toBeUndefined();
		expect(latestDayBefore(date('2026-12-28'), 1, never, HOLIDAYS)).toBeUndefined();
	});

	test.each([
		{ lastDay: '2026-05-06', count: 0, day: '2026-05-06' },
		{ lastDay: '2026-05-06', count: 1, day: '2026-04-30' },
		{ lastDay: '2026-05-06', count: 2, day: '2026-04-29' },
		{ lastDay: '2026-05-06', count: 3, day: '2026-04-27' }
	])('$count business days up to $lastDay are left by $day (Golden Week)', ({ lastDay, count, day }) =>
		expect(latestDayBefore(date(lastDay), count, { calendar: 'JP' }, HOLIDAYS)).toBe(day)
	);
});
