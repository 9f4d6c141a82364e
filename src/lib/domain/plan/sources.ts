import type { DateText, Source } from './plan';

export interface CheckedSpan {
	oldest: DateText;
	newest: DateText;
}

/** One page, once, with everything it is named for. Without `url`: general knowledge. */
export interface SourcePage extends CheckedSpan {
	url?: string;
	facts: readonly string[];
	confidence: Source['confidence'];
	seen: Source['seen'];
}

/** The pages of one site, together; without `host` what no page says. */
export interface SourceSite {
	host?: string;
	pages: readonly SourcePage[];
}

const SURENESS = { high: 0, medium: 1, low: 2 } as const;

/** By site, in the order in which the plan names them; general knowledge last. */
export function sitesOf(sources: readonly Source[]): readonly SourceSite[] {
	const sites = [...grouped(sources, ({ url }) => (url === undefined ? '' : hostOf(url)))].map(([host, named]) => ({
		...(host !== '' && { host }),
		pages: [...grouped(named, ({ url }) => url ?? '').values()].map(pageOf)
	}));
	return [...sites.filter(({ host }) => host), ...sites.filter(({ host }) => !host)];
}

/** From the first day on which any of it was checked to the last. */
export function checkedBetween(sources: readonly Source[]): CheckedSpan | undefined {
	const days = sources.map(({ checked }) => checked).toSorted();
	const [oldest] = days;
	const newest = days.at(-1);
	return oldest && newest ? { oldest, newest } : undefined;
}

/** The site's name, as people read addresses. */
export function hostOf(url: string): string {
	return url.replace(/^https?:\/\/(?:www\.)?/, '').replace(/\/.*$/, '');
}

/** A page is as sure as the least sure fact it is named for: nobody then relies on it for too much. */
function pageOf(sources: Named): SourcePage {
	const days = sources.map(({ checked }) => checked).toSorted();
	const [first] = sources;
	const least = sources.reduce((a, b) => (SURENESS[b.confidence] > SURENESS[a.confidence] ? b : a));
	return {
		...(first.url !== undefined && { url: first.url }),
		facts: [...new Set(sources.map(({ fact }) => fact))],
		oldest: days[0] ?? first.checked,
		newest: days.at(-1) ?? first.checked,
		confidence: least.confidence,
		seen: least.seen
	};
}

type Named = readonly [Source, ...Source[]];

function grouped(sources: readonly Source[], keyOf: (source: Source) => string): ReadonlyMap<string, Named> {
	const groups = new Map<string, [Source, ...Source[]]>();
	for (const source of sources) {
		const group = groups.get(keyOf(source));
		if (group) group.push(source);
		else groups.set(keyOf(source), [source]);
	}
	return groups;
}
