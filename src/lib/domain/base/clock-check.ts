import type { Instant } from './civil-date';

const MINUTE = 60_000;
const DAY = 86_400_000;

export type ClockVerdict = 'ok' | 'before-build' | 'moved-back' | 'jumped-ahead';

export interface ClockReadings {
	now: Instant;
	lastSeen?: Instant; // the latest moment this device was known to have reached
	builtAt: Instant;
}

/** Whether the device's clock can be right. Unless `ok`: a banner, but no notification, no archiving, nothing destructive. */
export function clockVerdict({ now, lastSeen, builtAt }: ClockReadings): ClockVerdict {
	if (now < builtAt - DAY) return 'before-build';
	if (lastSeen === undefined) return 'ok';
	if (now < lastSeen - 10 * MINUTE) return 'moved-back';
	return now - lastSeen > 400 * DAY ? 'jumped-ahead' : 'ok';
}
