import { expect, type Locator, type Page } from '@playwright/test';
import type { App } from './app';

/** Finds a plan in Procedures as people do, by typing, and answers the main element of its page. */
export async function readPlan(page: Page, app: App, typed: string, plan: string | RegExp): Promise<Locator> {
	await page.goto(`${app.url}/procedures`);
	await page.getByRole('searchbox').fill(typed);
	await page.getByRole('link', { name: plan }).first().click();
	const main = page.locator('main[data-plan]');
	await expect(main).toBeVisible();
	return main;
}

/** One kind of general advice, from the list. */
export async function readTopic(page: Page, app: App, topic: string): Promise<Locator> {
	await page.goto(`${app.url}/procedures`);
	await page.getByRole('region', { name: 'General advice' }).getByRole('link', { name: topic }).first().click();
	await expect(page.getByRole('heading', { level: 1, name: topic })).toBeVisible();
	return page.getByRole('main');
}

/** The steps of a procedure, beside a record or on their own. */
export function stepsOf(main: Locator): Locator {
	return main.getByRole('region', { name: 'Cancellation procedure' });
}

/** The one step of this title, with all that it says. */
export function step(procedure: Locator, title: string): Locator {
	return procedure.locator('ol > li').filter({ has: procedure.page().getByText(title, { exact: true }) });
}
