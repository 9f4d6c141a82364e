const LONGEST = 32;

/** A name as it stands within a sentence: where it is longer than a line of a phone, its beginning; signs stay whole. */
export function shortName(name: string): string {
	if (name.length <= LONGEST) return name;
	const signs = [...new Intl.Segmenter().segment(name)].map(({ segment }) => segment);
	return signs.length > LONGEST
		? `${signs
				.slice(0, LONGEST - 1)
				.join('')
				.trimEnd()}…`
		: name;
}
