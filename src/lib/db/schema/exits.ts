import { CHANNEL_KINDS } from '$lib/domain/base/channel';
import { WEEKDAYS } from '$lib/domain/base/business-days';
import * as v from 'valibot';
import { count, date, known, lifeId, listOf, pathId, time } from './values';

// How to leave: src/lib/domain/cancellation/cancellation.ts.
export const channelKind = v.picklist(CHANNEL_KINDS);
const unknown = v.literal('unknown');

const cancellation = v.variant('kind', [
	v.strictObject({ kind: v.picklist(['none-needed', 'anytime', 'unknown']) }),
	v.strictObject({
		kind: v.literal('cost-boundary'),
		at: v.picklist(['month-end', 'closing-day', 'renewal'])
	}),
	v.strictObject({
		kind: v.literal('end-of-month'),
		cutoffDay: v.exactOptional(v.union([count, unknown])),
		cutoffTime: v.exactOptional(time)
	}),
	v.strictObject({ kind: v.literal('end-of-billing-period'), noticeDays: count }),
	v.strictObject({ kind: v.literal('notice'), days: count, earliestDays: v.exactOptional(count) }),
	v.strictObject({ kind: v.literal('notice-months'), months: count }),
	v.strictObject({
		kind: v.literal('days-before-renewal'),
		days: count,
		counting: v.picklist(['calendar-days', 'business-days']),
		clear: v.boolean()
	}),
	v.strictObject({ kind: v.literal('hours-before-renewal'), hours: v.union([count, unknown]) }),
	v.strictObject({
		kind: v.literal('renewal-window'),
		windowMonths: v.picklist([1, 2, 3]),
		starts: v.picklist(['expiry-month', 'month-after'])
	}),
	v.strictObject({
		kind: v.literal('cooling-off'),
		days: count,
		from: v.picklist(['contract-document', 'later-of-document-and-service-start', 'contract-start'])
	}),
	v.strictObject({
		kind: v.literal('before-event'),
		event: v.picklist(['activation', 'rental-start']),
		days: count
	})
]);

const processing = v.strictObject({
	businessDays: v.picklist([0, 1, 2, 3]),
	calendar: v.picklist(['JP', 'HK', 'none']),
	weekend: v.exactOptional(listOf(v.picklist(WEEKDAYS))),
	extraClosed: v.exactOptional(listOf(date, 2_000)),
	cutoffTime: v.exactOptional(time)
});

const openFromTo = v.pipe(v.strictTuple([time, time]), v.readonly());
const channel = v.strictObject({
	kind: channelKind,
	available: known,
	hours: v.exactOptional(v.strictObject(v.entriesFromList(WEEKDAYS, v.exactOptional(listOf(openFromTo))))),
	closedOnHolidays: v.exactOptional(v.boolean())
});

export const exit = v.strictObject({
	id: pathId,
	life: v.exactOptional(lifeId),
	rule: cancellation,
	nature: v.exactOptional(v.picklist(['binding', 'cost', 'right'])),
	serviceEnds: v.picklist(['on-request', 'next-day', 'with-rule', 'chosen-day', 'unknown']),
	dayClosesAt: v.exactOptional(time),
	blackoutDays: v.exactOptional(listOf(count)),
	processing: v.exactOptional(processing),
	postingBusinessDays: v.exactOptional(count),
	blockedByDebt: known,
	blockedByDeposit: known,
	channels: listOf(channel)
});
