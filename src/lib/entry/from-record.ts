import type { Zone } from '$lib/domain/base/civil-date';
import type { Activity } from '$lib/domain/record/activity';
import { effectiveActivities } from '$lib/domain/record/facts';
import type { Subscription, Terms } from '$lib/domain/record/subscription';
import { ALL_FIELDS, type FieldName } from './all-fields';
import { emptyDraft, MY_OWN, withTexts, type RecordDraft } from './draft';
import type { Form } from './field';
import { trip as tripField } from './fields/notes';
import { currency, price } from './fields/price';
import { closuresOf } from './fields/review';
import { formOf } from './form';
import { FACT_FIELDS, latestOf } from './to-facts';
import { statedIn } from './to-terms';

type Texts = Readonly<Partial<Record<FieldName, string>>>;

/** The form as it would have been filled in for this record; its rules are open to changes by hand. */
export function draftOfRecord(
	subscription: Subscription,
	activities: readonly Activity[],
	trip: string | undefined
): RecordDraft {
	const { zone, terms } = subscription;
	const draft: RecordDraft = {
		...emptyDraft(),
		plan: subscription.plan?.id ?? MY_OWN,
		byHand: true,
		closures: closuresOf(statedIn(terms).exit?.processing)
	};
	return withTexts(draft, {
		...textsOfFacts(effectiveActivities(activities, zone), zone),
		...textsOfTerms(terms),
		...Object.fromEntries(
			ALL_FIELDS.flatMap(({ name, ofRecord }) => (ofRecord ? [[name, ofRecord(subscription)]] : []))
		),
		[tripField.name]: trip ?? ''
	});
}

/** What would have to be typed for these terms. Details without a field of their own stay out. */
export function textsOfTerms(terms: Terms): Texts {
	const stated = statedIn(terms);
	return Object.fromEntries(
		ALL_FIELDS.flatMap(({ name, ofTerms }) => {
			const text = ofTerms?.(stated);
			return text === undefined ? [] : [[name, text]];
		})
	);
}

function textsOfFacts(standing: readonly Activity[], zone: Zone): Texts {
	return Object.fromEntries(
		FACT_FIELDS.flatMap((field) => {
			const activity = latestOf(field, standing);
			if (activity === undefined) return [];
			const { day, beside } = field.fact;
			return [
				[field.name, day(activity, zone) ?? ''],
				...(beside ? [[beside.field.name, beside.text(activity, zone) ?? '']] : [])
			];
		})
	);
}

/** The form with the rules as they are in `terms`, and everything else as it stands: what an edit is compared with. */
export function untouchedForm(form: Form, terms: Terms): Form {
	const { draft, context, edited } = form;
	const stated: RecordDraft['texts'] = edited && context.edited ? context.edited.draft.texts : textsOfTerms(terms);
	const ofTerms = ALL_FIELDS.filter((field) => field.ofTerms).map(({ name }) => [name, stated[name] ?? '']);
	// The price of an edited record is what its bills are expected to be.
	const ofPrice = edited ? [price, currency].map(({ name }) => [name, stated[name] ?? '']) : [];
	const closures = closuresOf(statedIn(terms).exit?.processing);
	return formOf({ ...withTexts(draft, Object.fromEntries([...ofTerms, ...ofPrice])), closures }, context);
}

/** A plan's rules opened for changes by hand. */
export function withRulesByHand(draft: RecordDraft, terms: Terms): RecordDraft {
	const closures = closuresOf(statedIn(terms).exit?.processing);
	return { ...withTexts(draft, textsOfTerms(terms)), closures, byHand: true };
}

/** The opposite: what was filled in from the plan, or changed of it, is taken back. */
export function withRulesOfPlan(draft: RecordDraft, terms: Terms): RecordDraft {
	const blank = Object.keys(textsOfTerms(terms)).map((field) => [field, '']);
	const { closures } = emptyDraft();
	return { ...withTexts(draft, Object.fromEntries(blank)), closures, byHand: false };
}
