/** A file that holds the text of many of the site, by their addresses. */
export interface Pack {
	address: string;
	urls: readonly string[];
}

/**
 * Written by the build (`scripts/build/packs.js`): the address of each pack and the first file in it. Files lie in them in
 * the order of their addresses.
 */
const LIST = '%packs%';

/** The packs that hold any of these files, each with those of them. None where the site was not built with any. */
export function packsFor(urls: readonly string[]): readonly Pack[] {
	const packs = LIST.split(',').map((each) => each.split(' '));
	return packs.flatMap(([address, first], place) => {
		if (address === undefined || first === undefined) return [];
		const [, next] = packs[place + 1] ?? [];
		const within = urls.filter((url) => /\.(js|css)$/.test(url) && url >= first && (next === undefined || url < next));
		return within.length > 0 ? [{ address, urls: within }] : [];
	});
}
