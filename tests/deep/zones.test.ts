import { expect, test } from 'vitest';
import { parseZone } from '$lib/domain/base/civil-date';
import { expectDaysWhole } from '../support/day-bounds';
import { at, zone } from '../support/literals';
import { WallClock } from '../support/zone-days';

const zones = Intl.supportedValuesOf('timeZone').flatMap((name) => parseZone(name) ?? []);

const from = at('2000-01-01T00:00:00.000Z');
const to = at('2037-12-31T00:00:00.000Z');

test('the search for changes of the clock misses none', () => {
	expect(new WallClock(zone('Europe/London')).transitions(from, to, 4)).toHaveLength(76);
	expect(new WallClock(zone('Asia/Tokyo')).transitions(from, to, 4)).toHaveLength(0);
});

// Every change of every clock that Intl knows of. Two within four days of each other do not occur in these years.
test.each(zones)('every day around every change of the clock of %s from 2000 to 2037 is whole', (name) => {
	const clock = new WallClock(name);
	const changes = clock.transitions(from, to, 4);
	for (const change of changes) expectDaysWhole(name, clock, change);
});
