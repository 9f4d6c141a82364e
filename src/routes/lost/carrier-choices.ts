import { findPlan } from '$lib/catalogue/catalogue';
import { spellingsOf } from '$lib/catalogue/spellings';
import type { PlanListing } from '$lib/catalogue/plan-listing';
import type { Localized } from '$lib/domain/base/localized';
import { searchText } from '$lib/domain/find/query';
import type { Carrier } from '$lib/domain/plan/carrier';
import type { Source } from '$lib/domain/plan/plan';
import { byCarrier } from '../procedures/procedure-list';
import { lossCallFor, type Caller, type LossCall } from './lost-lines';

/** A carrier of the catalogue, for someone who has kept no record of the line. */
export interface CarrierChoice {
	id: string;
	name: Localized;
	country: string; // ISO 3166 alpha-2, or ZZ for several
	plans: readonly PlanListing[];
	search: string; // everything that typing finds it by
}

/** Whom one plan's line is reported to, and who says so. */
export interface PlanLoss {
	planId: string;
	name: Localized;
	carrier: Carrier;
	call: LossCall;
	sources: readonly Source[];
}

/** `namesOf`: of a country, in the languages people may type it in. */
export function carrierChoices(
	plans: readonly PlanListing[],
	namesOf: (country: string) => readonly string[]
): readonly CarrierChoice[] {
	return byCarrier(plans).map(({ id, plans: [first, ...others] }) => {
		const all = [first, ...others];
		const names = [first.carrier, ...all.map(({ plan }) => plan)].flatMap((name) => Object.values(name));
		const spellings = spellingsOf(id, ...all.map((plan) => plan.id));
		const search = searchText([...names, ...spellings, first.country, ...namesOf(first.country)]);
		return { id, name: first.carrier, country: first.country, plans: all, search };
	});
}

/** Of each plan that tells another number than those before it; loaded when it is asked for. */
export async function lossesOf({ plans }: CarrierChoice, caller: Caller): Promise<readonly PlanLoss[]> {
	const losses: PlanLoss[] = [];
	const seen = new Set<string>();
	for (const { id, country } of plans) {
		const entry = await findPlan(id);
		if (!entry) continue;
		const call = lossCallFor({ country }, entry.plan.facts, caller);
		const key = call.lines.map(({ number }) => number).join();
		if (seen.has(key)) continue;
		seen.add(key);
		const { sources, name } = entry.plan;
		const telling = sources.filter(({ fact }) => /^facts\.(lossLines|lost|ways)/.test(fact));
		losses.push({ planId: id, name, carrier: entry.carrier, call, sources: telling });
	}
	return losses.some(({ call }) => call.lines.length > 0)
		? losses.filter(({ call }) => call.lines.length > 0)
		: losses.slice(0, 1);
}
