import type { Subscription } from '$lib/domain/record/subscription';
import { localized } from '$lib/i18n/localized';

/** What its owner calls a record; without a name of its own its plan's, and only then the carrier's. */
export function nameOf({ nickname, carrier, plan }: Pick<Subscription, 'nickname' | 'carrier' | 'plan'>): string {
	return nickname || (plan?.name ? localized(plan.name) : carrierName(carrier));
}

/** What a list of carriers says beside a name: "au (KDDI)", "3 Hong Kong (incl. SoSIM, haha SIM)". */
const BESIDE_NAME = /\s*[(（][^()（）]*[)）]$/;

/** A carrier as people say it in a sentence. A name that the owner typed stays as it was typed. */
export function carrierName({ id, name }: Subscription['carrier']): string {
	const text = localized(name);
	return id === undefined ? text : text.replace(BESIDE_NAME, '') || text;
}
