import type { Localized } from '$lib/domain/base/localized';
import { localized } from './localized';

/** What a product is called with who sells it, in the reader's language. */
export function planName(carrier: Localized, plan: Localized): string {
	return namedWithCarrier(localized(carrier), localized(plan));
}

/** "Club SIM" and "Club SIM prepaid" are said once. */
export function namedWithCarrier(carrier: string, plan: string): string {
	return plan.toLowerCase().startsWith(carrier.toLowerCase()) ? plan : `${carrier} ${plan}`;
}
