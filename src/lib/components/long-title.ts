/** Letters: more than two lines of a phone in the type of a title. */
const LONG = 36;

/** Whether a name that somebody gave is set smaller, over the whole width. */
export function isLongTitle(name: string): boolean {
	return name.length > LONG;
}
