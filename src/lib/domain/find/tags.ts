import { isWithin, LONGEST_NAME } from '../base/text-length';
import { EXAMPLE_TAG } from '../record/example';
import { ownTags } from '../record/own-tags';
import type { Subscription } from '../record/subscription';
import { folded } from './fold';

export const MOST_TAGS = 40;

export type TagFault = 'too-many' | 'too-long' | 'is-example';

/** One after the other, with commas, or line by line; the same word in another width, case or script is one tag. */
export function tagsIn(text: string): readonly string[] {
	const byFold = new Map<string, string>();
	for (const tag of text.split(/[,，、;；\n]/u).map((each) => each.trim().replace(/^[#＃]/u, ''))) {
		const key = folded(tag) || tag;
		if (key !== '' && !byFold.has(key)) byFold.set(key, tag);
	}
	return [...byFold.values()];
}

export function tagFault(tags: readonly string[]): TagFault | undefined {
	if (tags.length > MOST_TAGS) return 'too-many';
	if (!tags.every((tag) => isWithin(LONGEST_NAME, tag))) return 'too-long';
	return tags.includes(EXAMPLE_TAG) ? 'is-example' : undefined; // it would go when the examples are removed
}

/** An example stays one. */
export function withTags(current: Subscription, tags: readonly string[]): Subscription {
	return { ...current, tags: [...current.tags.filter((tag) => tag === EXAMPLE_TAG), ...tags] };
}

/** All that are in use, the most frequent first: what somebody may want to give to another record. */
export function tagsInUse(records: readonly Pick<Subscription, 'tags'>[]): readonly string[] {
	const counts = new Map<string, number>();
	for (const tag of records.flatMap(ownTags)) counts.set(tag, (counts.get(tag) ?? 0) + 1);
	return [...counts].toSorted(([a, one], [b, other]) => other - one || (a < b ? -1 : 1)).map(([tag]) => tag);
}
