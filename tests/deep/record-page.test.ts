import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Subscription } from '$lib/domain/record/subscription';
import { buildFolder } from '../../scripts/builds.js';
import { startServer } from '../../scripts/serve.js';
import { storeRows } from '../journeys/support/rows';
import { catalogueEntries } from '../support/catalogue/catalogue-files';
import { aRecordOf } from '../support/catalogue/plan-records';
import { aFact } from '../support/facts';
import { at } from '../support/literals';
import { launchBrowser } from './support/app-browser';

// Where the panel and the request stand on a phone, for every plan: a procedure that is not seen is not there.

const PHONE = { width: 390, height: 844 };
const NOW = at('2026-11-21T10:00:00.000Z');
const STARTED = ['bought', 'installed', 'activated', 'first-use', 'rental-start', 'contract-start'] as const;
const INTENTS: readonly Subscription['intent'][] = [{ kind: 'leave' }, { kind: 'keep' }];
const LOCALES = ['en-GB', 'zh-CN'] as const;

/** A line in use since a month, on which one bank hangs. */
const records = catalogueEntries.flatMap((entry) =>
	INTENTS.map((intent) => {
		const [form = 'physical'] = entry.plan.form;
		const id = `${entry.plan.id}-${intent.kind}`;
		const msisdns = form === 'pocket-wifi' ? [] : ['+818012345678'];
		const bound = form === 'pocket-wifi' ? [] : [{ name: 'HSBC', importance: 'money' } as const];
		const subscription = aRecordOf(entry, form, { id, intent, msisdns, bound });
		const activities = STARTED.map((kind) => ({
			...aFact('2026-10-20', { kind }),
			id: `${id}-${kind}`,
			subscriptionId: id
		}));
		return { id, subscription, activities };
	})
);

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

/** px from the top of the page, and how many steps stand open. */
interface Seen {
	id: string;
	role: string | undefined;
	panel: number;
	request: number | undefined;
	open: number;
}

async function look(page: Page, id: string): Promise<Seen> {
	await page.goto(`${server.url}/subscriptions/${id}`);
	await page.locator('[data-role] [data-step]').first().waitFor({ state: 'attached' });
	const seen = await page.evaluate(() => {
		const panel = document.querySelector<HTMLElement>('[data-role]');
		const steps = [...document.querySelectorAll('[data-role] [data-step]')].filter((step) => step.checkVisibility());
		const request = steps.find((step) => step.matches('[data-records="request-cancel"]'));
		const topOf = (element: Element) => Math.round(element.getBoundingClientRect().top + scrollY);
		return {
			role: panel?.dataset.role,
			panel: panel ? topOf(panel) : Infinity,
			request: request && topOf(request),
			open: steps.length
		};
	});
	return { id, ...seen };
}

async function lookAtAll(locale: string): Promise<readonly Seen[]> {
	const context = await browser.newContext({
		locale,
		viewport: PHONE,
		timezoneId: 'Asia/Tokyo',
		serviceWorkers: 'block'
	});
	const page = await context.newPage();
	await page.clock.setFixedTime(NOW);
	await page.goto(server.url);
	await page.getByRole('heading', { level: 2 }).first().waitFor();
	await storeRows(page, server, {
		subscriptions: records.map(({ subscription }) => subscription),
		activities: records.flatMap(({ activities }) => activities)
	});
	const seen: Seen[] = [];
	for (const { id } of records) seen.push(await look(page, id));
	await context.close();
	return seen;
}

function worst(seen: readonly Seen[], of: 'panel' | 'request'): string {
	const ten = seen.toSorted((a, b) => (b[of] ?? 0) - (a[of] ?? 0)).slice(0, 10);
	return ten.map((each) => `  ${each[of]} px, ${each.open} steps open: ${each.id}`).join('\n');
}

test.each(LOCALES)(
	'of every plan the panel is on the first screen of a phone, and the request near, %s',
	async (locale) => {
		const seen = await lookAtAll(locale);
		const asking = seen.filter(({ request }) => request !== undefined);
		console.log(`${locale}: panel\n${worst(seen, 'panel')}\n${locale}: request\n${worst(asking, 'request')}`);
		expect(seen.filter(({ role }) => role === 'leave').length).toBeGreaterThan(70);
		expect(asking.length).toBeGreaterThan(40);
		expect(seen.filter(({ panel }) => panel >= PHONE.height)).toEqual([]);
		expect(asking.filter(({ request = Infinity }) => request > 1.5 * PHONE.height)).toEqual([]);
		expect(seen.filter(({ open }) => open > 8)).toEqual([]);
	}
);
