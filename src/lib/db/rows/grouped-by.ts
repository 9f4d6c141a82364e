/** Like `Map.groupBy`, which browsers have had only since 2024. */
export function groupedBy<Item, Key>(
	items: readonly Item[],
	keyOf: (item: Item) => Key
): ReadonlyMap<Key, readonly Item[]> {
	const groups = new Map<Key, Item[]>();
	for (const item of items) {
		const key = keyOf(item);
		const group = groups.get(key);
		if (group) group.push(item);
		else groups.set(key, [item]);
	}
	return groups;
}
