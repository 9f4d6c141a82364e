import { EXAMPLE_TAG } from './example';
import type { Subscription } from './subscription';

/** Those that the user gave it: the mark of an example is none of them. */
export function ownTags({ tags }: Pick<Subscription, 'tags'>): readonly string[] {
	return [...new Set(tags)].filter((tag) => tag !== EXAMPLE_TAG);
}
