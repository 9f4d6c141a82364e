import type { Draft } from '$lib/domain/plan/plan';
import type { Life, Validity } from '$lib/domain/validity/validity';

/** A number that lives on by use: counted from what was done last, that day not counted, and each time anew. */
export const rollingFromEvent = {
	kind: 'rolling',
	since: 'event',
	firstDay: 'exclusive',
	onTopUp: 'reset'
} as const satisfies Partial<Draft<Extract<Validity, { kind: 'rolling' }>>>;

/** The same for a number that only topping up keeps. */
export const keptByTopUp = { ...rollingFromEvent, qualifying: ['top-up'] } as const;

/** The same for a number that anything one does or buys keeps. */
export const keptByAnyUse = {
	...rollingFromEvent,
	qualifying: ['top-up', 'pack-bought', 'sms', 'call', 'data']
} as const;

/** A pack of so many dates, the first of them day 1; how many, and from what, only the order says. */
export const packDays = {
	id: 'plan',
	main: true,
	rule: {
		kind: 'fixed-days',
		count: { ask: true },
		from: { ask: true },
		counting: 'calendar-days',
		firstDay: 'inclusive'
	}
} as const satisfies Draft<Life>;

/** A device or a card on loan for so many dates, the first of them day 1. */
export const rentedDays = {
	...packDays,
	rule: { ...packDays.rule, from: 'rental-start' }
} as const satisfies Draft<Life>;

/** A plan that is bought anew every 30 days, without being asked. */
export const every30Days = {
	id: 'plan',
	main: true,
	rule: { kind: 'recurring', every: { n: 30, unit: 'days' }, from: 'activation' }
} as const satisfies Draft<Life>;
