import { expect, setClock, test, testWithServiceWorker, waitUntilOffline } from '../support/app';
import { act, actWith, addSim, dateOf, enter, expectDates, openProcedure, press, rowOf } from '../support/record';
import { readPlan, readTopic, step, stepsOf } from '../support/procedures';

// One journey for each row P1–P16 of what the product must do, with real products, on the real screens.

test.beforeEach(async ({ page }) => setClock(page, '2026-12-17T03:00:00Z'));

test('P1 a Japanese visitor card lapses by itself, and ending it sooner goes through customer service', async ({
	page,
	app
}) => {
	const main = await addSim(page, app, 'VISITOR SIM', { 'Activated on': '2026-12-17' });
	await expectDates(main, { expiry: '2027-01-06T15:00:00.000Z' });
	await expect(main).toContainText('Nothing to cancel: it ends by itself.');
	const procedure = await openProcedure(page);
	await expect(procedure.getByRole('heading', { name: 'Nothing to cancel' })).toBeVisible();
	await expect(procedure).toContainText('it ends by itself on the last day');
	await expect(step(procedure, 'To end it sooner, ask customer service')).toContainText('if you want');
	await expect(procedure.getByRole('link', { name: /Open b-mobile/ })).toBeVisible();

	const read = stepsOf(await readPlan(page, app, 'visitor sim b-mobile', 'VISITOR SIM 5GB'));
	await expect(step(read, 'Let it end')).toContainText('Nothing has to be cancelled.');
	await expect(read).toContainText('No need: it ends without a request');
});

test('P2 a CUniq card of 3 days stops at the end of day 3 in Hong Kong, a 7-day one at the end of day 7, leftovers lost', async ({
	page,
	app
}) => {
	for (const [days, expiry] of [
		['3', '2026-12-19T16:00:00.000Z'],
		['7', '2026-12-23T16:00:00.000Z']
	] as const) {
		const main = await addSim(page, app, 'Travel SIM/eSIM', { 'Activated on': '2026-12-17', Days: days });
		await expectDates(main, { expiry });
		await expect(rowOf(main, 'expiry')).toContainText('until midnight, Hong Kong time');
		await expect(main).toContainText('No cancellation needed');
		const leftover = step(stepsOf(main), 'Ask about what is left');
		await expect(leftover).toContainText('None: unused data is void.');
	}
	const read = await readPlan(page, app, 'cuniq', /Travel SIM\/eSIM/);
	await expect(read).toContainText('for example: 3 days from the activation, that day is day 1');
});

test('P3 LINEMO is cancelled online, free to leave any day but billed for the whole month, with preparation and proof', async ({
	page,
	app
}) => {
	const main = await addSim(page, app, 'LINEMO', { 'Plan for this SIM': 'Leave' });
	await expectDates(main, { 'cancel-by': '2026-12-31T11:00:00.000Z' });
	const procedure = stepsOf(main);
	await expect(procedure.getByRole('radio', { name: 'Online' })).toBeChecked();
	await expect(procedure.getByRole('radio', { name: 'In the shop' })).toBeDisabled();
	await expect(procedure.getByRole('radio', { name: 'By phone' })).toBeDisabled();
	for (const title of [
		'Move what hangs on the number',
		'See that no bill is open',
		'Send the request',
		'Wait for the confirmation',
		'Keep the proof',
		'Watch for the last bill'
	])
		await expect(step(procedure, title), title).toHaveCount(1);
	const request = step(procedure, 'Send the request');
	await expect(request).toContainText('Have ready: SoftBank ID or phone number');
	await expect(request).toContainText('My Menu');
	await expect(procedure.getByRole('checkbox').first()).toHaveAccessibleName('Send the request');
});

