import type { Locator, Page } from '@playwright/test';
import type { App } from './app';

/** "Add SIM", found by role and label as people find it. */
export async function openForm(page: Page, app: App): Promise<void> {
	await page.goto(`${app.url}/subscriptions/new`);
	await page.getByRole('combobox', { name: 'Carrier or plan' }).waitFor();
}

export function planBox(page: Page): Locator {
	return page.getByRole('combobox', { name: 'Carrier or plan' });
}

export async function choosePlan(page: Page, typed: string, option: string | RegExp = typed): Promise<void> {
	await planBox(page).fill(typed);
	await page.getByRole('listbox').getByRole('option', { name: option }).first().click();
}

/** The field of this label; what is not visible is under "More". */
export async function field(page: Page, label: string): Promise<Locator> {
	const found = page.getByLabel(label, { exact: true });
	// A form that is still on its way has no fields, and nothing to open.
	await page.locator('details > summary', { hasText: 'More' }).waitFor();
	if ((await found.count()) === 0 || !(await found.first().isVisible())) {
		const more = page.locator('details:not([open]) > summary', { hasText: 'More' });
		if ((await more.count()) > 0) await more.click();
	}
	return found.first();
}

/** Types, chooses or picks, whichever the field takes. */
export async function enter(page: Page, values: Readonly<Record<string, string>>): Promise<void> {
	for (const [label, value] of Object.entries(values)) {
		const group = page.getByRole('group', { name: label, exact: true });
		if ((await group.count()) > 0) {
			await group.getByRole('radio', { name: value, exact: true }).check();
			continue;
		}
		const input = await field(page, label);
		const choice = page.getByRole('group', { name: label, exact: true });
		if ((await choice.count()) > 0) await choice.getByRole('radio', { name: value, exact: true }).check();
		else if ((await input.evaluate((element) => element.tagName)) === 'SELECT') await input.selectOption(value);
		else await input.fill(value);
	}
}

/** Resolves on the page of the record that was saved. */
export async function save(page: Page): Promise<void> {
	await page.getByRole('button', { name: 'Save', exact: true }).click();
	await page.locator('main[data-subscription]').waitFor();
}

/** Kind, instant and rule of every date that the page shows. */
export function deadlines(page: Page): Promise<readonly string[]> {
	return page
		.locator('main [data-deadline]')
		.evaluateAll((all) => [
			...new Set(all.map((each) => `${each.getAttribute('data-deadline')} ${each.getAttribute('datetime')}`))
		]);
}
