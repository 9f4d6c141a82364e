import type { Page } from '@playwright/test';
import { expect, setClock, test, type App } from '../support/app';
import { addSim } from '../support/record';
import { storeRows } from '../support/rows';

// Met by people who do this job, elsewhere: what the record says to them, in full.

interface Case {
	now: string;
	record: Readonly<Record<string, unknown>>;
	facts?: readonly Readonly<Record<string, unknown>>[];
}

async function openRecord(page: Page, app: App, { now, record, facts = [] }: Case) {
	await setClock(page, now);
	await page.goto(app.url);
	await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible();
	const writtenAt = Date.parse(now) - 3_600_000;
	const subscription = {
		id: 'one',
		rev: 1,
		createdAt: writtenAt,
		nickname: 'Line',
		carrier: { name: { en: 'Example' } },
		form: 'physical',
		overrides: [],
		msisdns: [],
		sims: [],
		bound: [],
		tags: [],
		notes: '',
		...record
	};
	const activities = facts.map((fact, index) => ({
		id: `fact-${index}`,
		subscriptionId: 'one',
		recordedAt: writtenAt + index,
		typedIn: 'UTC',
		by: 'another-install',
		...fact
	}));
	await storeRows(page, app, { subscriptions: [subscription], activities });
	await page.goto(`${app.url}/subscriptions/one`);
	return page.locator('main[data-subscription]');
}

const exit = (rule: object, more: object = {}) => ({
	id: 'cancel',
	rule,
	serviceEnds: 'with-rule',
	processing: { businessDays: 0, calendar: 'none' },
	blockedByDebt: 'no',
	blockedByDeposit: 'no',
	channels: [],
	...more
});

test('False alarm: a month-to-month contract has no day to cancel by, only the end of asking today', async ({
	page,
	app
}) => {
	const main = await openRecord(page, app, {
		now: '2026-02-10T04:00:00Z',
		record: {
			country: 'HK',
			zone: 'Asia/Hong_Kong',
			billing: 'postpaid',
			intent: { kind: 'leave' },
			terms: {
				lives: [
					{
						id: 'plan',
						main: true,
						rule: {
							kind: 'contract',
							startDate: '2024-03-01',
							minimumTermMonths: 24,
							termEnd: 'day-before-anniversary',
							afterTerm: 'month-to-month'
						}
					}
				],
				exits: [exit({ kind: 'notice-months', months: 1 })]
			}
		}
	});
	await expect(main.locator('[data-statement]').first()).toHaveText('Ask today: Line ends on Tue 10 Mar.');
	await expect(main.locator('time[data-deadline="cancel-by"]')).toHaveCount(0);
});

test('Confirmed, device not back: the return stays due, seven days after the end', async ({ page, app }) => {
	const main = await openRecord(page, app, {
		now: '2027-04-21T03:00:00Z',
		record: {
			country: 'JP',
			zone: 'Asia/Tokyo',
			form: 'pocket-wifi',
			billing: 'postpaid',
			intent: { kind: 'leave' },
			terms: {
				lives: [{ id: 'plan', main: true, rule: { kind: 'open-ended' } }],
				exits: [exit({ kind: 'anytime' }, { serviceEnds: 'on-request' })],
				returnDuty: { required: 'yes', withinDays: 7 }
			}
		},
		facts: [
			{ kind: 'cancel-requested', exitId: 'cancel', when: { date: '2027-04-20' } },
			{ kind: 'cancel-confirmed', exitId: 'cancel', when: { date: '2027-04-21' } }
		]
	});
	await expect(main.locator('time[data-deadline="return-by"]').first()).toHaveAttribute(
		'datetime',
		'2027-04-27T15:00:00.000Z'
	);
	await expect(main.locator('[data-statement]').first()).toContainText('Tue 27 Apr');
});

test('Before the rental: the return is planned for its last day, whatever today is', async ({ page, app }) => {
	await setClock(page, '2026-11-26T03:00:00Z');
	const main = await addSim(page, app, 'LightPocket', {
		'Rental start': '2026-12-20',
		Days: '7',
		'Plan for this SIM': 'Leave',
		'Needed until': '2026-12-26'
	});
	await expect(main.locator('[data-statement]').first()).toContainText('Sun 20 Dec');
	await expect(main.locator('time[data-deadline="return-by"]').first()).toHaveAttribute(
		'datetime',
		'2026-12-26T15:00:00.000Z'
	);
});

test('A call does not hide a bill: that of the 29th stays due on 4 October', async ({ page, app }) => {
	const main = await openRecord(page, app, {
		now: '2026-10-01T03:00:00Z',
		record: {
			country: 'JP',
			zone: 'Asia/Tokyo',
			billing: 'postpaid',
			intent: { kind: 'keep' },
			terms: {
				lives: [{ id: 'plan', main: true, rule: { kind: 'open-ended' } }],
				exits: [exit({ kind: 'anytime' })],
				bill: {
					schedule: { kind: 'monthly', day: 29 },
					due: { daysAfter: 5 },
					amount: { minor: 1000, currency: 'JPY' },
					payment: 'manual'
				}
			}
		},
		facts: [{ kind: 'call', when: { date: '2026-10-01' } }]
	});
	await expect(main.locator('time[data-deadline="bill-due"]').first()).toHaveAttribute(
		'datetime',
		'2026-10-04T15:00:00.000Z'
	);
});
