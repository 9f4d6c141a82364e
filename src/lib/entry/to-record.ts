import type { Zone } from '$lib/domain/base/civil-date';
import type { NewActivity } from '$lib/domain/record/activity';
import type { Terms } from '$lib/domain/record/subscription';
import { changedPaths } from '$lib/domain/plan/terms-paths';
import { ALL_FIELDS } from './all-fields';
import type { FormRecord, Template } from './context';
import { MY_OWN, withTexts } from './draft';
import type { Field, Form } from './field';
import { billDay, closingDay } from './fields/bill';
import { trip } from './fields/notes';
import { zone as zoneField } from './fields/place';
import { iccid } from './fields/sim';
import { formOf } from './form';
import { untouchedForm } from './from-record';
import type { Issues } from './issues';
import { issuesOf } from './parse';
import { planTerms } from './plan/terms';
import { correctedFacts, firstFacts } from './to-facts';
import { editedTerms, mainLife, ownTerms, statedBy } from './to-terms';

/** A record as the form says it, with the facts to be written beside it. Nothing here is stored yet: several may be added at once. */
export interface EnteredRecord {
	record: FormRecord;
	facts: readonly NewActivity[];
	/** By its name. */
	trip?: string;
	iccid?: string;
}
export type FormResult = ({ ok: true } & EnteredRecord) | { ok: false; issues: Issues };

type Ruled = { ok: true; terms: Terms; overrides: readonly string[] } | { ok: false; issues: Issues };

/** The record that the form makes, or what is wrong with it by field. */
export function toRecord(form: Form): FormResult {
	const issues = issuesOf(form);
	if (Object.keys(issues).length > 0) return { ok: false, issues };
	const ruled = termsOf(form);
	if (!ruled.ok) return ruled;
	const zone = form.value(zoneField);
	if (zone === undefined) return { ok: false, issues: { zone: 'required' } };
	const { terms, overrides } = ruled;
	const tripName = form.value(trip);
	const serial = form.value(iccid);
	return {
		ok: true,
		record: ALL_FIELDS.reduce((record, field) => saved(record, field, form), blankRecord(form, zone, terms, overrides)),
		facts: factsOf(form, zone, terms),
		...(tripName !== undefined && { trip: tripName }),
		...(serial !== undefined && { iccid: serial })
	};
}

function saved<T>(record: FormRecord, field: Field<T>, form: Form): FormRecord {
	return field.save ? field.save(record, form.value(field), form) : record;
}

/** What the record is called by, where its carrier is a heading over several brands. */
function planOf({ plan: { id, revision, name }, carrier }: Template): NonNullable<FormRecord['plan']> {
	return { id, revision, ...(carrier.isGroup && { name }) };
}

/** Before its fields have filled it in. */
function blankRecord(form: Form, zone: Zone, terms: Terms, overrides: readonly string[]): FormRecord {
	const { template, nameless } = form.context;
	const plan = template ? planOf(template) : form.edited?.plan;
	return {
		nickname: '',
		carrier: { name: nameless },
		country: 'ZZ',
		zone,
		form: 'physical',
		billing: 'prepaid',
		...(plan && { plan }),
		terms,
		overrides,
		intent: { kind: 'keep' },
		msisdns: [],
		notes: ''
	};
}

/** First facts of a new record, corrections of one that is edited. */
function factsOf(form: Form, zone: Zone, terms: Terms): readonly NewActivity[] {
	const setting = { form, zone, rule: mainLife(terms)?.rule };
	const { template: _, ...context } = form.context;
	const { edited } = context;
	return edited ? correctedFacts(setting, formOf(edited.draft, context), edited) : firstFacts(setting);
}

function termsOf(form: Form): Ruled {
	const { draft, context, edited } = form;
	if (edited) {
		const terms = handEdited(form, edited.terms);
		const overrides = edited.plan ? [...edited.overrides, ...changedPaths(edited.terms, terms)] : edited.overrides;
		return { ok: true, terms, overrides: [...new Set(overrides)] };
	}
	if (draft.plan === MY_OWN) {
		const terms = ownTerms(statedBy(form));
		return terms ? { ok: true, terms, overrides: [] } : { ok: false, issues: { rule: 'required' } };
	}
	if (context.template === undefined) return { ok: false, issues: { plan: 'not-a-choice' } };
	const answered = planTerms(context.template.plan, form);
	if (!answered.ok) return answered;
	const base = answered.terms;
	const terms = form.byHand ? handEdited(form, base) : withOwnBill(form, base);
	return { ok: true, terms, overrides: changedPaths(base, terms) };
}

function handEdited(form: Form, base: Terms): Terms {
	return editedTerms(base, statedBy(untouchedForm(form, base)), statedBy(form));
}

/** The closing day and the bill may be typed beside any plan. */
function withOwnBill(form: Form, base: Terms): Terms {
	const without = withTexts(form.draft, { [closingDay.name]: '', [billDay.name]: '' });
	return editedTerms(base, statedBy(formOf(without, form.context)), statedBy(form));
}
