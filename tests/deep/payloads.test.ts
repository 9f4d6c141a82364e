import type { Browser, BrowserContext, Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildFolder } from '../../scripts/builds.js';
import { startServer } from '../../scripts/serve.js';
import { storeRows } from '../journeys/support/rows';
import { launchBrowser } from './support/app-browser';
import { PAYLOADS } from './support/payloads';
import { rowsOfPayload } from './support/payload-rows';
import { PASSPHRASE, vaultOfPayloads } from './support/payload-vault';

// What somebody, or a file from somebody, wrote is a text on every screen: nothing of it runs, loads or leads anywhere.

const NOW = '2026-11-21T10:00:00.000Z';
const AT_ONCE = 50;
/** ms. What a screen loads late is there, and what is written in an idle moment. */
const SETTLED = 200;
const LISTS = [
	'/',
	'/subscriptions',
	'/subscriptions?look=tiles',
	'/timeline?view=table',
	'/timeline?view=month',
	'/trips',
	'/departures/GB',
	'/lost',
	'/procedures',
	'/settings',
	'/settings/alerts'
];

let server: Awaited<ReturnType<typeof startServer>>;
let browser: Browser;

beforeAll(async () => {
	server = await startServer({ root: buildFolder('site') });
	browser = await launchBrowser();
});
afterAll(async () => {
	await browser.close();
	await server.close();
});

/** Notes whatever a payload gets done. */
async function watch(context: BrowserContext, page: Page): Promise<string[]> {
	const seen: string[] = [];
	await context.exposeFunction('pwned', () => seen.push(`run: ${page.url()}`));
	await context.exposeFunction('violated', (what: string) => seen.push(`violation: ${what} at ${page.url()}`));
	await context.addInitScript(() => {
		const tell: unknown = Reflect.get(window, 'violated');
		addEventListener('securitypolicyviolation', ({ violatedDirective, sample }) => {
			if (typeof tell === 'function') tell(`${violatedDirective} ${sample}`);
		});
	});
	page.on('dialog', (dialog) => {
		seen.push(`dialog: ${dialog.message()}`);
		void dialog.dismiss();
	});
	page.on('pageerror', ({ message }) => seen.push(`error: ${message} at ${page.url()}`));
	page.on('request', (request) => {
		if (!request.url().startsWith(server.url) && !request.url().startsWith('blob:' + server.url))
			seen.push(`request: ${request.url()}`);
	});
	return seen;
}

async function open(page: Page, path: string): Promise<void> {
	await page.goto(server.url + path);
	await page.locator('#app main').first().waitFor();
	await page.evaluate(() => document.querySelectorAll('details').forEach((fold) => (fold.open = true)));
	await page.waitForTimeout(SETTLED);
}

/** What no screen of ours has in it. */
function foreign(page: Page): Promise<number> {
	return page
		.locator('main :is(script, iframe, object, embed, base, link, meta, img[src="x"], [onerror], [onload])')
		.count();
}

/** A screen of the running app: the vault stays open. */
async function follow(page: Page, path: string): Promise<void> {
	await page.evaluate((href) => {
		const link = document.body.appendChild(document.createElement('a'));
		link.href = href;
		link.click();
		link.remove();
	}, path);
	await page.waitForURL(server.url + path);
}

/** The password, what is no activation code, and the photo with its name, of each record. */
async function showSecrets(page: Page, payloads: readonly string[]): Promise<void> {
	for (const [index, payload] of payloads.entries()) {
		const path = `/subscriptions/r${index}`;
		await (index === 0 ? page.goto(server.url + path) : follow(page, path));
		await expect.poll(() => page.getByRole('heading', { level: 1 }).textContent()).toBe(payload);
		const vault = page.locator('[data-secrets]');
		await vault.locator(':scope > summary').click();
		if (index === 0) {
			await vault.getByLabel('Passphrase or recovery code').fill(PASSPHRASE);
			await vault.getByRole('button', { name: 'Unlock', exact: true }).click();
		}
		await vault.getByRole('button', { name: 'Show: Customer password' }).click();
		expect(await vault.locator('[data-secret]').textContent()).toBe(payload);
		await vault.getByRole('button', { name: 'Show as QR' }).click();
		await vault.getByText('This is not an eSIM activation code').waitFor();
		await vault
			.locator('[data-photo]')
			.getByRole('button', { name: /^Show photo: / })
			.click();
		expect(await page.getByRole('dialog').getByRole('img').getAttribute('alt')).toContain(payload);
		expect([payload, await foreign(page)]).toEqual([payload, 0]);
		await page.keyboard.press('Escape');
	}
}

async function goThrough(payloads: readonly string[], seen: { said: string[] }): Promise<void> {
	const context = await browser.newContext({ locale: 'en-GB', timezoneId: 'Asia/Tokyo', serviceWorkers: 'block' });
	const page = await context.newPage();
	const said = await watch(context, page);
	await page.clock.setFixedTime(new Date(NOW));
	await page.goto(server.url);
	await page.locator('#app h2').first().waitFor();
	await storeRows(page, server, { ...rowsOfPayload(payloads), ...(await vaultOfPayloads(payloads)) });
	for (const path of LISTS) {
		await open(page, path);
		expect([path, await foreign(page)]).toEqual([path, 0]);
	}
	for (const [index, payload] of payloads.entries()) {
		await open(page, `/subscriptions/r${index}`);
		expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(payload);
		expect([payload, await foreign(page)]).toEqual([payload, 0]);
		for (const path of [`/subscriptions/r${index}/edit`, `/subscriptions/r${index}/staff`, `/trips/t${index}`]) {
			await open(page, path);
			expect([path, payload, await foreign(page)]).toEqual([path, payload, 0]);
		}
		await open(page, `/subscriptions?q=${encodeURIComponent(payload)}`);
		expect(await page.getByRole('searchbox').inputValue()).toBe(payload.replaceAll('\n', ''));
		await open(page, `/subscriptions/bad${index}`);
		expect([payload, await foreign(page)]).toEqual([payload, 0]);
	}
	await showSecrets(page, payloads);
	seen.said.push(...said);
	await context.close();
}

test('the watch sees what runs, and what the policy refuses', async () => {
	const context = await browser.newContext({ serviceWorkers: 'block' });
	const page = await context.newPage();
	const said = await watch(context, page);
	await page.goto(server.url);
	await page.evaluate(() => void Reflect.get(window, 'pwned')());
	await page.evaluate(() => {
		try {
			document.body.insertAdjacentHTML('beforeend', '<img src=x onerror=pwned()>');
		} catch {
			// The policy wants Trusted Types.
		}
	});
	await expect.poll(() => said.map((line) => line.split(':')[0])).toEqual(['run', 'violation']);
	await context.close();
});

test(`${PAYLOADS.length} payloads in every field, on every screen, run nothing and break no policy`, async () => {
	const seen = { said: [] };
	for (let from = 0; from < PAYLOADS.length; from += AT_ONCE) {
		await goThrough(PAYLOADS.slice(from, from + AT_ONCE), seen);
	}
	expect(seen.said).toEqual([]);
}, 3_600_000);
