const WORDS = 5;

/** What a passphrase of our making is worth: log2(7776) for each word. */
export const BITS = 64;

/** Five words by chance, joined so that they are typed as one. The list comes with the first one. */
export async function offeredPassphrase(): Promise<string> {
	const { EFF_WORDS } = await import('./eff-words');
	const words = EFF_WORDS.split(' ');
	return Array.from({ length: WORDS }, () => words[below(words.length)]).join('-');
}

/** Of someone's own making: what is shorter than this is guessed. */
export const SHORTEST = 12; // characters

export function isTooShort(passphrase: string): boolean {
	return [...passphrase].length < SHORTEST;
}

/**
 * Ways in which a passphrase may have been meant, the likeliest first: as it was typed, and as we join words, for whoever
 * noted them with blanks or a capital letter.
 */
export function readingsOf(typed: string): readonly string[] {
	const joined = typed.normalize('NFC').trim().toLowerCase().replace(/\s+/g, '-');
	return [...new Set([typed, joined])];
}

/** Each number as likely as the other: what would favour the first ones is thrown again. */
function below(count: number): number {
	const most = Math.floor(2 ** 32 / count) * count;
	const [number = most] = crypto.getRandomValues(new Uint32Array(1));
	return number < most ? number % count : below(count);
}