test('P4 docomo in the shop: booking, documents, form, the SIM, the receipt', async ({ page, app }) => {
	const procedure = stepsOf(await readPlan(page, app, 'docomo', 'docomo monthly plan'));
	await procedure.getByRole('radio', { name: 'In the shop' }).check();
	await expect(step(procedure, 'Go to the shop')).toContainText('In the shop: an identity document');
	await expect(step(procedure, 'Go to the shop')).toContainText('A docomo shop; reserve a time.');
	const sign = step(procedure, 'Ask to cancel and sign');
	await expect(sign).toContainText('Check the line and the last day on the paper');
	await expect(sign).toContainText('Take the receipt with its date');
	await expect(step(procedure, 'Cut up the SIM')).toContainText('It need not go back as far as is known.');

	const csl = stepsOf(await readPlan(page, app, 'csl monthly', /csl \/ 1O1O monthly plan/));
	await csl.getByRole('radio', { name: 'In the shop' }).check();
	await expect(step(csl, 'Hand the SIM back')).toContainText('This carrier wants it back.');

	const advice = await readTopic(page, app, 'In the shop');
	await expect(step(advice, 'Send the SIM back, if it has to go back')).toContainText('Ask when you are not sure');
});

test('P5 BIGLOBE by phone: the hotline, what they ask, what to say; au takes none by phone', async ({ page, app }) => {
	const procedure = stepsOf(await readPlan(page, app, 'biglobe', /Voice/));
	await procedure.getByRole('radio', { name: 'By phone' }).check();
	const call = step(procedure, 'Call the hotline');
	await expect(call.getByRole('link', { name: '0120-923-402' })).toHaveAttribute('href', 'tel:0120923402');
	await expect(call).toContainText('Name on the contract; Phone number; Date of birth');
	await expect(call).toContainText('Say "cancel this line"');
	await expect(call).toContainText('reference number');
	await expect(step(procedure, 'Wait for the confirmation')).toBeVisible();

	const au = stepsOf(await readPlan(page, app, 'au kddi', 'au monthly plan'));
	await expect(au.getByRole('radio', { name: 'By phone' })).toBeDisabled();
	await expect(au).toContainText('Counts for today until 21:10, Japan time; later for the next day.');
});

test('P6 preparation: what is left, serial number and hotline noted, services moved, data saved, each ticked and kept', async ({
	page,
	app
}) => {
	const main = await addSim(page, app, 'NTT docomo', { 'Plan for this SIM': 'Leave' });
	const steps = [
		'Write down what you will be asked for',
		'Move what hangs on the number',
		'Save what is on this account'
	];
	const procedure = stepsOf(main);
	await procedure.getByText('Good to know', { exact: true }).click();
	await expect(step(procedure, 'Write down what you will be asked for')).toContainText(
		'Phone number, plan, serial number (ICCID), customer number and the hotline'
	);
	for (const title of steps) {
		await procedure.getByRole('checkbox', { name: title }).check();
		await expect(step(procedure, title)).toContainText(/done \w{3} \d/); // it is stored
	}
	await page.reload();
	await procedure.getByText('Good to know', { exact: true }).click();
	for (const title of steps) await expect(procedure.getByRole('checkbox', { name: title })).toBeChecked();

	const prepaid = stepsOf(await readPlan(page, app, 'tello', /Economy|plan/i));
	await expect(step(prepaid, 'See what is left')).toHaveCount(1);
});

test('P7 a physical SIM, an eSIM and a roaming add-on end differently, and deleting a profile ends no contract', async ({
	page,
	app
}) => {
	const procedure = stepsOf(await readPlan(page, app, 'linemo', 'LINEMO Best Plan'));
	await expect(step(procedure, 'Cut up the SIM')).toHaveCount(1);
	await expect(step(procedure, 'Only now delete the eSIM')).toHaveCount(0);

	await procedure.getByRole('radio', { name: 'eSIM' }).check();
	await expect(step(procedure, 'Cut up the SIM')).toHaveCount(0);
	await expect(step(procedure, 'Only now delete the eSIM')).toContainText(
		'Deleting the profile does not end a contract'
	);
	await expect(step(procedure, 'Only now delete the eSIM')).toContainText(
		'Deleting the eSIM does not end the contract.'
	);

	const roaming = stepsOf(await readPlan(page, app, 'sun roaming', 'SUN Mobile 8-day roaming pack'));
	await expect(step(roaming, 'Leave your home SIM alone')).toContainText('Your number and its eSIM stay.');
	await expect(step(roaming, 'Switch roaming off on the phone')).toBeVisible();
	await expect(step(roaming, 'Cut up the SIM')).toHaveCount(0);
});

