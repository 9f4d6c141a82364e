import { expect, test } from 'vitest';
import { FLOORS, KNOWS } from '../../../scripts/floors';
import { circlesIn, forbiddenIn, importGraph } from '../../support/house/import-graph';
import { sourceFiles } from '../../support/house/source-files';

const graph = importGraph(sourceFiles('src'));

/** The folder of src/lib, else 'routes' or 'service-worker'; Kit's own hooks count as routes. */
function layerOf(path: string): string {
	const [, place = '', folder = ''] = path.split('/');
	if (place === 'lib') return folder;
	return place === 'service-worker' ? place : 'routes';
}

function floorOf(path: string): number {
	const room = path.split('/')[3] ?? '';
	return FLOORS.findIndex((rooms) => rooms.includes(room));
}

test('the imports of the whole app are followed', () => {
	expect(graph.size).toBeGreaterThan(500);
	expect([...graph.values()].flat().length).toBeGreaterThan(2000);
	expect(graph.get('src/lib/domain/base/money.ts')).toEqual(['src/lib/domain/base/iso-4217.ts']);
	expect(graph.get('src/routes/+page.svelte')).toContain('src/routes/due/DueList.svelte');
});

test('no file imports itself by whatever way, types included', () => {
	expect(circlesIn(graph)).toEqual([]);
});

test('every layer knows only those that are named for it', () => {
	const upwards = forbiddenIn(graph, (file, other) => {
		const [own, its] = [layerOf(file), layerOf(other)];
		return own === its || (KNOWS[own]?.includes(its) ?? false);
	});
	expect(upwards).toEqual([]);
});

test('every room of the domain stands on a floor, and knows its own and those on floors below', () => {
	const domain = [...graph].filter(([file]) => layerOf(file) === 'domain');
	expect(domain.map(([file]) => file).filter((file) => floorOf(file) < 0)).toEqual([]);
	const upwards = forbiddenIn(new Map(domain), (file, other) => {
		const [own, its] = [file.split('/')[3], other.split('/')[3]];
		return own === its || floorOf(other) < floorOf(file);
	});
	expect(upwards).toEqual([]);
});

test('a circle is found through types and through what is loaded later, and named with its way', () => {
	const files = [
		{ path: 'src/a.ts', text: '', code: "import type { B } from './b';" },
		{ path: 'src/b.ts', text: '', code: "export const later = () => import('./c');" },
		{ path: 'src/c.ts', text: '', code: "export type { A } from './a';" },
		{ path: 'src/d.ts', text: '', code: "import './a';" }
	];
	expect(circlesIn(importGraph(files))).toEqual(['src/a.ts → src/b.ts → src/c.ts → src/a.ts']);
});
