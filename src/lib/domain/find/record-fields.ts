import type { Subscription } from '../record/subscription';
import { numberForms } from './number-forms';

/** What stands in the record alone. Its country, form, status and the like have words, which many records share. */
export function recordFields(subscription: Subscription): readonly string[] {
	const { nickname, carrier, plan, msisdns, sims, registration, bound, tags, notes, boughtAt } = subscription;
	return [
		nickname,
		...Object.values(carrier.name),
		...Object.values(plan?.name ?? {}),
		...msisdns.flatMap(numberForms),
		...sims.flatMap(({ iccid, eid, where }) => [iccid, eid, where]),
		...Object.values(registration ?? {}),
		...bound.map(({ name }) => name),
		boughtAt,
		...tags,
		notes
	].filter((field) => field !== undefined && field !== '');
}
