import { readFileSync } from 'node:fs';

const FILE = /@lucide\/svelte\/dist\/icons\/[\w-]+\.svelte$/;

/** @typedef {{ size: number, node: [tag: string, attributes: Record<string, string | number>][] }} Icon */

/**
 * Makes of each icon that is used a component of plain markup, which is cloned. Lucide's own works out every attribute of
 * every line anew, which on a slow phone costs more than the rest of a tile. All are decoration: words stand beside them.
 * @returns {import('vite').Plugin}
 */
export function plainIcons() {
	return {
		name: 'simfolio:plain-icons',
		enforce: 'pre',
		load(id) {
			if (!FILE.test(id)) return null;
			const [, data] = /const iconData = (\{.*\});/.exec(readFileSync(id, 'utf8')) ?? [];
			if (data === undefined) throw new Error(`${id} does not say how it is drawn`);
			return componentOf(JSON.parse(data));
		}
	};
}

/** @param {Icon} icon */
function componentOf({ size, node }) {
	const lines = node.map(([tag, attributes]) => `<${tag} ${attributesOf(attributes)} />`);
	const frame = attributesOf({
		...{ viewBox: `0 0 ${size} ${size}`, fill: 'none', stroke: 'currentColor' },
		...{ 'stroke-linecap': 'round', 'stroke-linejoin': 'round', class: 'lucide', 'aria-hidden': 'true' }
	});
	return `<script lang="ts">
	let { size = ${size}, strokeWidth = 2 } = $props();
</script>
<svg ${frame} width={size} height={size} stroke-width={strokeWidth}>${lines.join('')}</svg>`;
}

/** @param {Record<string, string | number>} attributes */
function attributesOf(attributes) {
	return Object.entries(attributes)
		.map(([name, value]) => `${name}="${value}"`)
		.join(' ');
}
