export const LONGEST_NAME = 120;
export const LONGEST_NOTES = 5_000;
/** The longest emoji are made of 14; a sign of more is no sign but noise. */
const UNITS_OF_A_SIGN = 16;

/** Whether a text has at most so many signs as people count them: an emoji, or a letter with its accents, is one. */
export function isWithin(longest: number, text: string): boolean {
	if (text.length <= longest) return true;
	return text.length <= longest * UNITS_OF_A_SIGN && signsIn(text) <= longest;
}

function signsIn(text: string): number {
	return [...new Intl.Segmenter().segment(text)].length;
}
