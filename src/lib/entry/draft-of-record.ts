import type { Activity, When } from '$lib/domain/record/activity';
import { lastDayBefore, localDate, localTime, type Zone } from '$lib/domain/base/civil-date';
import { effectiveActivities } from '$lib/domain/record/facts';
import { formatIccid } from '$lib/domain/base/identifiers';
import { formatMinor } from '$lib/domain/base/money';
import type { Subscription } from '$lib/domain/record/subscription';
import { emptyDraft, MY_OWN, type RecordDraft, type TextField } from './draft';
import { draftOfTerms } from './draft-of-terms';
import { FACT_SLOTS, factIn } from './fact-slots';

type Texts = Partial<Record<TextField, string>>;

/** The form as it would have been filled in for this record; its rules are open to changes by hand. */
export function draftOfRecord(
	subscription: Subscription,
	activities: readonly Activity[],
	trip: string | undefined
): RecordDraft {
	const { intent, price, carrier, nickname } = subscription;
	return {
		...emptyDraft(),
		...textsOfFacts(effectiveActivities(activities, subscription.zone), subscription.zone),
		...draftOfTerms(subscription.terms),
		plan: subscription.plan?.id ?? MY_OWN,
		byHand: 'yes',
		carrierName: carrier.name.en === nickname ? '' : carrier.name.en,
		name: nickname,
		phone: subscription.msisdns[0] ?? '',
		iccid: formatIccid(subscription.sims[0]?.iccid ?? ''),
		form: subscription.form,
		billing: subscription.billing,
		country: subscription.country,
		zone: subscription.zone,
		intent: intent.kind,
		neededUntil: intent.kind === 'leave' ? (intent.neededUntil ?? '') : '',
		...(price && { price: formatMinor(price), currency: price.currency }),
		trip: trip ?? '',
		boughtAt: subscription.boughtAt ?? '',
		notes: subscription.notes
	};
}

function textsOfFacts(activities: readonly Activity[], zone: Zone): Texts {
	return Object.assign(
		{},
		...FACT_SLOTS.map((slot) => {
			const fact = factIn(slot, activities);
			return fact ? textsOfFact(fact, slot.fields, zone) : {};
		})
	);
}

function textsOfFact(fact: Activity, [dateField, timeField]: readonly TextField[], zone: Zone): Texts {
	if (dateField === undefined) return {};
	if (fact.kind === 'end-seen') return { [dateField]: lastDayOf(fact.end, zone), ...endTime(fact.end, zone) };
	if (fact.kind === 'pack-bought' && fact.packEnds) return { [dateField]: lastDayOf(fact.packEnds, zone) };
	const { when } = fact;
	if ('date' in when) return { [dateField]: when.date };
	return {
		[dateField]: localDate(when.instant, zone),
		...(timeField !== undefined && { [timeField]: localTime(when.instant, zone) })
	};
}

/** An end given as an instant is exclusive. */
function lastDayOf(end: When, zone: Zone): string {
	return 'date' in end ? end.date : lastDayBefore(end.instant, zone);
}

function endTime(end: When, zone: Zone): Texts {
	if ('date' in end || localTime(end.instant, zone) === '00:00') return {};
	return { lastDayUntil: localTime(end.instant, zone) };
}
