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

/** The button that stands for an action of the record: by its sentence, or in the list that `data-more` opens. */
export async function buttonOf(scope: Page | Locator, command: string): Promise<Locator> {
	const page = 'page' in scope ? scope.page() : scope;
	const list = page.getByRole('dialog');
	const listed = list.locator(`[data-command="${command}"]`);
	const said = scope.locator(`[data-command="${command}"]:not(dialog *)`);
	await expect(scope.locator('[data-more]').first()).toBeVisible();
	if (await said.isVisible()) return said;
	await scope.locator('[data-more]').click();
	await expect(listed.or(said).first()).toBeVisible();
	if (await listed.isVisible()) return listed;
	// The sentence has changed meanwhile, and offers it by itself: then the list does not.
	await page.keyboard.press('Escape');
	await expect(list).toBeHidden();
	return said;
}

/** Does what the button stands for; looked for anew when the record was worked out again between look and click. */
export async function act(scope: Page | Locator, command: string): Promise<void> {
	const page = 'page' in scope ? scope.page() : scope;
	await expect(async () => {
		if (await page.getByRole('dialog').isVisible()) await page.keyboard.press('Escape');
		await (await buttonOf(scope, command)).click({ timeout: 2000 });
	}).toPass();
}

/** Everything that the record offers now: the main action and the list. */
export async function offeredActions(page: Page): Promise<readonly string[]> {
	const commands = (scope: Page | Locator) =>
		scope
			.locator('[data-command]')
			.evaluateAll((buttons) => buttons.map((button) => button.getAttribute('data-command') ?? ''));
	await page.locator('[data-more]').click();
	await expect(page.getByRole('dialog')).toBeVisible();
	const offered = await commands(page);
	await page.keyboard.press('Escape');
	await expect(page.getByRole('dialog')).toBeHidden();
	return offered;
}

/** Opens the dialog of an action, fills it and saves it. */
export async function actWith(scope: Page | Locator, command: string, entries: Entries): Promise<void> {
	await act(scope, command);
	await fillOpenDialog('page' in scope ? scope.page() : scope, entries);
}

/** Presses a button that opens a dialog, fills it and saves it. */
export async function fillDialog(page: Page, button: string, entries: Entries): Promise<void> {
	await press(page, button);
	await fillOpenDialog(page, entries);
}

async function fillOpenDialog(page: Page, entries: Entries): Promise<void> {
	const dialog = page.getByRole('dialog');
	for (const [label, value] of Object.entries(entries)) {
		const field = dialog.getByLabel(label, { exact: true });
		if ((await field.evaluate((element) => element.tagName)) === 'SELECT') await field.selectOption(value);
		else await field.fill(value);
	}
	await dialog.getByRole('button', { name: 'Save', exact: true }).click();
	await expect(dialog).toBeHidden();
}

/** Opens a line of the record's page under which the rest is folded. */
export async function openFold(page: Page, name: string): Promise<void> {
	const summary = page.locator('main[data-subscription] summary', { hasText: name });
	await expect(summary).toBeVisible();
	if (!(await summary.evaluate(({ parentElement }) => parentElement?.hasAttribute('open')))) await summary.click();
}

/** The steps of the cancellation; where the record asks for something else they are one line that opens. */
export async function openProcedure(page: Page): Promise<Locator> {
	const region = page.getByRole('region', { name: 'Cancellation procedure' });
	await expect(region).toBeVisible();
	const fold = region.locator('> details');
	if ((await fold.count()) > 0 && !(await fold.evaluate((element) => element.hasAttribute('open'))))
		await fold.locator('> summary').click();
	return region;
}

/** "Undo" of the message that tells what was just saved. */
export function undoLast(page: Page): Promise<void> {
	return page.getByRole('status').getByRole('button', { name: 'Undo', exact: true }).click();
}
