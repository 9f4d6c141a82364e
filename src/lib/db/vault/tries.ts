/** Wrong passphrases in a row on this device. */
export interface Tries {
	count: number;
	last: number; // epoch ms
}

const FREE = 3;
const LONGEST = 60_000;

/**
 * How long the next try has to wait, in ms: not at all for three of them, then 2 s, 4 s, … a minute at most, whatever the
 * clock says. Nobody is locked out for good.
 */
export function waitBeforeTry(tries: Tries | undefined, now: number): number {
	if (!tries || tries.count < FREE) return 0;
	const wait = Math.min(1_000 * 2 ** Math.min(tries.count - FREE + 1, 16), LONGEST);
	return Math.max(0, Math.min(tries.last + wait - now, wait));
}
