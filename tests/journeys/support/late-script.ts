import type { Page } from '@playwright/test';

/** Scripts that hold this text are on their way until what is answered is called, as on a slow line. */
export async function delayScripts(page: Page, text: string): Promise<() => void> {
	let release: () => void = () => {};
	const released = new Promise<void>((resolve) => (release = resolve));
	await page.route('**/_app/immutable/chunks/*.js', async (route) => {
		const response = await route.fetch();
		if ((await response.text()).includes(text)) await released;
		await route.fulfill({ response });
	});
	return release;
}
