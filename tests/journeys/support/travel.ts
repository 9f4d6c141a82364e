import type { Page } from '@playwright/test';

/** A context keeps its zone for good; a phone does not. To be called before the first page is opened. */
export async function letZoneChange(page: Page): Promise<void> {
	await page.addInitScript(() => {
		const asked = Intl.DateTimeFormat.prototype.resolvedOptions;
		Intl.DateTimeFormat.prototype.resolvedOptions = function () {
			const options = asked.call(this);
			return { ...options, timeZone: localStorage.getItem('device-zone') ?? options.timeZone };
		};
		if ('Temporal' in globalThis) Temporal.Now.timeZoneId = () => new Intl.DateTimeFormat().resolvedOptions().timeZone;
	});
}

/** From the next start on. Without a zone it is at home again. */
export async function travelTo(page: Page, zone?: string): Promise<void> {
	await page.evaluate((name) => {
		if (name === undefined) localStorage.removeItem('device-zone');
		else localStorage.setItem('device-zone', name);
	}, zone);
}
