import type { Rolling } from '$lib/domain/validity/validity';

/** Six months from the last call, SMS, use of data or top-up, as many British numbers have it. */
export const ANY_USE: Rolling = {
	kind: 'rolling',
	span: { months: 6 },
	since: 'event',
	qualifying: ['top-up', 'sms', 'call', 'data'],
	firstDay: 'exclusive',
	onTopUp: 'reset'
};
