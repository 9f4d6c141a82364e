import type { Field } from './field';
import { billDay, closingDay, payment } from './fields/bill';
import { cancelRule, serviceEnds } from './fields/cancel-rule';
import { afterTerm, firstMonth, penalty, renewalMonths, termEnds } from './fields/contract';
import { countedAs, rule } from './fields/rule';
import { boundary, cutoffDay, cutoffTime } from './fields/cutoff';
import { intent, neededUntil } from './fields/intent';
import { lastDay, lastDayUntil } from './fields/last-day';
import { dayOne, days, months } from './fields/length';
import { boughtAt, notes, trip } from './fields/notes';
import { earliestNotice, noticeCounting, noticeDays, noticeHours, noticeMonths } from './fields/notice';
import { country, zone } from './fields/place';
import { currency, price } from './fields/price';
import { activateWithin, graceDays } from './fields/rescue';
import { reviewDays } from './fields/review';
import { afterTopUp, keepAliveEvery, keepAliveUnit, maxDays, whatCounts } from './fields/rolling';
import { billing, carrierName, form, iccid, name, phone } from './fields/sim';
import * as starts from './fields/starts';
import { topUpAmount } from './fields/top-up';
import { beforeEvent, windowMonths, windowStarts } from './fields/window';

/** Every field of the form, in the order in which those of one place stand. */
// prettier-ignore
export const FIELDS = [
	name, phone, rule, cancelRule,
	starts.activatedOn, starts.activatedAt, starts.firstUsedOn, starts.firstUsedAt, starts.installedOn, starts.rentalStart,
	starts.lastUse, topUpAmount, starts.packEndedOn, starts.contractStart, starts.serviceStartedOn, starts.boughtOn, starts.papersOn,
	lastDay, lastDayUntil,
	days, months, keepAliveEvery, keepAliveUnit, starts.countedFrom, countedAs, whatCounts, afterTopUp, maxDays, dayOne,
	termEnds, firstMonth, afterTerm, renewalMonths, penalty, activateWithin, graceDays,
	carrierName, iccid, form, billing, country, zone, price, currency, billDay, payment, closingDay,
	boundary, cutoffDay, cutoffTime, noticeDays, noticeCounting, earliestNotice, noticeMonths, noticeHours,
	windowMonths, windowStarts, beforeEvent, serviceEnds, reviewDays, intent, neededUntil,
	trip, boughtAt, notes
] as const;

export type AnyField = (typeof FIELDS)[number];
export type FieldName = AnyField['name'];

/** As `Field`, for whoever goes through all of them. */
export const ALL_FIELDS: readonly Field[] = [...FIELDS];
