import type { Page } from '@playwright/test';
import { setClock, type App } from './app';

export const OWN = 'My own';
export const missed = (page: Page) => page.getByRole('region', { name: 'Missed while you were away' });
export const lines = (page: Page) => missed(page).getByRole('link');

/** A number in Hong Kong that each top-up keeps for 60 days: 5 January from 6 November. */
export const kept = {
	Name: 'Bank codes',
	Country: 'HK',
	Rule: 'rolling',
	'Keep-alive every': '60',
	'Last top-up or paid use': '2026-11-06'
};

/** The next visit, with the device's clock elsewhere: everything of the page before is gone. */
export async function visit(page: Page, app: App, iso: string, path = '/'): Promise<void> {
	await setClock(page, iso);
	await page.goto(app.url + path);
	await page.getByRole('navigation').first().waitFor();
}
