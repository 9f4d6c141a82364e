import { localDate, localTime, parseZone } from '$lib/domain/base/civil-date';
import type { Localized } from '$lib/domain/base/localized';
import { dateQuestions, questionKey, type DateQuestion } from '$lib/entry/date-questions';
import { withDefaults } from '$lib/entry/defaults';
import { emptyDraft, IMPOSSIBLE, type Closure, type RecordDraft, type TextField } from '$lib/entry/draft';
import { draftOfTerms } from '$lib/entry/draft-of-terms';
import { fieldsShown, shownFields } from '$lib/entry/fields-shown';
import type { IssueCode, Issues } from '$lib/entry/issues';
import { askedFields, withUsualAnswers, type AskedField } from '$lib/entry/plan-questions';
import { planTerms } from '$lib/entry/plan-terms';
import { withoutGuess, withText, withToday } from '$lib/entry/prefill';
import { recordFromDraft, type FormResult } from '$lib/entry/record-from-draft';
import type { Situation, Template } from '$lib/entry/situation';

export type Surroundings = Omit<Situation, 'template'>;

/** What another plan leaves as it is. */
// prettier-ignore
const OF_THE_SIM = [
	'name', 'phone', 'iccid', 'boughtOn', 'installedOn', 'activatedOn', 'activatedAt', 'firstUsedOn', 'firstUsedAt', 'rentalStart',
	'lastUse', 'packEndedOn', 'contractStart', 'papersOn', 'serviceStartedOn', 'lastDay', 'neededUntil', 'price', 'trip',
	'boughtAt', 'notes'
] as const satisfies readonly TextField[];

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
	#nameless: () => Localized;

	constructor(surroundings: () => Surroundings, nameless: () => Localized) {
		this.#surroundings = surroundings;
		this.#nameless = nameless;
	}

	readonly situation: Situation = $derived.by(() => {
		const surroundings = this.#surroundings();
		return this.template ? { ...surroundings, template: this.template } : surroundings;
	});
	readonly filled: RecordDraft = $derived(withDefaults(this.draft, this.situation));
	readonly asked: readonly AskedField[] = $derived(this.template ? askedFields(this.template.plan) : []);
	readonly shown = $derived(fieldsShown(this.filled, this.draft.countedFrom, this.situation));
	readonly result: FormResult = $derived.by(() =>
		recordFromDraft(this.filled, shownFields(this.shown), this.situation, this.#nameless())
	);
	readonly issues: Issues = $derived(this.result.ok ? {} : this.result.issues);
	readonly questions: readonly DateQuestion[] = $derived.by(() => {
		const zone = parseZone(this.filled.zone);
		if (zone === undefined) return [];
		return dateQuestions(this.filled, shownFields(this.shown), localDate(this.situation.now, zone));
	});
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

	type(field: TextField, text: string): void {
		const draft = withText(this.draft, field, text);
		const moves = field === 'zone' || field === 'country' || field === 'countedFrom' || field === 'known';
		this.draft = moves && draft.prefilled !== field ? withToday(draft, this.situation) : draft;
	}

	/** The start is this minute, in the record's zone. */
	startNow(date: 'activatedOn' | 'firstUsedOn'): void {
		const zone = parseZone(this.filled.zone);
		if (zone === undefined) return;
		const { now } = this.situation;
		this.type(date, localDate(now, zone));
		this.type(date === 'activatedOn' ? 'activatedAt' : 'firstUsedAt', localTime(now, zone));
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

	/** Rules and questions belong to the plan: what was typed about the SIM itself stays. */
	choose(plan: string): void {
		const kept = Object.fromEntries(OF_THE_SIM.map((field) => [field, withoutGuess(this.draft)[field]]));
		this.template = undefined;
		this.draft = { ...emptyDraft(), ...kept, plan };
	}

	/** The chosen plan's file has been loaded; what was typed meanwhile stays. */
	fillFrom(template: Template): void {
		if (this.draft.plan !== template.plan.id) return;
		this.template = template;
		this.draft = withToday(withUsualAnswers(this.draft, template.plan), this.situation);
	}

	/** Opens a plan's rules for changes by hand, or puts them back as the plan has them. */
	setByHand(byHand: boolean): void {
		const { template } = this;
		const planned = template && planTerms(template.plan, this.filled);
		if (!template || !planned?.ok) return;
		const rules = draftOfTerms(planned.terms);
		if (byHand) {
			this.draft = { ...this.draft, ...rules, byHand: 'yes' };
			return;
		}
		const blank = Object.fromEntries(Object.keys(rules).map((field) => [field, '']));
		const { closures } = emptyDraft();
		this.draft = withUsualAnswers({ ...this.draft, ...blank, closures, byHand: '' }, template.plan);
	}

	/** As it was before a reload; a date the browser could not read is asked for again. */
	restore(draft: RecordDraft, template: Template | undefined): void {
		this.template = template;
		const entries = Object.entries(draft).map(([field, text]) => [field, text === IMPOSSIBLE ? '' : text]);
		this.draft = { ...draft, ...Object.fromEntries(entries) };
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
