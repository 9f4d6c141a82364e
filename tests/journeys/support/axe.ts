import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/**
 * What breaks the automatic rules of accessibility, with its markup. Every rule is tried; what takes longest is left out:
 * the list of all that passed, and the second page on which results of frames are put together, which the app has none of.
 */
export async function violationsOf(page: Page): Promise<readonly string[]> {
	expect(await page.locator('iframe, frame').count()).toBe(0);
	const axe = new AxeBuilder({ page }).setLegacyMode(true).options({ resultTypes: ['violations'] });
	const { violations } = await axe.analyze();
	return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}
