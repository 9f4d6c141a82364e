import type { Page } from '@playwright/test';
import { expect, setClock, test, type App } from '../support/app';
import { keptNumber, storeRows } from '../support/rows';

const WRITTEN_AT = Date.parse('2026-11-20T10:00:00Z');
/** As long as a name may be, without a place to break it. */
const LONGEST = 'Kowloon'.repeat(18).slice(0, 120);

/** What strains a layout: 40 tags, a name without a space, amounts in two currencies, a line to leave, one that ended. */
async function fill(page: Page, app: App): Promise<void> {
	await setClock(page, '2026-11-21T10:00:00Z');
	await page.goto(app.url);
	await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible();
	const kept = (id: string, nickname: string, more: Readonly<Record<string, unknown>> = {}) =>
		keptNumber({ id, nickname, lastDay: '2026-11-25', writtenAt: WRITTEN_AT, msisdns: ['+819012345678'], more });
	const rows = [
		kept('long', LONGEST, {
			carrier: { name: { en: LONGEST } },
			tags: Array.from({ length: 40 }, (_, index) => `${LONGEST.slice(0, 30)}${index}`),
			notes: LONGEST,
			tripId: 'trip',
			boughtAt: LONGEST
		}),
		kept('leave', 'Tokyo flat', { intent: { kind: 'leave', neededUntil: '2026-12-27' }, tripId: 'trip' }),
		kept('pocket', 'Rented', { form: 'pocket-wifi', country: 'ZZ', price: { minor: 123_456_789, currency: 'JPY' } })
	];
	const charge = {
		id: 'charge',
		subscriptionId: 'leave',
		recordedAt: WRITTEN_AT,
		typedIn: 'UTC',
		by: 'another-install',
		kind: 'charge',
		amount: { minor: 123_456_789, currency: 'JPY' },
		dueOn: '2026-11-10',
		when: { date: '2026-11-01' }
	};
	await storeRows(page, app, {
		subscriptions: rows.map(({ subscription }) => subscription),
		activities: [...rows.map(({ topUp }) => topUp), charge],
		trips: [{ id: 'trip', name: LONGEST }]
	});
}

const SCREENS = [
	'/',
	'/subscriptions',
	'/subscriptions?look=tiles',
	'/subscriptions?look=tiles&tag=x',
	'/subscriptions/new',
	'/subscriptions/long',
	'/subscriptions/leave',
	'/subscriptions/leave/edit',
	'/subscriptions/leave/staff',
	'/trips',
	'/trips/trip',
	'/departures/GB',
	'/timeline',
	'/procedures',
	'/procedures/ask',
	'/procedures/store?plan=cmhk-monthly',
	'/lost',
	'/lost?sim=long',
	'/settings',
	'/settings/alerts',
	'/nowhere'
];
/** What takes most room, for whoever has to mend it. */
function widest(page: Page): Promise<string> {
	return page.evaluate(() => {
		const right = (element: Element) => element.getBoundingClientRect().right;
		const all = [...document.body.querySelectorAll('*')].filter((each) => right(each) > innerWidth);
		return all
			.map((each) => `${each.tagName}.${each.className} ${Math.round(right(each))}`)
			.slice(-3)
			.join(' | ');
	});
}
const WIDTHS = [320, 360, 390, 430];

test('nothing has to be scrolled sideways on a phone, with text twice as large too', async ({ page, app }) => {
	test.slow(); // every screen is laid out eight times
	await fill(page, app);
	const wide: string[] = [];
	for (const path of SCREENS) {
		await page.setViewportSize({ width: 390, height: 800 });
		await page.goto(app.url + path);
		await expect(page.getByRole('main').getByRole('heading').first()).toBeAttached();
		// What comes late is there, too.
		await page.waitForLoadState('networkidle');
		await page.evaluate(() => new Promise(requestAnimationFrame));
		for (const percent of [100, 200]) {
			await page.evaluate((size) => document.documentElement.style.setProperty('font-size', `${size}%`), percent);
			for (const width of WIDTHS) {
				await page.setViewportSize({ width, height: 800 });
				const taken = await page.evaluate(() => document.documentElement.scrollWidth);
				if (taken > width) wide.push(`${path} at ${width} px and ${percent} %: ${taken} px, ${await widest(page)}`);
			}
		}
	}
	expect(wide).toEqual([]);
});