test('P8 prepaid is a balance that runs out, postpaid a contract with bills', async ({ page, app }) => {
	const line = stepsOf(await readPlan(page, app, '中国移动 china mobile home', 'Mobile number, any plan'));
	await expect(line.getByRole('radio', { name: 'Postpaid' })).toBeChecked();
	await expect(step(line, 'Watch for the last bill')).toBeVisible();
	await expect(step(line, 'See what is left')).toHaveCount(0);
	await line.getByRole('radio', { name: 'Prepaid' }).check();
	await expect(step(line, 'Watch for the last bill')).toHaveCount(0);
	await expect(step(line, 'See what is left')).toHaveCount(1);

	const main = await addSim(page, app, 'giffgaff', { 'Last top-up or paid use': '2026-12-01' });
	await expect(stepsOf(main)).toContainText('without use or top-up it lapses');
	const postpaid = await addSim(page, app, 'Rakuten Mobile', { 'Plan for this SIM': 'Leave' });
	await expect(stepsOf(postpaid)).toContainText('Watch for the last bill');
});

for (const { carrier, typed, channels, hotline } of [
	{
		carrier: 'China Mobile Hong Kong',
		typed: '中国移动香港 monthly',
		channels: ['In the shop', 'By phone', 'By letter', 'Online'],
		hotline: '+852 12580'
	},
	{
		carrier: 'China Unicom Hong Kong (CUniq)',
		typed: 'china unicom hong kong monthly',
		channels: ['In the shop', 'By phone'],
		hotline: '+852 2122 1188'
	},
	{ carrier: 'HKT: csl / 1O1O', typed: 'HKT', channels: ['By phone', 'In the shop'], hotline: '+852 2512 3123' }
]) {
	test(`P9 ${carrier}: a monthly plan is ended in the shop or by phone with 30 days' notice, online is not known`, async ({
		page,
		app
	}) => {
		const main = await readPlan(page, app, typed, /monthly plan/i);
		await expect(main.getByRole('heading', { level: 1 })).toContainText(carrier.replace(' (CUniq)', ''));
		await expect(main).toContainText('notice of 30 days');
		const procedure = stepsOf(main);
		await expect(procedure).toContainText('Can this be cancelled online? Not known.');
		const ways = procedure.getByRole('group', { name: 'How do you ask?' });
		for (const name of channels) await expect(ways.getByRole('radio', { name, exact: true })).toBeEnabled();
		await ways.getByRole('radio', { name: 'By phone' }).check();
		await expect(step(procedure, 'Call the hotline').getByRole('link', { name: hotline })).toBeVisible();
		await ways.getByRole('radio', { name: 'In the shop' }).check();
		await expect(step(procedure, 'Ask to cancel and sign')).toContainText('Take the receipt');
	});
}

test('P9 that China Mobile Hong Kong ends an eSIM online is claimed, not proven', async ({ page, app }) => {
	const procedure = stepsOf(await readPlan(page, app, '中国移动香港', 'Monthly plan'));
	await procedure.getByRole('radio', { name: 'eSIM' }).check();
	await expect(procedure.getByRole('radio', { name: 'Online' })).toHaveAccessibleDescription(/Not sure: ask first/);
});

