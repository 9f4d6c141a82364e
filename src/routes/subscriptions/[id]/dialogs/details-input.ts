import { formatIccid, parseIccid } from '$lib/domain/base/identifiers';
import { withIccid } from '$lib/domain/record/sims';
import type { BoundService, Registration, Subscription } from '$lib/domain/record/subscription';
import { m } from '$lib/i18n/paraglide/messages';

/** What staff and hotlines ask for, as it stands in the fields; no document's number, no secret. */
export interface DetailsText {
	holder: string;
	document: string;
	customerNumber: string;
	iccid: string;
	services: string; // one after the other, with commas
}

export const DOCUMENTS = [
	'passport',
	'residence-card',
	'id-card',
	'permit'
] as const satisfies readonly Registration['document'][];

export function detailsOf({ registration, sims, bound }: Subscription): DetailsText {
	const { holder = '', document = '', customerNumber = '' } = registration ?? {};
	return {
		holder,
		document,
		customerNumber,
		iccid: formatIccid(sims[0]?.iccid ?? ''),
		services: bound.map(({ name }) => name).join(', ')
	};
}

/** What is wrong with a typed card number; one that only fails its check digit is asked back once, for some are printed so. */
export function iccidFault(text: string, askedBack: string | undefined): string | undefined {
	const parsed = parseIccid(text);
	if (!parsed.ok) return parsed.issue === 'empty' ? undefined : m.staff_error_iccid();
	return parsed.checkDigit === 'wrong' && askedBack !== text ? m.staff_error_iccid_check() : undefined;
}

/** Only what was changed in this form; another tab's fields stay. */
export function withDetails(current: Subscription, before: DetailsText, after: DetailsText): Subscription {
	const changed = (field: keyof DetailsText) => before[field].trim() !== after[field].trim();
	const registration = withRegistration(current.registration ?? {}, after, changed);
	const { registration: _, ...rest } = current;
	return {
		...rest,
		...(Object.keys(registration).length > 0 && { registration }),
		...(changed('iccid') && { sims: withIccid(current.sims, iccidIn(after.iccid)) }),
		...(changed('services') && { bound: servicesFrom(after.services, current.bound) })
	};
}

function iccidIn(text: string): string | undefined {
	const parsed = parseIccid(text);
	return parsed.ok ? parsed.value : undefined;
}

function withRegistration(
	{ holder, document, customerNumber, ...others }: Registration,
	after: DetailsText,
	changed: (field: keyof DetailsText) => boolean
): Registration {
	const name = changed('holder') ? after.holder.trim() : holder;
	const number = changed('customerNumber') ? after.customerNumber.trim() : customerNumber;
	const kind = changed('document') ? DOCUMENTS.find((known) => known === after.document) : document;
	return {
		...others,
		...(name && { holder: name }),
		...(kind && { document: kind }),
		...(number && { customerNumber: number })
	};
}

/** A service that is named again keeps what is known of it. */
function servicesFrom(text: string, known: readonly BoundService[]): readonly BoundService[] {
	const names = [...new Set(text.split(/[,，、;；\n]/).map((name) => name.trim()))].filter((name) => name !== '');
	return names.map((name) => known.find((service) => service.name === name) ?? { name, importance: 'sign-in' });
}
