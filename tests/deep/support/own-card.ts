import type { Page } from 'playwright';
import { expect } from 'vitest';

/** Fills the form for a card of 30 days with rules by hand; it is not saved. `url`: of the app. */
export async function fillInCard(page: Page, url: string, name: string): Promise<void> {
	await page.goto(`${url}/subscriptions/new`);
	await page.getByRole('combobox', { name: 'Carrier or plan' }).fill('My own');
	await page.getByRole('option', { name: 'My own' }).click();
	await page.getByLabel('Name', { exact: true }).fill(name);
	await page.getByLabel('Rule', { exact: true }).selectOption('fixed-days');
	await page.getByLabel('Days', { exact: true }).fill('30');
	await page.getByLabel('Activated on', { exact: true }).fill('2026-11-01');
}

/** Saves such a card: when this resolves, the app has said so. */
export async function addCard(page: Page, url: string, name: string): Promise<void> {
	await fillInCard(page, url, name);
	await page.getByRole('button', { name: 'Save', exact: true }).click();
	await page.waitForURL(/\/subscriptions\/[0-9a-f-]{36}$/);
}

/** ms. What is in localStorage is on the disk by then. */
const SETTLED = 9_000;

/** Until the last state lies outside of the database, and on the disk. */
export async function waitUntilKept(page: Page): Promise<void> {
	// Not `waitForFunction`, to which the promise of an async function is an answer.
	await expect.poll(() => page.evaluate(isKept), { timeout: 30_000 }).toBe(true);
	await page.waitForTimeout(SETTLED);
}

async function isKept(): Promise<boolean> {
	const kept = await (await caches.open('simfolio-snapshots')).keys();
	return kept.length > 0 && localStorage.getItem('simfolio-snapshot-due') === null;
}