test('P10 a Keikaku pocket WiFi is ended by phone or e-mail and its cost by the return, dated in Japan', async ({
	page,
	app
}) => {
	const main = await addSim(page, app, 'Keikaku', { 'Rental start': '2026-12-17', Days: '5' });
	await expectDates(main, { 'return-by': '2026-12-21T15:00:00.000Z' });
	await expect(main.getByRole('region', { name: /^Return Keikaku/ })).toContainText('$14.00 a day');
	const procedure = await openProcedure(page);
	await expect(procedure.getByRole('heading', { name: 'How to give the device back' })).toBeVisible();
	await expect(step(procedure, 'To end it sooner, phone or e-mail the company')).toBeVisible();
	const back = step(procedure, 'Send the device back');
	await expect(back).toContainText('Mon 21 Dec');
	await expect(back).toContainText('What ends the cost is the return');
	await expect(back).toContainText('Returned late: $14.00 a day');

	const before = stepsOf(await readPlan(page, app, 'keikaku', 'Keikaku pocket WiFi'));
	await before.getByRole('radio', { name: 'Before the rental starts' }).check();
	await expect(step(before, 'Write an e-mail')).toBeVisible();
	await expect(step(before, 'See what it costs')).toContainText('25 % kept, 31 days before or more');
});

test('P12 whether a product can be cancelled online is answered, and how to find out where nobody knows', async ({
	page,
	app
}) => {
	for (const [typed, plan, answer] of [
		['linemo', 'LINEMO Best Plan', 'Yes, online'],
		['cuniq', /Travel SIM\/eSIM/, 'No need: it ends without a request'],
		['csl', /monthly plan/, 'Not known.']
	] as const) {
		const main = await readPlan(page, app, typed, plan);
		await expect(stepsOf(main)).toContainText(`Can this be cancelled online? ${answer}`);
	}
	await page.getByRole('link', { name: 'How to find out' }).click();
	const how = page.getByRole('region', { name: 'How to find out' });
	await expect(how).toBeInViewport();
	await expect(how).toContainText('退會');
	await expect(how).toContainText('Online Cancellation');
	await expect(how).toContainText('這個計劃可以在網上或 App 取消嗎？');
	await expect(how).toContainText('On the official site after logging in, in the app');

	const advice = await readTopic(page, app, 'Not sure how');
	for (const said of ['解約手続き', '取消服務', '销户', 'このプランはウェブかアプリで解約できますか？'])
		await expect(advice).toContainText(said);
	await expect(step(advice, 'Look whether it can be done online')).toBeVisible();
	await expect(step(advice, 'Ask the hotline how your plan is ended')).toBeVisible();
});

test('P13 an open bill stops a China Mobile Hong Kong cancellation: pay first, how much and by when', async ({
	page,
	app
}) => {
	const main = await addSim(page, app, 'China Mobile Hong Kong Monthly plan', {
		'Contract start': '2024-01-05',
		Months: '12',
		'Plan for this SIM': 'Leave'
	});
	await actWith(page, 'charge', { Amount: '176.00', Currency: 'HKD', 'Due on': '2026-12-28' });
	const procedure = stepsOf(main);
	await expect(step(procedure, 'Pay HK$176.00')).toContainText(
		'Unpaid bills or an open deposit may stop the cancellation.'
	);
	await expect(step(procedure, 'Call the hotline')).toContainText(/Pay HK\$176\.00 by \w{3} \d+ Dec/);
	await act(page, 'pay');
	await expect(step(procedure, 'Pay HK$176.00')).toHaveCount(0);
	await expect(procedure).not.toContainText('Pay HK$176.00');

	await actWith(page, 'deposit', { Amount: '500.00' });
	await expect(procedure).toContainText('HK$500.00');
	await expect(procedure).toContainText(/deposit/);
});

