import { expect, type Locator, type Page } from '@playwright/test';
import type { App } from './app';

/** Label → what to enter: a date, a time, text, the value of an option, or the name of a radio. */
export type Entries = Readonly<Record<string, string>>;

/** Adds a SIM with the form and answers the main element of its page. `plan`: an option, or "My own". */
export async function addSim(page: Page, app: App, plan: string, entries: Entries): Promise<Locator> {
	await page.goto(`${app.url}/subscriptions/new`);
	await choosePlan(page, plan);
	for (const [label, value] of Object.entries(entries)) await enter(page, label, value);
	await page.getByRole('button', { name: 'Save', exact: true }).click();
	const main = page.locator('main[data-subscription]');
	await expect(main).toBeVisible();
	return main;
}

async function choosePlan(page: Page, plan: string): Promise<void> {
	const box = page.getByRole('combobox', { name: 'Carrier or plan', exact: true });
	await box.click();
	await box.fill(plan);
	await page.getByRole('option', { name: plan }).first().click();
}

/** Fields that are rarely needed stand under "More". */
export async function enter(page: Page, label: string, value: string): Promise<void> {
	const group = page.getByRole('group', { name: label, exact: true });
	const field = page.getByLabel(label, { exact: true });
	const more = page.locator('summary', { hasText: /^More$/ });
	const shown = group.or(field).filter({ visible: true }).first();
	await expect(shown.or(more).first()).toBeVisible();
	if (!(await shown.isVisible())) await more.click();
	await expect(shown).toBeVisible();
	if ((await group.count()) > 0) {
		await group.getByRole('radio', { name: value, exact: true }).check();
	} else if ((await field.evaluate((element) => element.tagName)) === 'SELECT') {
		await field.selectOption(value);
	} else {
		await field.fill(value);
	}
}

/** The one date of this kind, by the contract's attributes. */
export function dateOf(main: Locator, kind: string): Locator {
	return main.locator(`time[data-deadline="${kind}"]`);
}

/** The line of the list that a date stands in. */
export function rowOf(main: Locator, kind: string): Locator {
	return main.locator('li', { has: main.page().locator(`time[data-deadline="${kind}"]`) });
}

export async function expectDates(main: Locator, dates: Readonly<Record<string, string>>): Promise<void> {
	for (const [kind, instant] of Object.entries(dates)) {
		await expect(dateOf(main, kind), kind).toHaveAttribute('datetime', instant);
	}
}

/** When this record is worth another look, soonest first. */
export async function expectAlerts(main: Locator, kind: string, instants: readonly string[]): Promise<void> {
	const alerts = main.locator(`time[data-alert="${kind}"]`);
	await expect(alerts).toHaveCount(instants.length);
	for (const [index, instant] of instants.entries()) {
		await expect(alerts.nth(index)).toHaveAttribute('datetime', instant);
	}
}

/** Amount in minor units. */
export function balanceOf(main: Locator, kind: string, currency: string): Locator {
	return main.locator(`data[data-balance="${kind}"][data-currency="${currency}"]`);
}

export function press(page: Page, name: string): Promise<void> {
	return page.getByRole('button', { name, exact: true }).click();
}

/** Presses a button that opens a dialog, fills it and saves it. */
export async function fillDialog(page: Page, button: string, entries: Entries): Promise<void> {
	await press(page, button);
	const dialog = page.getByRole('dialog');
	for (const [label, value] of Object.entries(entries)) {
		const field = dialog.getByLabel(label, { exact: true });
		if ((await field.evaluate((element) => element.tagName)) === 'SELECT') await field.selectOption(value);
		else await field.fill(value);
	}
	await dialog.getByRole('button', { name: 'Save', exact: true }).click();
	await expect(dialog).toBeHidden();
}

/** "Undo" of the message that tells what was just saved. */
export function undoLast(page: Page): Promise<void> {
	return page.getByRole('status').getByRole('button', { name: 'Undo', exact: true }).click();
}
