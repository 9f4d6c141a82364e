import { expect, test } from 'vitest';

/** When the first of January and the first of July 2026 begin on a device there. */
const MIDNIGHTS: Readonly<Record<string, readonly string[]>> = {
	UTC: ['2026-01-01T00:00:00.000Z', '2026-07-01T00:00:00.000Z'],
	'Asia/Tokyo': ['2025-12-31T15:00:00.000Z', '2026-06-30T15:00:00.000Z'],
	'America/Los_Angeles': ['2026-01-01T08:00:00.000Z', '2026-07-01T07:00:00.000Z'],
	'Europe/London': ['2026-01-01T00:00:00.000Z', '2026-06-30T23:00:00.000Z'],
	'Australia/Lord_Howe': ['2025-12-31T13:00:00.000Z', '2026-06-30T13:30:00.000Z']
};

test('these tests run in the device zone that was asked for', () => {
	const asked = process.env.TZ ?? '';
	expect(new Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(asked);
	const midnights = [new Date(2026, 0, 1), new Date(2026, 6, 1)];
	expect(midnights.map((midnight) => midnight.toISOString())).toEqual(MIDNIGHTS[asked]);
});