test('P14 a year-end closure moves the safe date of a NURO line earlier, the last date stays', async ({
	page,
	app
}) => {
	const line = { 'Plan for this SIM': 'Leave' };
	const open = await addSim(page, app, 'NURO', line);
	const last = await dateOf(open, 'cancel-by').getAttribute('datetime');

	await page.goto(`${app.url}/subscriptions/new`);
	await page.getByRole('combobox', { name: 'Carrier or plan' }).fill('NURO');
	await page.getByRole('option', { name: /nuro/i }).first().click();
	await enter(page, 'Plan for this SIM', 'Leave');
	await page.getByRole('button', { name: 'Change the rules by hand' }).click();
	await enter(page, 'Working days for review', '3');
	await enter(page, 'Closed on', '2026-12-29');
	await enter(page, 'Closed until', '2027-01-03');
	await press(page, 'Save');
	const closed = page.locator('main[data-subscription]');
	await expect(dateOf(closed, 'cancel-by')).toHaveAttribute('datetime', last ?? '');
	await expectDates(closed, { 'cancel-safe': '2026-12-23T15:00:00.000Z' });
	await expect(rowOf(closed, 'cancel-safe')).toContainText('Wed 23 Dec');
});

for (const { brand, typed, plan } of [
	{ brand: 'NTT docomo', typed: 'ドコモ', plan: /docomo monthly plan/ },
	{ brand: 'SoftBank', typed: 'softbank', plan: /SoftBank monthly plan/ },
	{ brand: 'Laox', typed: 'laox', plan: /Laox|tourist/i },
	{ brand: 'China Mobile Hong Kong', typed: '中國移動香港', plan: /Monthly plan/ },
	{ brand: 'China Unicom Hong Kong', typed: '中国联通香港', plan: /Monthly plan/ },
	{ brand: 'HKT', typed: 'HKT', plan: /csl \/ 1O1O monthly plan/ }
]) {
	test(`P15 ${brand} is found in the form and in Procedures`, async ({ page, app }) => {
		const main = await readPlan(page, app, typed, plan);
		await expect(main.getByRole('heading', { level: 1 })).toContainText(brand);
		await expect(stepsOf(main).getByRole('listitem').first()).toBeVisible();
		await expect(main).toContainText('What is known about this plan');
		await page.goto(`${app.url}/subscriptions/new`);
		await page.getByRole('combobox', { name: 'Carrier or plan' }).fill(typed);
		await expect(page.getByRole('option', { name: plan }).first()).toBeVisible();
	});
}

testWithServiceWorker(
	'P11 a lost phone: from Due in two taps, offline, to whom to call, then cancel or replace',
	async ({ page, app }) => {
		await addSim(page, app, 'giffgaff', { 'Last top-up or paid use': '2026-12-01' });
		await addSim(page, app, 'NTT docomo', { 'Phone number': '+81 80 0000 2204' });
		await page.goto(`${app.url}/`);
		await waitUntilOffline(page);
		await app.stop();
		await page.getByRole('link', { name: 'Lost a phone?' }).click();
		await page.getByRole('checkbox', { name: /NTT docomo/ }).check();
		const docomo = page.getByRole('article').filter({ hasText: 'NTT docomo' });
		await expect(docomo.getByRole('heading', { name: 'Call NTT docomo, suspend the line' })).toBeVisible();
		await expect(docomo.locator('a[href^="tel:"]').first()).toBeVisible();
		await expect(docomo).toContainText('携帯をなくしました。');
		await docomo.locator('[data-command="report-lost"]').click();
		await docomo.getByRole('link', { name: 'Cancel or replace it: the steps' }).click();
		const procedure = stepsOf(page.locator('main[data-subscription]'));
		await expect(procedure.getByRole('heading', { name: 'Lost or stolen: what to do now' })).toBeVisible();
		const order = await procedure
			.getByRole('checkbox')
			.evaluateAll((all) =>
				all.map((each) => (each instanceof HTMLInputElement ? (each.labels?.[0]?.textContent ?? '') : ''))
			);
		expect(order[0]).toBe('Have the line suspended, at once');
		expect(order.indexOf('Send the request')).toBeGreaterThan(0);
	}
);

