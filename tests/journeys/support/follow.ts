import type { Page } from '@playwright/test';

/**
 * Goes where a link of the app to this path would lead: the page stays, only its screen changes. For a list of screens
 * whose own start is not the subject; `page.goto` loads everything anew.
 */
export async function follow(page: Page, path: string): Promise<void> {
	await page.evaluate((href) => {
		const link = document.createElement('a');
		link.href = href;
		document.body.append(link);
		link.click();
		link.remove();
	}, path);
	await page.waitForURL((url) => url.pathname + url.search === path);
}
