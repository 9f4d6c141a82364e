import type { Page } from '@playwright/test';
import { expect, type App } from './app';
import { readTable, replaceTables, storeRows } from './rows';

interface Span {
	from: number;
	until: number;
}
interface Rows {
	subscriptions: readonly object[];
	activities: readonly object[];
}

const MODULES = '**/_app/**/*.js';

/** To be called before the clock is set, whose stand-in for it waits 50 ms each time, however idle the browser is. */
export async function keepIdleReal(page: Page): Promise<void> {
	await page.addInitScript(() => {
		const real = window.requestIdleCallback.bind(window);
		Object.defineProperty(window, 'requestIdleCallback', { get: () => real, set: () => {} });
	});
}

/** Records that the app itself has counted, shown on Due until what the next start shows at once is stored. */
export async function storeWithLook(page: Page, app: App, rows: Rows): Promise<readonly Span[]> {
	await page.goto(app.url);
	await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible();
	await storeRows(page, app, { ...rows });
	await page.evaluate((subscriptions) => {
		const witness = JSON.parse(localStorage.getItem('simfolio-witness') ?? '{}');
		localStorage.setItem('simfolio-witness', JSON.stringify({ ...witness, generation: 1, subscriptions }));
	}, rows.subscriptions.length);
	await page.goto(app.url);
	await expect(page.locator('#app article').first()).toBeVisible();
	await leaveSoon(page);
	return storedLook(page);
}

/** As the browser says it when the reader turns away: then it is kept at once, not some seconds later. */
async function leaveSoon(page: Page): Promise<void> {
	await page.evaluate(() => {
		Object.defineProperty(document, 'hidden', { configurable: true, get: () => true });
		Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => 'hidden' });
		document.dispatchEvent(new Event('visibilitychange'));
	});
}

export async function storedLook(page: Page): Promise<readonly Span[]> {
	let spans: readonly Span[] = [];
	await expect
		.poll(
			async () => {
				const [look] = (await readTable(page, 'meta')).filter(({ id }) => id === 'look');
				spans = (look?.spans ?? []) as readonly Span[];
				return spans.length;
			},
			{ timeout: 60_000 }
		)
		.toBeGreaterThan(0);
	return spans;
}

/** What the app wrote by itself, kept so that the next start can be the first one since then. */
export async function ownNotes(page: Page): Promise<() => Promise<void>> {
	const tables = { meta: await readTable(page, 'meta'), alertLog: await readTable(page, 'alertLog') };
	return async () => {
		await page.goto(new URL('/icon.svg', page.url()).href);
		await replaceTables(page, tables);
	};
}

/** Opens Due with none of its modules: only what stands in its page runs. */
export async function openWithoutModules(page: Page, app: App): Promise<void> {
	await page.route(MODULES, () => {}); // never answered
	await page.goto(app.url, { waitUntil: 'commit' });
	await page.waitForTimeout(500);
}

/** Holds the modules of every page back until the answer is called. */
export async function holdModules(page: Page): Promise<() => void> {
	let release = () => {};
	const held = new Promise<void>((resolve) => (release = resolve));
	await page.route(MODULES, async (route) => {
		await held;
		await route.continue();
	});
	return release;
}

/** Measures from the next page on how much of it moves under the reader; answers how much so far. */
export async function watchShift(page: Page): Promise<() => Promise<number>> {
	await page.addInitScript(() => {
		Reflect.set(window, 'shift', 0);
		new PerformanceObserver((list) => {
			for (const entry of list.getEntries())
				Reflect.set(window, 'shift', Reflect.get(window, 'shift') + Reflect.get(entry, 'value'));
		}).observe({ type: 'layout-shift', buffered: true });
	});
	return () => page.evaluate(() => Reflect.get(window, 'shift'));
}

/** Lets the modules come again. */
export async function withModules(page: Page): Promise<void> {
	await page.unroute(MODULES);
}

/** Every text, link and moment of the bar, the headings and the first tiles. */
export function readList(page: Page, root: '#look' | '#app'): Promise<readonly string[]> {
	return page.evaluate((within) => {
		const all = [
			...document.querySelectorAll(
				`${within} :is(header, nav, article, [data-alerts], .heading, .calm > h2, .calm > p)`
			)
		];
		// The list goes on where the reader scrolls.
		const last = all.filter((part) => part.matches('article')).at(11);
		const parts = all.filter((part) => part.matches('nav') || !last || all.indexOf(part) <= all.indexOf(last));
		const read = (part: Element) =>
			[
				part.textContent,
				...[...part.querySelectorAll('[href]')].map((link) => link.getAttribute('href')),
				...[...part.querySelectorAll('[datetime]')].map((time) => time.getAttribute('datetime')),
				part.getAttribute('data-status'),
				part.innerHTML.match(/data-days-left="[^"]*"|aria-current="[^"]*"|class="[^"]*"/g)?.join()
			].join(' | ');
		return parts.map(read);
	}, root);
}
