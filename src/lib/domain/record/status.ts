import { daysBetween, lastDayBefore, localDate, type Instant, type Zone } from '../base/civil-date';

// prettier-ignore
export const STATUSES = [
	'not-activated', 'active', 'expiring', 'grace', 'expired', 'cancel-requested', 'suspended', 'lost', 'cancelled'
] as const;
export type Status = (typeof STATUSES)[number];

/** How many days before its main life's end a record counts as expiring. */
const EXPIRING_WITHIN_DAYS = 7;

/** The moments that a status follows from; what lies after `now` has not happened yet. */
export interface Moments {
	activatedAt: Instant | undefined;
	expiresAt: Instant | undefined; // end of the main life, exclusive
	forfeitAt: Instant | undefined; // end of the grace behind it
	activateBefore: Instant | undefined;
	lostAt: Instant | undefined;
	suspendedAt: Instant | undefined;
	cancelRequestedAt: Instant | undefined;
	cancelConfirmedAt: Instant | undefined;
}

/** The first that fits, in this order: the strongest fact wins. */
export function statusAt(
	moments: Moments,
	now: Instant,
	zone: Zone,
	expiringWithinDays = EXPIRING_WITHIN_DAYS
): Status {
	const { expiresAt } = moments;
	const activated = isPast(moments.activatedAt, now);
	if (isPast(moments.cancelConfirmedAt, now)) return 'cancelled';
	if (isPast(activated ? (moments.forfeitAt ?? expiresAt) : moments.activateBefore, now)) return 'expired';
	if (isPast(moments.lostAt, now)) return 'lost';
	if (isPast(moments.suspendedAt, now)) return 'suspended';
	if (isPast(moments.cancelRequestedAt, now)) return 'cancel-requested';
	if (!activated) return 'not-activated';
	if (expiresAt === undefined) return 'active';
	if (now >= expiresAt) return 'grace';
	const daysLeft = daysBetween(localDate(now, zone), lastDayBefore(expiresAt, zone));
	return daysLeft <= expiringWithinDays ? 'expiring' : 'active';
}

function isPast(at: Instant | undefined, now: Instant): boolean {
	return at !== undefined && at <= now;
}
