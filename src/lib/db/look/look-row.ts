/**
 * What Due showed, and will show on the next days, kept as data so that a start can show it before any module has been
 * loaded. `src/first-look.js` draws it, `src/routes/due/look` makes it.
 */
export interface LookRow {
	id: 'look';
	installId: string;
	generation: number; // of the data that it was made from
	count: number; // of the records there, the bin included
	build: string;
	language: string; // as `languageKey` writes it
	zone: string; // of the device
	offered: string; // rules of later revisions that counted together with the records' own
	madeAt: number; // epoch ms
	lang: string; // of the page
	dir: string;
	css: string; // what of the style sheets is about it
	svg: string; // the namespace of its icons
	// Each shape and each instance is JSON of its own: a start draws one stretch, and reads no more than that.
	shapes: readonly string[];
	parts: readonly string[]; // instances: records, each as often as it looks different
	spans: readonly Span[]; // one after the other
}

/** A stretch of time on which it stays the same; `until` is exclusive. */
export interface Span {
	from: number;
	until: number;
	look: string; // an instance
}

/** An element without its texts: tag, attributes (0: a value of the instance), children (0: a text, 1: a part). */
export type Shape = readonly [
	tag: string,
	attributes: Readonly<Record<string, string | 0>>,
	children: readonly (Shape | 0 | 1)[]
];

/** The number of a shape, and what fills it, in the order in which it is met: texts, and numbers of parts. */
export type Instance = readonly [shape: number, values: readonly (string | number)[]];
