import type { CivilDate } from '$lib/domain/base/civil-date';
import type { Money } from '$lib/domain/base/money';
import type { Activity, NewActivity } from '$lib/domain/record/activity';
import { sameValue } from '$lib/domain/record/changes';
import { effectiveActivities } from '$lib/domain/record/facts';
import { ALL_FIELDS } from './all-fields';
import type { EditedRecord } from './context';
import { topUpAmount } from './fields/top-up';
import type { FactSetting, Field, Form, StatedFact } from './field';

/** A date that stands for a fact. */
type FactField = Field<CivilDate> & { readonly fact: StatedFact };
export const FACT_FIELDS: readonly FactField[] = ALL_FIELDS.filter(isFactField);

function isFactField(field: Field): field is FactField {
	return field.input === 'date' && field.fact !== undefined;
}

/** The first facts of a record: what was entered as a date becomes a dated fact. */
export function firstFacts(setting: FactSetting): readonly NewActivity[] {
	return FACT_FIELDS.flatMap((field) => statedFact(field, setting) ?? []);
}

/**
 * What has to be written where dates of an existing record were changed: corrections, withdrawals, new facts.
 * `before`: the form as it was filled in from the record.
 */
export function correctedFacts(
	is: FactSetting,
	before: Form,
	{ subscription, activities }: EditedRecord
): readonly NewActivity[] {
	const standing = effectiveActivities(activities, subscription.zone);
	return FACT_FIELDS.flatMap((field) => {
		const fact = statedFact(field, is);
		if (sameValue(statedFact(field, { ...is, form: before }), fact)) return [];
		return correction(latestOf(field, standing), fact, is);
	});
}

function statedFact(field: FactField, setting: FactSetting): NewActivity | undefined {
	return field.fact.make(setting.form.value(field), setting);
}

/** The fact that a date of the form shows: the latest of its kind. `standing`: in order of time. */
export function latestOf({ fact }: FactField, standing: readonly Activity[]): Activity | undefined {
	return standing.findLast((activity) => fact.holds(activity));
}

function correction(
	old: Activity | undefined,
	fact: NewActivity | undefined,
	{ form }: FactSetting
): readonly NewActivity[] {
	if (old === undefined) return fact === undefined ? [] : [fact];
	if (fact === undefined) return [{ kind: 'retracted', when: { instant: form.context.now }, replaces: old.id }];
	return [{ ...keptOf(old, fact, form.place(topUpAmount) !== undefined), replaces: old.id }];
}

/** Only what the form says of it was corrected: what it was, its amount where none is asked, and its life stay. */
function keptOf(old: Activity, fact: NewActivity, asksAmount: boolean): NewActivity {
	const { when } = fact;
	const life = old.lifeId !== undefined && { lifeId: old.lifeId };
	switch (old.kind) {
		case 'sms':
		case 'call':
		case 'data':
			return { kind: old.kind, when, ...life };
		case 'top-up':
		case 'pack-bought': {
			const amount = 'amount' in fact || asksAmount ? amountOf(fact) : old.amount;
			return {
				kind: old.kind,
				when,
				...(amount && { amount }),
				...(old.gives && { gives: old.gives }),
				...('packEnds' in fact && { packEnds: fact.packEnds }),
				...life
			};
		}
		default:
			return { ...fact, ...life };
	}
}

function amountOf(fact: NewActivity): Money | undefined {
	return fact.kind === 'top-up' || fact.kind === 'pack-bought' ? fact.amount : undefined;
}
