import { createContext } from 'svelte';
import type { PlanOption } from './plan-options';
import type { FormModel } from './form-model.svelte';

/** What the selects of places offer: value and name, in the reader's language. */
export interface Choice {
	value: string;
	text: string;
}
export interface FormContext {
	model: FormModel;
	countries: readonly Choice[];
	zones: readonly Choice[];
	currencies: readonly Choice[];
	/** Says whether a number can be called; absent until its library is loaded. */
	isPhone: (text: string, country: string) => boolean | undefined;
	trips: readonly string[];
	options: readonly PlanOption[];
	/** Once the chosen plan has been loaded: until then there is nothing to check or save. */
	ready: () => Promise<void>;
}

export const [formContext, provideForm] = createContext<FormContext>();

/** Opens "Carrier or plan" with a text to look for. */
export type LookForPlan = (text: string) => void;
export const [lookForPlan, provideLookForPlan] = createContext<LookForPlan>();
