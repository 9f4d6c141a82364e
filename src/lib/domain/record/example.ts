import type { Subscription } from './subscription';

/** On records that are there to look at; never translated, for it is stored. */
export const EXAMPLE_TAG = 'example';

export function isExample({ tags }: Subscription): boolean {
	return tags.includes(EXAMPLE_TAG);
}
