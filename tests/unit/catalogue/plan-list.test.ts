import { expect, test } from 'vitest';
import { findPlan, listPlans, type CarrierFile } from '$lib/catalogue/catalogue';
import { listingOf } from '$lib/catalogue/plan-listing';

const files = import.meta.glob<CarrierFile>('/src/lib/catalogue/carriers/*/*.ts', { eager: true });

test('the list of plans is what the carrier files say', async () => {
	const expected = Object.keys(files)
		.sort()
		.flatMap((path) => {
			const file = files[path];
			return file ? file.plans.map((plan) => listingOf(file.carrier, plan)) : [];
		});
	expect(await listPlans()).toEqual(expected);
});

test('every listed plan is found, with its carrier', async () => {
	for (const { id, carrierId } of await listPlans()) {
		const entry = await findPlan(id);
		expect([entry?.plan.id, entry?.carrier.id]).toEqual([id, carrierId]);
	}
});

test('an unknown plan is not found', async () => {
	expect(await findPlan('gone')).toBeUndefined();
});
