/** @param {readonly number[]} values */
export function median(values) {
	const sorted = [...values].sort((a, b) => a - b);
	const middle = sorted.length >> 1;
	const upper = sorted[middle] ?? Number.NaN;
	return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2;
}

/** Of pairs measured one right after the other, so that a busy machine slows both. @param {readonly number[]} ours @param {readonly number[]} theirs */
export function ratios(ours, theirs) {
	return ours.map((value, round) => value / (theirs[round] ?? Number.NaN));
}

/** From the second smallest to the second largest: of ten rounds, the true median lies within in 98 of 100 cases. @param {readonly number[]} values */
export function intervalOf(values) {
	const sorted = [...values].sort((a, b) => a - b);
	return { low: sorted[1] ?? Number.NaN, high: sorted.at(-2) ?? Number.NaN };
}
