import type { Page } from '@playwright/test';
import { expect } from './app';

/**
 * Scripts that hold this text are on their way until what is answered is called, as on a slow line. It ends when the page
 * has asked for one, has it, and has done what waited for it.
 */
export async function delayScripts(page: Page, text: string): Promise<() => Promise<void>> {
	const held: string[] = [];
	let release: () => void = () => {};
	const released = new Promise<void>((resolve) => (release = resolve));
	await page.route('**/_app/immutable/chunks/*.js', async (route) => {
		const response = await route.fetch();
		if ((await response.text()).includes(text)) {
			held.push(response.url());
			await released;
		}
		await route.fulfill({ response });
	});
	return async () => {
		await expect.poll(() => held.length).toBeGreaterThan(0);
		release();
		await page.evaluate(async (addresses) => {
			await Promise.all(addresses.map((address) => import(address)));
			await new Promise((resolve) => setTimeout(resolve));
		}, held);
	};
}
