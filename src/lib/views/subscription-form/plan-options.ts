import { spellingsOf } from '$lib/catalogue/spellings';
import { matches, queryOf, searchText } from '$lib/domain/find/query';
import type { Form, Subscription } from '$lib/domain/record/subscription';
import type { Localized } from '$lib/domain/base/localized';
import { localized } from '$lib/i18n/localized';
import { m } from '$lib/i18n/paraglide/messages.js';
import { namedWithCarrier, planName } from '$lib/i18n/plan-name';
import { MY_OWN } from '$lib/entry/draft';

/** A line of the combobox. */
export interface PlanOption {
	id: string;
	text: string;
	/** Everything that typing finds it by, folded. */
	search: string;
	tag?: { country: string; form: Form };
	gloss?: string;
	carrier?: Subscription['carrier'];
	/** How the serial numbers of its SIMs may begin. */
	iccid?: readonly string[];
}

/** What the list of the catalogue says of a plan. */
export interface ListedPlan {
	id: string;
	carrierId: string;
	carrier: Localized;
	plan: Localized;
	country: string;
	form: readonly Form[];
	iccid?: readonly string[];
}

/** `namesOf`: a country's names in the languages people may type them in. */
export function planOptions(
	plans: readonly ListedPlan[],
	namesOf: (country: string) => readonly string[]
): readonly PlanOption[] {
	return [...plans.map((plan) => optionOf(plan, namesOf(plan.country))), myOwn()];
}

function optionOf(
	{ id, carrierId, carrier, plan, country, form, iccid = [] }: ListedPlan,
	countryNames: readonly string[]
): PlanOption {
	const [first = 'physical'] = form;
	const text = planName(carrier, plan);
	const english = namedWithCarrier(carrier.en, plan.en);
	const names = [text, english, ...Object.values(carrier), ...Object.values(plan), ...spellingsOf(carrierId, id)];
	return {
		id,
		text,
		search: searchText([...names, country, ...countryNames, ...iccid]),
		tag: { country, form: first },
		carrier: { id: carrierId, name: carrier },
		...(iccid.length > 0 && { iccid }),
		...(text !== english && { gloss: english })
	};
}

function myOwn(): PlanOption {
	return { id: MY_OWN, text: m.form_my_own(), search: '', gloss: m.form_my_own_hint() };
}

/** What was typed and names a carrier that the list does not have; '' where "My own" itself was looked for. */
export function soughtCarrier(query: string): string {
	return matches(searchText([m.form_my_own()]), queryOf(query)) ? '' : query.trim();
}

/** Carriers whose SIMs begin so, and the beginning itself. A hint only: carriers share them, and lend them to others. */
export interface IccidHint {
	carriers: readonly string[];
	prefix: string;
}

/** `undefined` where the number names no carrier of the list, or the one that is chosen already. */
export function iccidHint(options: readonly PlanOption[], iccid: string, chosen: string): IccidHint | undefined {
	const prefixes = options.flatMap((option) => option.iccid?.filter((prefix) => iccid.startsWith(prefix)) ?? []);
	const prefix = prefixes.toSorted((a, b) => b.length - a.length)[0];
	if (prefix === undefined) return undefined;
	const fitting = options.filter((option) => option.iccid?.includes(prefix));
	if (fitting.some(({ id }) => id === chosen)) return undefined;
	const names = fitting.flatMap(({ carrier }) => (carrier ? localized(carrier.name) : []));
	return { prefix, carriers: [...new Set(names)] };
}

/** Every word typed must be found; rules by hand are always offered, last. */
export function matchingPlans(options: readonly PlanOption[], query: string): readonly PlanOption[] {
	const words = queryOf(query);
	return options.filter(({ id, search }) => id === MY_OWN || matches(search, words));
}
