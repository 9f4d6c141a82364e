import { expect, setClock, test } from '../support/app';
import { addSim, dateOf, expectAlerts, expectDates, rowOf, type Entries } from '../support/record';

const OWN = 'My own';

test.describe('on a device in Tokyo', () => {
	test.use({ timezoneId: 'Asia/Tokyo' });

	test('S01: a 7-day Hong Kong card activated 20 minutes before midnight ends on the seventh day', async ({
		page,
		app
	}) => {
		await setClock(page, '2026-12-30T15:45:00Z');
		const main = await addSim(page, app, OWN, {
			Country: 'HK',
			Rule: 'fixed-days',
			Days: '7',
			'Counted as': 'Calendar days',
			'Day 1 is': 'The first day',
			'Bought on': '2026-12-28',
			'Activated on': '2026-12-30',
			'Activated at': '23:40',
			'Cancel rule': 'none-needed'
		});
		await expectDates(main, { expiry: '2027-01-05T16:00:00.000Z' });
		await expect(main).toHaveAttribute('data-status', 'expiring');
		const row = rowOf(main, 'expiry');
		await expect(row).toContainText('Tue 5 Jan 2027');
		await expect(row).toContainText('until midnight, Hong Kong time');
		await expect(row).toContainText('that is Wed 6 Jan 2027, 01:00 where you are');
		await expect(row).toContainText('7 days, Wed 30 Dec 2026 is day 1');
		await expect(row.locator('[data-days-left]')).toHaveAttribute('data-days-left', '6');
		await expect(row).toContainText('6 days');
		await expect(main).toContainText('No cancellation needed');
		await expect(dateOf(main, 'cancel-by')).toHaveCount(0);
		await expectAlerts(main, 'expiry', ['2027-01-03T00:00:00.000Z', '2027-01-05T00:00:00.000Z']);
	});

	test('S03: giffgaff is kept alive by a use within six months, better four days before', async ({ page, app }) => {
		await setClock(page, '2026-11-21T10:00:00Z');
		const main = await addSim(page, app, 'giffgaff', { 'Last top-up or paid use': '2026-09-15' });
		await expectDates(main, { 'keep-alive': '2027-03-16T00:00:00.000Z' });
		const row = rowOf(main, 'keep-alive');
		await expect(row).toContainText('Mon 15 Mar 2027');
		await expect(row).toContainText('that is Tue 16 Mar 2027, 09:00 where you are');
		await expect(row).toContainText('Thu 11 Mar 2027');
		await expect(row.locator('[data-days-left]')).toHaveAttribute('data-days-left', '114');
		await expectAlerts(main, 'keep-alive', [
			'2027-02-10T00:00:00.000Z',
			'2027-02-26T00:00:00.000Z',
			'2027-03-05T00:00:00.000Z',
			'2027-03-09T00:00:00.000Z',
			'2027-03-11T00:00:00.000Z',
			'2027-03-15T00:00:00.000Z'
		]);
	});

	const endOfMonth: Entries = {
		Country: 'JP',
		Rule: 'open-ended',
		'Cancel rule': 'end-of-month',
		'Plan for this SIM': 'Leave'
	};

	for (const { review, closed, safe, day } of [
		{ review: '3', closed: true, safe: '2026-12-23T15:00:00.000Z', day: 'Wed 23 Dec' },
		{ review: '3', closed: false, safe: '2026-12-28T15:00:00.000Z', day: 'Mon 28 Dec' },
		{ review: '1', closed: false, safe: '2026-12-30T15:00:00.000Z', day: 'Wed 30 Dec' },
		{ review: '1', closed: true, safe: '2026-12-27T15:00:00.000Z', day: 'Sun 27 Dec' }
	]) {
		test(`S04: ${review} days of review ${closed ? 'and a carrier closed over New Year' : ''} are safe by ${day}`, async ({
			page,
			app
		}) => {
			await setClock(page, '2026-12-20T03:00:00Z');
			const main = await addSim(page, app, OWN, {
				...endOfMonth,
				'Working days for review': review,
				...(closed && { 'Closed on': '2026-12-29', 'Closed until': '2027-01-03' })
			});
			await expectDates(main, { 'cancel-by': '2026-12-31T15:00:00.000Z', 'cancel-safe': safe });
			await expect(dateOf(main, 'cancel-by')).toHaveAttribute('data-nature', 'binding');
			await expect(rowOf(main, 'cancel-safe')).toContainText(day);
			await expect(main.locator('time[data-service-end]')).toHaveAttribute('datetime', '2026-12-31');
		});
	}

	test('S08: a bill day of 31 falls on the last day of shorter months and comes back', async ({ page, app }) => {
		await setClock(page, '2027-01-01T03:00:00Z');
		const main = await addSim(page, app, OWN, {
			Country: 'JP',
			Billing: 'Postpaid',
			Rule: 'open-ended',
			'Bill day': '31'
		});
		const bills = main.locator('time[data-bill]');
		await expect(bills).toHaveCount(12);
		for (const [index, date] of ['2027-01-31', '2027-02-28', '2027-03-31', '2027-04-30'].entries()) {
			await expect(bills.nth(index)).toHaveAttribute('datetime', date);
		}
	});

	test('S10: povo2.0 wants a topping 180 days after the last one ended, and is suspended for 30 more', async ({
		page,
		app
	}) => {
		await setClock(page, '2026-11-21T00:00:00Z');
		const main = await addSim(page, app, 'povo2.0', { 'Last pack ended on': '2026-10-31' });
		await expectDates(main, {
			'keep-alive': '2027-04-29T15:00:00.000Z',
			'grace-end': '2027-05-29T15:00:00.000Z'
		});
		await expect(rowOf(main, 'keep-alive')).toContainText('Thu 29 Apr 2027');
	});

	test('S13: six days in Chile end where the wall clock has no midnight', async ({ page, app }) => {
		await setClock(page, '2026-08-31T16:00:00Z');
		const main = await addSim(page, app, OWN, {
			Country: 'CL',
			'Time zone': 'America/Santiago',
			Rule: 'fixed-days',
			Days: '6',
			'Activated on': '2026-08-31'
		});
		await expectDates(main, { expiry: '2026-09-06T04:00:00.000Z' });
		await expect(rowOf(main, 'expiry')).toContainText('Sat 5 Sep');
		await expect(rowOf(main, 'expiry')).toContainText('until midnight');
		await expect(rowOf(main, 'expiry')).toContainText('Sun 6 Sep, 13:00 where you are');
	});

	test('S16: with a cut-off on the 25th and a flight on 27 December the request has its month', async ({
		page,
		app
	}) => {
		await setClock(page, '2026-10-10T03:00:00Z');
		const main = await addSim(page, app, OWN, {
			...endOfMonth,
			'Cut-off day': '25',
			'Needed until': '2026-12-27'
		});
		await expectDates(main, {
			'cancel-opens': '2026-11-25T15:00:00.000Z',
			'cancel-by': '2026-12-25T15:00:00.000Z',
			'needed-until': '2026-12-27T15:00:00.000Z'
		});
		await expect(rowOf(main, 'cancel-opens')).toContainText('Thu 26 Nov');
		await expect(rowOf(main, 'cancel-by')).toContainText('Fri 25 Dec');
		await expect(main.locator('time[data-service-end]')).toHaveAttribute('datetime', '2026-12-31');
		await expect(main.locator('time[datetime="2026-11-25T15:00:00.000Z"][data-deadline="cancel-by"]')).toHaveCount(0);
	});
});

