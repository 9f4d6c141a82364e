/** Of this page, by file: choosing it again is no new start. */
const tries = new Map<string, number>();
/** Nobody is locked out: a wait is never longer than this. */
const LONGEST_WAIT = 30; // s

/** How often a file was tried with a wrong passphrase, this one included, and how long the next try has to wait, in s. */
export function countTry({ name, size, lastModified }: File): { count: number; wait: number } {
	const key = `${name} ${size} ${lastModified}`;
	const count = (tries.get(key) ?? 0) + 1;
	tries.set(key, count);
	// The first ones are slips of the finger.
	return { count, wait: count < 3 ? 0 : Math.min(LONGEST_WAIT, 2 ** (count - 2)) };
}
