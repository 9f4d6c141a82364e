import type { Form, Localized } from '$lib/domain/subscription';
import { m } from '$lib/i18n/paraglide/messages.js';
import { namedWithCarrier, planName } from '$lib/i18n/plan-name';
import { MY_OWN } from './draft';

/** A line of the combobox. */
export interface PlanOption {
	id: string;
	text: string;
	/** Everything that typing finds it by, in small letters. */
	search: string;
	tag?: { country: string; form: Form };
	gloss?: string;
}

/** What the list of the catalogue says of a plan. */
export interface ListedPlan {
	id: string;
	carrier: Localized;
	plan: Localized;
	country: string;
	form: readonly Form[];
}

/** `namesOf`: a country's names in the languages people may type them in. */
export function planOptions(
	plans: readonly ListedPlan[],
	namesOf: (country: string) => readonly string[]
): readonly PlanOption[] {
	return [...plans.map((plan) => optionOf(plan, namesOf(plan.country))), myOwn()];
}

function optionOf({ id, carrier, plan, country, form }: ListedPlan, countryNames: readonly string[]): PlanOption {
	const [first = 'physical'] = form;
	const text = planName(carrier, plan);
	const english = namedWithCarrier(carrier.en, plan.en);
	const words = [text, english, ...Object.values(carrier), ...Object.values(plan), country, ...countryNames];
	return {
		id,
		text,
		search: searchable(words.join(' ')),
		tag: { country, form: first },
		...(text !== english && { gloss: english })
	};
}

function myOwn(): PlanOption {
	return { id: MY_OWN, text: m.form_my_own(), search: '', gloss: m.form_my_own_hint() };
}

/** Every word typed must be found; rules by hand are always offered, last. */
export function matchingPlans(options: readonly PlanOption[], query: string): readonly PlanOption[] {
	const words = searchable(query)
		.split(/\s+/)
		.filter((word) => word !== '');
	return options.filter(({ id, search }) => id === MY_OWN || words.every((word) => search.includes(word)));
}

function searchable(text: string): string {
	return text.normalize('NFKC').toLowerCase();
}
