import { parseZone } from '$lib/domain/base/civil-date';
import { planRule } from './fault';

/** Every zone a record of the plan can get is one that devices know. */
export const zonesAreKnown = planRule(({ zone }) => {
	const zones =
		typeof zone === 'string' ? [zone] : [...(zone.choices ?? []), ...(zone.usual === undefined ? [] : [zone.usual])];
	return zones.filter((name) => !name.includes('/') || !parseZone(name)).map((name) => `${name} is no zone`);
});
