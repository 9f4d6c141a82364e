import type { Trip } from '$lib/domain/trip/trip';
import type { Facet } from '$lib/domain/find/record-filter';
import { STATUSES } from '$lib/domain/record/status';
import { FORMS } from '$lib/domain/record/subscription';
import { m } from '$lib/i18n/paraglide/messages';
import { formTag } from '$lib/i18n/words/record/form-words';
import { statusWords } from '$lib/i18n/words/status-words';
import { countryName } from '../../procedures/plan-words';

const roles: Readonly<Record<string, () => string>> = {
	keep: m.sims_role_keep,
	'let-end': m.sims_role_let_end,
	leave: m.sims_role_leave
};

const facets: Record<Facet, () => string> = {
	role: m.record_intent,
	owes: m.sims_owes,
	country: m.sims_by_country,
	status: m.sims_by_status,
	form: m.sims_by_form,
	trip: m.sims_by_trip,
	tag: m.sims_by_tag
};

/** What a choice is about. */
export function facetTitle(facet: Facet): string {
	return facets[facet]();
}

/** A value of it as people read it; one from an address that nobody knows, as it stands there. */
export function facetName(facet: Facet, value: string, trips: readonly Trip[]): string {
	switch (facet) {
		case 'role':
			return roles[value]?.() ?? value;
		case 'owes':
			return m.sims_owes();
		case 'country':
			return /^[A-Z]{2}$/.test(value) ? countryName(value) : value;
		case 'status': {
			const status = STATUSES.find((each) => each === value);
			return status ? statusWords(status) : value;
		}
		case 'form': {
			const form = FORMS.find((each) => each === value);
			return form ? formTag(form) : value;
		}
		case 'trip':
			return trips.find(({ id }) => id === value)?.name ?? value;
		case 'tag':
			return value;
	}
}
