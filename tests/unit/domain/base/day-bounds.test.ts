import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayEnd, dayStart, instant, localDate, parseZone } from '$lib/domain/base/civil-date';
import { expectDaysWhole } from '../../../support/day-bounds';
import { at } from '../../../support/literals';
import { seed } from '../../../support/seed';
import { WallClock } from '../../../support/zone-days';

const zones = Intl.supportedValuesOf('timeZone').flatMap((name) => parseZone(name) ?? []);
const from = at('2000-01-01T00:00:00.000Z');
const to = at('2037-12-31T00:00:00.000Z');

test(`any moment lies in its own day (seed ${seed})`, () => {
	const moment = fc.integer({ min: from, max: to }).map((ms) => instant(ms));
	fc.assert(
		fc.property(fc.constantFrom(...zones), moment, (zone, now) => {
			const day = localDate(now, zone);
			expect(day).toBe(new WallClock(zone).date(now));
			expect(dayStart(day, zone)).toBeLessThanOrEqual(now);
			// A date may show twice (St John's 2010-11-07): then it is over when the next one first showed.
			if (dayEnd(day, zone) <= now) expect(zone).toBe('America/St_Johns');
		}),
		{ seed, numRuns: 300 }
	);
});

test(`days are whole around changes of the clock, in a sample of zones (seed ${seed})`, () => {
	fc.assert(
		fc.property(fc.constantFrom(...zones), fc.integer({ min: 2000, max: 2036 }), (zone, year) => {
			const clock = new WallClock(zone);
			const changes = clock.transitions(at(`${year}-01-01T00:00:00.000Z`), at(`${year + 1}-01-01T00:00:00.000Z`), 10);
			for (const change of changes) expectDaysWhole(zone, clock, change);
		}),
		{ seed, numRuns: 60 }
	);
});
