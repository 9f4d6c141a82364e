import { mount } from 'svelte';
import { afterEach, expect, test, vi } from 'vitest';
import { aSubscription } from '../../support/builders';
import TwoTiles from '../support/TwoTiles.svelte';

vi.mock('$lib/views/LazySetAside.svelte', () => import('../support/Named.svelte'));
afterEach(() => vi.unstubAllGlobals());

test('a tile that throws while it is drawn is named in its place, and takes no other along', async () => {
	vi.stubGlobal('reportError', vi.fn());
	const target = document.createElement('div');
	document.body.append(target);
	const props = {
		subscription: aSubscription({ nickname: 'The broken one' }),
		draw: () => {
			throw new Error('of this tile');
		}
	};
	mount(TwoTiles, { target, props });
	await expect.poll(() => target.textContent).toContain('The broken one');
	expect(target.textContent).toContain('The other tile');
});
