import type { Subscription } from './subscription';

/** On records that are there to look at; never translated, for it is stored. */
export const EXAMPLE_TAG = 'example';

export function isExample({ tags }: Subscription): boolean {
	return tags.includes(EXAMPLE_TAG);
}

/** Those that the user gave it: the mark of an example is none of them. */
export function ownTags({ tags }: Pick<Subscription, 'tags'>): readonly string[] {
	return [...new Set(tags)].filter((tag) => tag !== EXAMPLE_TAG);
}
