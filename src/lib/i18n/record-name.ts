import type { Subscription } from '$lib/domain/record/subscription';
import { localized } from '$lib/i18n/localized';

/** What its owner calls a record; without a name of its own its plan's, and only then the carrier's. */
export function nameOf({ nickname, carrier, plan }: Pick<Subscription, 'nickname' | 'carrier' | 'plan'>): string {
	return nickname || localized(plan?.name ?? carrier.name);
}
