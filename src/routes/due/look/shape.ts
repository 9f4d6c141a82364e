import type { Instance, Shape } from '$lib/db/look/look-row';

/** What differs from record to record; all other attributes belong to the shape. */
const VALUES = /^(?:href|id|title|datetime|value|lang|aria-label|aria-labelledby|data-.*)$/;

/** The shapes of many drawings, each kept once: tiles differ in their texts, seldom in what they are made of. */
export class Shapes {
	readonly all: string[] = [];
	/** Of each record what was drawn, once: from one hour to the next few of them differ. */
	readonly parts: string[] = [];
	#known = new Map<string, number>();
	#knownParts = new Map<string, number>();

	/** A drawing as its shape and what fills it. Each record in it is an instance of its own. */
	instanceOf(element: Element): Instance {
		const values: (string | number)[] = [];
		const shape = this.#shapeOf(element, values);
		return [numberIn(this.#known, this.all, shape), values];
	}

	#shapeOf(element: Element, values: (string | number)[]): Shape {
		const attributes: Record<string, string | 0> = {};
		for (const { name, value } of element.attributes) {
			// An empty value is told from a missing one by standing in the instance.
			const isValue = VALUES.test(name) || value === '';
			if (isValue) values.push(value);
			attributes[name] = isValue ? 0 : value;
		}
		const children = [...element.childNodes].flatMap((child): (Shape | 0 | 1)[] => {
			if (child instanceof Text && child.data !== '') {
				values.push(child.data);
				return [0];
			}
			if (!(child instanceof Element)) return [];
			if (!child.hasAttribute('data-subscription')) return [this.#shapeOf(child, values)];
			values.push(numberIn(this.#knownParts, this.parts, this.instanceOf(child)));
			return [1];
		});
		return [element.tagName.toLowerCase(), attributes, children];
	}
}

/** Where it stands in the list, at whose end it is put if it is new. */
function numberIn(known: Map<string, number>, list: string[], item: Shape | Instance): number {
	const text = JSON.stringify(item);
	let number = known.get(text);
	if (number === undefined) {
		known.set(text, (number = list.length));
		list.push(text);
	}
	return number;
}

/** The rules of this page that style what was drawn, by the classes that Svelte gives each component. */
export function cssOf(shapes: readonly string[]): string {
	const scopes = new Set(shapes.join().match(/svelte-\w+/g));
	const rules = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules]);
	return rules
		.map(({ cssText }) => cssText)
		.filter((text) => text.match(/svelte-\w+/g)?.some((scope) => scopes.has(scope)))
		.join('\n');
}
