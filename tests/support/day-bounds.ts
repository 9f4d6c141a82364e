import { expect } from 'vitest';
import { addDays, dayEnd, dayStart, instant, type Instant, type Zone } from '$lib/domain/base/civil-date';
import type { WallClock } from './zone-days';

/** Around one change of the clock: every day starts where its date first shows, and ends where the next one starts. */
export function expectDaysWhole(zone: Zone, clock: WallClock, change: Instant): void {
	const middle = clock.date(change);
	for (const step of [-2, -1, 0, 1]) {
		const day = addDays(middle, step);
		const start = dayStart(day, zone);
		const end = dayEnd(day, zone);
		const name = `${zone} ${day}`;
		expect(clock.date(start) >= day, `${name} has begun at its start`).toBe(true);
		expect(clock.date(instant(start - 1)) < day, `${name} has not begun before its start`).toBe(true);
		expect(clock.date(end) > day, `${name} is over at its end`).toBe(true);
		expect(clock.date(instant(end - 1)) <= day, `${name} is not over before its end`).toBe(true);
		expect(start <= end, `${name} does not end before it starts`).toBe(true);
	}
}
