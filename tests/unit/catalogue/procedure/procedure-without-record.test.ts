import { describe, expect, test } from 'vitest';
import { findPlan, listPlans, type CatalogueEntry } from '$lib/catalogue/catalogue';
import { procedureOfPlan, topicOf, usualTerms, leavingOptionsOf } from '$lib/domain/procedure/of-plan';
import { PROCEDURE_TOPICS } from '$lib/domain/procedure/topic';

async function plan(id: string): Promise<CatalogueEntry> {
	const entry = await findPlan(id);
	if (!entry) throw new Error(`no plan ${id}`);
	return entry;
}

const codesOf = (entry: CatalogueEntry, choices: Parameters<typeof procedureOfPlan>[1] = {}) =>
	procedureOfPlan(entry, choices).steps.map(({ code }) => code);

const listings = await listPlans();

test.each(listings.map(({ id }) => id))(
	'%s can be read without a record, in every form and by every way out',
	async (id) => {
		const entry = await plan(id);
		expect(usualTerms(entry.plan).lives.length).toBeGreaterThan(0);
		for (const form of entry.plan.form) {
			for (const { id: way } of leavingOptionsOf(entry, { form })) {
				const procedure = procedureOfPlan(entry, { form, way });
				expect(procedure.steps.length, `${form} ${way}`).toBeGreaterThan(0);
				expect(procedure.steps.filter(({ by }) => by !== undefined)).toEqual([]);
				expect(PROCEDURE_TOPICS).toContain(topicOf(procedure, entry.plan));
			}
		}
	}
);

describe('the ways out of a plan', () => {
	test.each([
		{ id: 'linemo', ways: ['ordinary', 'right'], why: 'a Japanese line can be withdrawn in its first 8 days' },
		{ id: 'cuniq-travel', ways: ['lapse'], why: 'a travel card only runs out' },
		{ id: 'povo20', ways: ['ordinary', 'lapse'], why: 'a number that lapses unused can also be closed' },
		{ id: 'mobal-short', ways: ['lapse', 'ordinary'], why: 'a short card runs out, or is closed sooner' },
		{ id: 'keikaku', ways: ['lapse', 'before_rental'], why: 'a rental ends, or is called off before it starts' },
		{ id: 'cmcc-pack', ways: ['lapse', 'before_activation'], why: 'a pack can only be taken back unused' },
		{ id: 'gtn', ways: ['ordinary'], why: 'nothing more is known' }
	])('$id: $why', async ({ id, ways }) => {
		expect(leavingOptionsOf(await plan(id)).map(({ when }) => when)).toEqual(ways);
	});

	test('withdrawing is a letter, with its own step', async () => {
		const procedure = procedureOfPlan(await plan('linemo'), { way: 'cooling-off' });
		expect(procedure.kind).toBe('withdraw');
		expect(procedure.channel).toBe('post');
		expect(procedure.steps.map(({ code }) => code)).toContain('send_withdrawal');
	});

	test('letting a number lapse asks nobody', async () => {
		const entry = await plan('povo20');
		expect(codesOf(entry, { way: 'lapse' })).toContain('stop_topping_up');
		expect(codesOf(entry, { way: 'lapse' })).not.toContain('submit_form');
		expect(codesOf(entry)).toContain('submit_form');
	});

	test('an unknown way is the usual one', async () => {
		expect(codesOf(await plan('linemo'), { way: 'gone' })).toEqual(codesOf(await plan('linemo')));
	});
});

describe('choices', () => {
	test('the shop has its own steps, and an eSIM is not handed back there', async () => {
		const docomo = await plan('docomo-monthly');
		expect(codesOf(docomo, { channel: 'store' })).toEqual(expect.arrayContaining(['visit_store', 'sign_form']));
		expect(codesOf(docomo, { channel: 'store', form: 'esim' })).not.toContain('hand_back_sim');
		expect(codesOf(docomo, { form: 'esim' })).toContain('remove_profile');
	});

	test('a prepaid number in China has no last bill, a postpaid one has', async () => {
		const line = await plan('cn-mobile-line');
		expect(codesOf(line, { billing: 'postpaid' })).toContain('watch_last_bill');
		expect(codesOf(line, { billing: 'prepaid' })).not.toContain('watch_last_bill');
	});
});

describe('the list', () => {
	const listed = (id: string) => listings.find((listing) => listing.id === id);

	test.each([
		{ id: 'linemo', topic: 'online', online: 'yes' },
		{ id: 'softbank-monthly', topic: 'store', online: 'yes' },
		{ id: 'cmhk-monthly', topic: 'store', online: 'unknown' },
		{ id: 'csl-monthly', topic: 'phone', online: 'unknown' },
		{ id: 'gtn', topic: 'ask', online: 'unknown' },
		{ id: 'cuniq-travel', topic: 'lapse', online: 'not-needed' },
		{ id: 'giffgaff-payg', topic: 'prepaid', online: 'not-needed' },
		{ id: 'keikaku', topic: 'rental', online: 'not-needed' },
		{ id: 'sun-8day', topic: 'roaming', online: 'not-needed' }
	])('says of $id whether it can be cancelled online, and which advice is nearest', ({ id, topic, online }) => {
		expect(listed(id)).toMatchObject({ topic, online });
	});
});
