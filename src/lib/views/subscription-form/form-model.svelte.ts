import { localDate, localTime, parseZone } from '$lib/domain/base/civil-date';
import { ALL_FIELDS } from '$lib/entry/all-fields';
import type { EntryContext, Template } from '$lib/entry/context';
import { questionKey, questionsOf, type DateQuestion } from '$lib/entry/doubts';
import { emptyDraft, IMPOSSIBLE, MY_OWN, withTexts, type Closure, type RecordDraft } from '$lib/entry/draft';
import type { Field, Form } from '$lib/entry/field';
import { country, zone } from '$lib/entry/fields/place';
import { carrierName } from '$lib/entry/fields/sim';
import { activatedAt, activatedOn, countedFrom, firstUsedAt, type firstUsedOn } from '$lib/entry/fields/starts';
import { formOf } from '$lib/entry/form';
import { withRulesByHand, withRulesOfPlan } from '$lib/entry/from-record';
import type { IssueCode, Issues } from '$lib/entry/issues';
import { askedFields, withUsualAnswers, type AskedField } from '$lib/entry/plan/questions';
import { planTerms } from '$lib/entry/plan/terms';
import { withoutGuess, withText, withToday } from '$lib/entry/plan/prefill';
import { toRecord, type FormResult } from '$lib/entry/to-record';

export type Surroundings = Omit<EntryContext, 'template'>;

/** Fields that say which date is today's, or in which zone. */
const MOVES_TODAY: readonly Field[] = [zone, country, countedFrom];

/** One form at work: what is typed, what follows from it, and which faults have been shown. */
export class FormModel {
	draft: RecordDraft = $state.raw(emptyDraft());
	template: Template | undefined = $state.raw();
	/** Set by the first try to save: from then on every fault is shown. */
	attempted = $state(false);
	#left: readonly string[] = $state.raw([]);
	#asked: readonly string[] = $state.raw([]);
	#confirmed: readonly string[] = $state.raw([]);
	#pressing = false;
	#leaving: string[] = [];
	#surroundings: () => Surroundings;

	constructor(surroundings: () => Surroundings) {
		this.#surroundings = surroundings;
	}

	readonly context: EntryContext = $derived.by(() => {
		const surroundings = this.#surroundings();
		return this.template ? { ...surroundings, template: this.template } : surroundings;
	});
	readonly form: Form = $derived(formOf(this.draft, this.context));
	readonly asked: readonly AskedField[] = $derived(this.template ? askedFields(this.template.plan) : []);
	readonly result: FormResult = $derived(toRecord(this.form));
	readonly issues: Issues = $derived(this.result.ok ? {} : this.result.issues);
	readonly questions: readonly DateQuestion[] = $derived(questionsOf(this.form));
	readonly openQuestions: readonly DateQuestion[] = $derived(
		this.questions.filter((question) => !this.#confirmed.includes(questionKey(question)))
	);

	readonly unaskedQuestions: readonly DateQuestion[] = $derived(
		this.openQuestions.filter((question) => !this.#asked.includes(questionKey(question)))
	);

	/** A fault to show now: while nobody has left the field it may only be unfinished. */
	issueOf(field: string): IssueCode | undefined {
		const issue = this.issues[field];
		if (issue === undefined || this.attempted) return issue;
		return this.#left.includes(field) && issue !== 'required' ? issue : undefined;
	}

	questionOf(field: string): DateQuestion | undefined {
		const question = this.openQuestions.find((one) => one.field === field);
		return this.attempted || this.#left.includes(field) ? question : undefined;
	}

	leave(field: string): void {
		if (this.#pressing) this.#leaving.push(field);
		else if (!this.#left.includes(field)) this.#left = [...this.#left, field];
	}

	/**
	 * While a finger or a mouse button is down no fault appears: it would push away what is being pressed, and the
	 * press on "Save" that left the field would miss it.
	 */
	press(): void {
		this.#pressing = true;
	}

	release(): void {
		this.#pressing = false;
		for (const field of this.#leaving.splice(0)) this.leave(field);
	}

	/** A try to save has shown them. */
	ask(questions: readonly DateQuestion[]): void {
		this.#asked = [...this.#asked, ...questions.map(questionKey)];
	}

	confirm(question: DateQuestion): void {
		this.#confirmed = [...this.#confirmed, questionKey(question)];
	}

	type(field: Field, text: string): void {
		const draft = withText(this.draft, field, text);
		const moves = MOVES_TODAY.includes(field) && draft.prefilled !== field.name;
		this.draft = moves ? withToday(draft, this.context) : draft;
	}

	know(known: RecordDraft['known']): void {
		this.draft = withToday({ ...this.draft, known }, this.context);
	}

	/** The start is this minute, in the record's zone. */
	startNow(date: typeof activatedOn | typeof firstUsedOn): void {
		const inZone = parseZone(this.form.text(zone));
		if (inZone === undefined) return;
		const { now } = this.context;
		this.type(date, localDate(now, inZone));
		this.type(date === activatedOn ? activatedAt : firstUsedAt, localTime(now, inZone));
	}

	/** What a plan asks beyond the form's own fields. */
	answer(path: string, text: string): void {
		this.draft = { ...this.draft, answers: { ...this.draft.answers, [path]: text } };
	}

	typeClosure(index: number, side: keyof Closure, text: string): void {
		const closures = this.draft.closures.map((closure, at) => (at === index ? { ...closure, [side]: text } : closure));
		this.draft = { ...this.draft, closures };
	}

	addClosure(): void {
		this.draft = { ...this.draft, closures: [...this.draft.closures, { on: '', until: '' }] };
	}

	/**
	 * Rules and questions belong to the plan: what was typed about the SIM itself stays. `sought`: the name that was typed
	 * of a carrier that the list does not have.
	 */
	choose(plan: string, sought: string): void {
		const { texts } = withoutGuess(this.draft);
		const kept = ALL_FIELDS.filter(({ ofSim }) => ofSim).map(({ name }) => [name, texts[name] ?? '']);
		this.template = undefined;
		const named = plan === MY_OWN ? { [carrierName.name]: sought } : {};
		this.draft = withTexts({ ...emptyDraft(), plan }, { ...Object.fromEntries(kept), ...named });
	}

	/** The chosen plan's file has been loaded; what was typed meanwhile stays. */
	fillFrom(template: Template): void {
		if (this.draft.plan !== template.plan.id) return;
		this.template = template;
		this.draft = withToday(withUsualAnswers(this.draft, template.plan), this.context);
	}

	/** Opens a plan's rules for changes by hand, or puts them back as the plan has them. */
	setByHand(byHand: boolean): void {
		const { template } = this;
		const planned = template && planTerms(template.plan, this.form);
		if (!template || !planned?.ok) return;
		this.draft = byHand
			? withRulesByHand(this.draft, planned.terms)
			: withUsualAnswers(withRulesOfPlan(this.draft, planned.terms), template.plan);
	}

	/** As it was before a reload; a date the browser could not read is asked for again. */
	restore(draft: RecordDraft, template: Template | undefined): void {
		this.template = template;
		const texts = Object.entries(draft.texts).filter(([, text]) => text !== IMPOSSIBLE);
		this.draft = { ...draft, texts: Object.fromEntries(texts) };
	}

	/** `draft`: where it starts; an edit starts from its record. */
	startOver(draft: RecordDraft = emptyDraft()): void {
		this.template = undefined;
		this.draft = draft;
		this.attempted = false;
		this.#left = [];
		this.#asked = [];
		this.#confirmed = [];
	}
}
