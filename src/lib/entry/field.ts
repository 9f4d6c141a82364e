import type { CivilDate, Zone } from '$lib/domain/base/civil-date';
import type { Bill, Period } from '$lib/domain/billing/billing';
import type { Exit } from '$lib/domain/cancellation/cancellation';
import type { DateRole } from '$lib/domain/record/command/gate';
import type { NewActivity } from '$lib/domain/record/activity';
import type { Question } from '$lib/domain/plan/terms-draft';
import type { Subscription } from '$lib/domain/record/subscription';
import type { Life, Validity } from '$lib/domain/validity/validity';
import type { EntryContext, FormRecord } from './context';
import type { RecordDraft } from './draft';
import type { IssueCode, Parsed } from './issues';
import type { MainLife, Tier } from './plan/main-life';

/** How a field is entered. What a `country`, `zone` or `currency` may be is the catalogue's and the device's to say. */
export type Input =
	| 'text'
	| 'phone'
	| 'count'
	| 'money'
	| 'notes'
	| 'date'
	| 'time'
	| 'select'
	| 'radios'
	| 'country'
	| 'zone'
	| 'currency';

/** What is asked back before it is saved. */
export type Doubt = 'far-off' | 'end-before-start';

/** Where a field stands: always at the top, among the rule, the dates it counts from, its bill, the way out, or under "More". */
export type Place = 'top' | 'rule' | 'dates' | 'bill' | 'leaving' | 'more';

/** The parts of a record's rules that the form can say. */
export interface StatedTerms {
	life?: Life;
	exit?: Exit;
	period?: Period;
	bill?: Bill;
}

/** What a fact is made in: `rule` is that of the main life, as it will be saved. */
export interface FactSetting {
	form: Form;
	zone: Zone;
	rule: Validity | undefined;
}

/** The fact of a record that a date of the form stands for. */
export interface StatedFact {
	holds(fact: NewActivity): boolean;
	make(date: CivilDate | undefined, setting: FactSetting): NewActivity | undefined;
	/** What would have been typed for it: the date, and what another field says of the same fact. */
	day(fact: NewActivity, zone: Zone): string | undefined;
	readonly beside?: { readonly field: Field; text(fact: NewActivity, zone: Zone): string | undefined };
}

/** One field of the form: how it is entered, read, shown, saved and filled in again. Its words are in the views, by its name. */
export interface Field<T = unknown, Name extends string = string> {
	readonly name: Name;
	readonly input: Input;
	/** The values of a select or of radios. */
	readonly choices?: readonly string[];
	/** Those of them offered here and now; all where it is absent. */
	offered?(form: Form): readonly string[];
	/** `text`: trimmed and never empty. */
	parse(text: string, form: Form): Parsed<T>;
	/** What holds while nothing is typed. */
	default?(form: Form): string;
	/** A field that is shown nowhere is kept as typed, but neither checked nor saved. */
	shownWhen(form: Form): Place | undefined;
	neededWhen?(form: Form): boolean;
	/** Of a date: what it stands for, and so when it may lie. */
	readonly role?: DateRole;
	/** Unlikely beside another field: asked back, and saved where the user insists. */
	doubt?(form: Form): Doubt | undefined;
	/** Fine by itself, and impossible beside another field. */
	clash?(form: Form): IssueCode | undefined;
	/** Answers this question of a plan; within its main life the path begins with `main.`. */
	answers?(path: string, life: MainLife | undefined): boolean;
	/** No date hangs on it, so that it need not stand open where a plan asks it. */
	readonly movesNoDate?: true;

	/** The part of the record that it fills, as changes of a record name it. */
	readonly path?: string;
	save?(record: FormRecord, value: T | undefined, form: Form): FormRecord;
	ofRecord?(record: Subscription): string;
	ofTerms?(terms: StatedTerms): string | undefined;
	readonly fact?: StatedFact;

	/** About the SIM, not about its plan: another plan leaves it as typed. */
	readonly ofSim?: true;
	/** A date that says when it started: once one is typed, a guess at another is taken back. */
	readonly startsIt?: true;
	/** Today more often than not: a guess at any other date would be saved unseen. */
	readonly usuallyToday?: true;
}

/** One of several fixed values. */
export interface ChoiceField<T extends string = string, Name extends string = string> extends Field<T, Name> {
	readonly input: 'select' | 'radios';
	readonly choices: readonly T[];
}

/** The form as it stands: what its fields ask one another. */
export interface Form {
	readonly draft: RecordDraft;
	readonly context: EntryContext;
	/** The main life of the chosen plan. */
	readonly life: MainLife | undefined;
	/** The rules are entered by hand, not taken from a plan. */
	readonly byHand: boolean;
	/** In the zone of the record; undefined while that is not known. */
	today(): CivilDate | undefined;
	/** The record being edited, as long as no plan has been chosen anew. */
	readonly edited: Subscription | undefined;
	/** As typed; '' where nothing is. */
	typed(field: Field): string;
	place(field: Field): Place | undefined;
	/** As the form shows it: what is typed, else the default. */
	text(field: Field): string;
	/** The question of the plan that this field answers. */
	question(field: Field): Question | undefined;
	/** The tiers of the rule that keeps the number, where what was topped up decides how long. */
	tiers(): readonly Tier[];
	/** Undefined where it is empty, wrong or not shown. */
	value<T>(field: Field<T>): T | undefined;
}
