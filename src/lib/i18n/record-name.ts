import type { Subscription } from '$lib/domain/record/subscription';
import { localized } from '$lib/i18n/localized';

/** What its owner calls a record; without a name of its own, the carrier's. */
export function nameOf({ nickname, carrier }: Pick<Subscription, 'nickname' | 'carrier'>): string {
	return nickname === '' ? localized(carrier.name) : nickname;
}