const WARNINGS = [
	{ code: 'W1', at: 'See that no bill is open', says: 'Unpaid bills or an open deposit may stop the cancellation.' },
	{ code: 'W2', at: 'Write down what you will be asked for', says: 'It is billed even when you do not use it.' },
	{ code: 'W3', at: 'Stop using the line', says: 'Apps use data in the background.' },
	{ code: 'W4', at: 'Move what hangs on the number', says: 'sign-in codes go to whoever gets it next' },
	{ code: 'W5', at: 'Save what is on this account', says: 'Save it first: the login may end with the line.' },
	{ code: 'W6', at: 'Send the request', says: 'Beware of fake sites and numbers in search results.' },
	{ code: 'W7', at: 'Wait for the confirmation', says: 'Keep mails, SMS and receipts.' },
	{ code: 'W8', at: 'Choose the day', says: 'Do it before you leave the country' },
	{ code: 'W10', at: 'Ask what is kept about you', says: 'Ask what happens to your personal data.' },
	{ code: 'W11', at: 'Send the request', says: 'Not on open Wi-Fi; never give the password away.' },
	{ code: 'W12', at: 'Send the request', says: 'A wrong tap or word can cost money or the number' },
	{ code: 'W13', at: 'See what it costs', says: 'Ending it may cost a fee: ask before.' },
	{ code: 'stop first', at: 'Stop using the line', says: 'Stop using it first' },
	{ code: 'last bill', at: 'Watch for the last bill', says: 'One more bill comes after the end.' }
] as const;

test('P16 every warning stands at the step where it matters', async ({ page, app }) => {
	const procedure = stepsOf(await readPlan(page, app, 'linemo', 'LINEMO Best Plan'));
	for (const { code, at, says } of WARNINGS) await expect(step(procedure, at), code).toContainText(says);

	const rental = stepsOf(await readPlan(page, app, 'keikaku', 'Keikaku pocket WiFi'));
	await expect(step(rental, 'Send the device back'), 'W9').toContainText('Paying or returning late costs extra');

	const shop = stepsOf(await readPlan(page, app, 'docomo monthly', /docomo monthly plan/));
	await expect(step(shop, 'Wait for the confirmation')).toContainText(
		'Keep the phone on while the request is checked.'
	);
});

test('a Hong Kong SIM is registered by name, nowhere it is said that no document is needed', async ({ page, app }) => {
	for (const [typed, plan] of [
		['中国移动香港', 'Monthly plan'],
		['cross-border king', /Cross-border King prepaid/],
		['csl', /7-Eleven/]
	] as const) {
		const main = await readPlan(page, app, typed, plan);
		await main.getByText('Number, identity, new SIM', { exact: true }).click();
		await expect(main.getByText(/^Real-name registration .*is required for every Hong Kong SIM/)).toBeVisible();
		await expect(main).not.toContainText(/no ID (is )?needed/i);
	}
});

test('what is left on a card is usually lost, and asking is worth only a try', async ({ page, app }) => {
	const advice = await readTopic(page, app, 'Short-term card');
	await expect(step(advice, 'Ask about what is left')).toContainText('Usually it is forfeited.');
	const prepaid = await readTopic(page, app, 'Prepaid number');
	await expect(step(prepaid, 'Ask about what is left')).toContainText('Usually it is forfeited.');
});

test('no brand that works only on the web promises a review of days, a shop or a phone', async ({ page, app }) => {
	for (const plan of ['ahamo', 'linemo', 'povo20', 'mineo', 'iijmio-giga', 'rakuten']) {
		await page.goto(`${app.url}/procedures/online?plan=${plan}`);
		const procedure = stepsOf(page.locator(`main[data-plan="${plan}"]`));
		await expect(procedure.getByRole('radio', { name: 'Online' }), plan).toBeChecked();
		for (const name of ['In the shop', 'By phone']) {
			await expect(procedure.getByRole('radio', { name }), `${plan} ${name}`).toBeDisabled();
		}
		await expect(procedure, plan).not.toContainText(
			/1\s?[–-]\s?3|(working|business) days|Go to the shop|Call the hotline/
		);
	}
});
