import { currencyFor } from '$lib/catalogue/country-currency';
import type { Activity } from '$lib/domain/record/activity';
import type { Currency } from '$lib/domain/base/iso-4217';
import type { Subscription } from '$lib/domain/record/subscription';

/** What this record was last paid in, else what its price, its bill or its country is named in. */
export function recordCurrency(subscription: Subscription, activities: readonly Activity[]): Currency {
	const paid = activities.flatMap((fact) => ('amount' in fact && fact.amount ? [fact.amount.currency] : []));
	return (
		paid.at(-1) ??
		subscription.price?.currency ??
		subscription.terms.bill?.amount?.currency ??
		currencyFor(subscription.country) ??
		'USD'
	);
}
