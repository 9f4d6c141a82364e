import type { Carrier } from '$lib/domain/plan/carrier';
import type { Plan } from '$lib/domain/plan/plan';
import type { PlanListing } from './plan-listing';

export interface CarrierFile {
	carrier: Carrier;
	plans: readonly Plan[];
}
export interface CatalogueEntry {
	carrier: Carrier;
	plan: Plan;
}

/** One chunk per carrier: a record's page loads its own carrier and no other. */
const carrierFiles = import.meta.glob<CarrierFile>('./carriers/*/*.ts');

/** Every plan's listing, for the form; sorted by country, carrier and plan. */
export async function listPlans(): Promise<readonly PlanListing[]> {
	const { planList } = await import('./plan-list');
	return planList;
}

/** The plan and its carrier; `undefined` for an id that this version's catalogue does not know. */
export async function findPlan(id: string): Promise<CatalogueEntry | undefined> {
	const listing = (await listPlans()).find((listed) => listed.id === id);
	if (!listing) return undefined;
	const load = carrierFiles[`./carriers/${listing.country.toLowerCase()}/${listing.carrierId}.ts`];
	const file = await load?.();
	const plan = file?.plans.find((each) => each.id === id);
	return file && plan ? { carrier: file.carrier, plan } : undefined;
}
