import { findPlan, listPlans } from '$lib/catalogue/catalogue';
import { zoneFor } from '$lib/catalogue/countries';
import { currencyFor } from '$lib/catalogue/country-currency';
import { MY_OWN } from '$lib/entry/draft';
import type { FormContext } from '$lib/views/subscription-form/form-context';
import { FormModel } from '$lib/views/subscription-form/form-model.svelte';
import { planOptions, type PlanOption } from '$lib/views/subscription-form/plan-options';
import type { EditedRecord, Template } from '$lib/entry/context';
import { zone } from '$lib/entry/fields/place';
import { findPreferences } from '$lib/db/preferences';
import { listTrips } from '$lib/db/trips';
import { COMPLETE_LOCALES } from '$lib/domain/base/languages.js';
import type { Localized } from '$lib/domain/base/localized';
import type { Subscription } from '$lib/domain/record/subscription';
import { searchText } from '$lib/domain/find/query';
import { countryNames } from '$lib/i18n/country-names';
import { localized } from '$lib/i18n/localized';
import { m } from '$lib/i18n/paraglide/messages';
import { here } from '$lib/state/here.svelte';
import { clock } from '$lib/state/now.svelte';
import { countryChoices, currencyChoices, zoneChoices } from './place-names';

type ParsePhone = (text: string, country: string) => string | undefined;

/** Everything that the form needs from the catalogue, the database and the device. */
export class FormSetup implements FormContext {
	readonly countries = countryChoices();
	readonly currencies = currencyChoices();
	/** None until the list of plans is there: "My own" alone would be taken for the answer to whatever is typed. */
	options: readonly PlanOption[] = $state.raw([]);
	trips: readonly string[] = $state.raw([]);
	failure: string | undefined = $state();
	#parsePhone: ParsePhone | undefined = $state.raw();
	#lastCurrency: string | undefined = $state();
	#loading: Promise<void> = Promise.resolve();
	readonly model: FormModel;

	constructor(edited?: EditedRecord) {
		this.model = new FormModel(() => {
			return {
				now: clock.now,
				...(here.zone && { deviceZone: here.zone }),
				...(edited && { edited }),
				nameless: nameless(),
				zoneOf: zoneFor,
				currencyOf: (country) => currencyFor(country) ?? this.#lastCurrency
			};
		});
		void this.#list();
		void this.#load();
	}

	get zones() {
		return this.#zones;
	}
	readonly #zones = $derived.by(() => zoneChoices(this.model.form.text(zone)));

	readonly isPhone = (text: string, country: string): boolean | undefined =>
		this.#parsePhone && this.#parsePhone(text, country) !== undefined;

	/** In E.164 where it is a number, else as typed. */
	async msisdnOf(text: string, country: string): Promise<string> {
		const parse = this.#parsePhone ?? (await loadPhoneParser());
		return parse(text, country) ?? text;
	}

	readonly choose = (id: string, sought = ''): void => {
		this.failure = undefined;
		this.model.choose(id, sought);
		if (id !== MY_OWN) this.#loading = this.#fillFrom(id);
	};
	readonly ready = (): Promise<void> => this.#loading;

	async #fillFrom(id: string): Promise<void> {
		const template = await this.templateOf(id);
		if (template) this.model.fillFrom(template);
		else this.failure = m.form_plan_failed();
	}

	async templateOf(id: string): Promise<Template | undefined> {
		if (id === MY_OWN || id === '') return undefined;
		try {
			return await findPlan(id);
		} catch {
			// Its file is gone from the host after an update: the form says so.
			return undefined;
		}
	}

	/** Also a plan that this version's catalogue does not know: a record keeps it. */
	optionsWith({ plan, carrier }: Subscription): readonly PlanOption[] {
		if (plan === undefined || this.options.some(({ id }) => id === plan.id)) return this.options;
		const text = localized(carrier.name);
		return [{ id: plan.id, text, search: searchText(Object.values(carrier.name)), carrier }, ...this.options];
	}

	async #load(): Promise<void> {
		const [trips, preferences] = await Promise.all([listTrips(), findPreferences()]);
		this.trips = trips.map(({ name }) => name);
		this.#lastCurrency = preferences.lastCurrency;
		this.#parsePhone = await loadPhoneParser();
	}

	/** Where the list is gone from the host after an update, rules by hand are left. */
	async #list(): Promise<void> {
		const plans = await listPlans().catch(() => []);
		this.options = planOptions(plans, countryNames);
	}
}

async function loadPhoneParser(): Promise<ParsePhone> {
	const { parsePhone } = await import('$lib/entry/phone-number');
	return parsePhone;
}

/** What a SIM is called that has neither a plan nor a name, in every language that has words: it is stored. */
function nameless(): Localized {
	const names = COMPLETE_LOCALES.map((locale) => [locale, m.form_my_own({}, { locale })]);
	return { en: m.form_my_own({}, { locale: 'en' }), ...Object.fromEntries(names) };
}
