import type { AskedField } from '$lib/domain/plan/last-step';
import type { Subscription } from '$lib/domain/record/subscription';
import { formatPhone } from '$lib/i18n/phone-number';

/** What the record holds of what a form asks, as it is typed there; a document is shown, never copied. */
export function askedValue(
	asked: AskedField,
	{ msisdns, sims, registration, intent, country }: Subscription
): string | undefined {
	switch (asked) {
		case 'number':
			return msisdns[0] === undefined ? undefined : formatPhone(msisdns[0], country);
		case 'iccid':
			return sims[0]?.iccid;
		case 'eid':
			return sims[0]?.eid;
		case 'holder':
			return registration?.holder;
		case 'customer-number':
			return registration?.customerNumber;
		case 'email':
			return registration?.email;
		case 'last-day':
			return intent.kind === 'leave' ? intent.neededUntil : undefined;
		case 'document':
			return undefined;
	}
}