test.describe('on a device in Hong Kong', () => {
	test.use({ timezoneId: 'Asia/Hong_Kong' });

	test('S06: 30 periods of 24 hours end an hour later by the wall clock after the clocks moved', async ({
		page,
		app
	}) => {
		await setClock(page, '2027-03-11T00:00:00Z');
		const main = await addSim(page, app, OWN, {
			Country: 'FR',
			'Time zone': 'Europe/Paris',
			Rule: 'fixed-days',
			Days: '30',
			'Counted as': '24-hour periods',
			'Counted from': 'first-use',
			'First used on': '2027-03-10',
			'First used at': '18:00'
		});
		await expectDates(main, { expiry: '2027-04-09T17:00:00.000Z' });
		await expect(rowOf(main, 'expiry')).toContainText('Fri 9 Apr');
		await expect(rowOf(main, 'expiry')).toContainText('until 19:00');
		await expect(rowOf(main, 'expiry')).toContainText('Sat 10 Apr, 01:00 where you are');
	});

	test('S14: a card that is not activated within 90 days has expired without ever having had an end', async ({
		page,
		app
	}) => {
		await setClock(page, '2026-11-21T00:00:00Z');
		const main = await addSim(page, app, OWN, {
			Country: 'HK',
			Rule: 'fixed-days',
			Days: '7',
			'Counted from': 'activation',
			'Bought on': '2026-09-01',
			'Activate within (days)': '90'
		});
		await expectDates(main, { 'activate-by': '2026-11-30T16:00:00.000Z' });
		await expect(main).toHaveAttribute('data-status', 'not-activated');
		await expect(dateOf(main, 'expiry')).toHaveCount(0);
		await setClock(page, '2026-12-01T00:00:00Z');
		await page.reload();
		await expect(main).toHaveAttribute('data-status', 'expired');
		await expect(main).toContainText('expired, never activated');
		await expect(dateOf(main, 'expiry')).toHaveCount(0);
	});
});
