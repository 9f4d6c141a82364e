/** Days on which the carrier takes no request, both ends included; without `until` it is one day. */
export type Closure = Readonly<Record<'on' | 'until', string>>;

/** What the form holds, as typed: kept over a reload, turned into a record by `toRecord`. */
export type RecordDraft = {
	/** The id of a plan, MY_OWN, or '' while none is chosen. */
	plan: string;
	/** The rules of the plan are changed by hand. */
	byHand: boolean;
	/** What is known of a plan's start; '' is its date. */
	known: '' | 'start' | 'not-yet' | 'end';
	/** The date field that we filled with today and nobody has touched, by its name. */
	prefilled: string;
	/** By the name of the field; a field without a text is not given, so its default holds. */
	texts: Readonly<Record<string, string>>;
	closures: readonly Closure[];
	/** What a plan asks and no field holds, by the question's path. */
	answers: Readonly<Record<string, string>>;
};

/** The value of "Carrier or plan" for rules by hand. */
export const MY_OWN = 'own';
/** Stands in a date or time field for what the browser could not read as one. */
export const IMPOSSIBLE = 'impossible';
export const KNOWN = ['start', 'not-yet', 'end'] as const;

const NO_CLOSURES: readonly Closure[] = [{ on: '', until: '' }];

export function emptyDraft(): RecordDraft {
	return { plan: '', byHand: false, known: '', prefilled: '', texts: {}, closures: NO_CLOSURES, answers: {} };
}

/** The draft with these texts; an empty one is as if nothing had been typed. */
export function withTexts(draft: RecordDraft, texts: Readonly<Record<string, string>>): RecordDraft {
	const typed = Object.entries({ ...draft.texts, ...texts }).filter(([, text]) => text !== '');
	return { ...draft, texts: Object.fromEntries(typed) };
}

/** A draft kept by an older version, or by nobody: what it lacks is empty. */
export function restoreDraft(kept: Readonly<Record<string, unknown>>): RecordDraft {
	const empty = emptyDraft();
	// Drafts of the first versions kept their texts beside the plan.
	const { plan = '', prefilled = '', byHand: _, known: __, ...texts } = textsOf({ ...kept, ...textsOf(kept.texts) });
	const closures = Array.isArray(kept.closures) ? kept.closures.flatMap(closureOf) : [];
	const draft: RecordDraft = {
		...empty,
		plan,
		prefilled,
		byHand: kept.byHand === true || kept.byHand === 'yes',
		known: KNOWN.find((one) => one === kept.known) ?? '',
		closures: closures.length > 0 ? closures : empty.closures,
		answers: textsOf(kept.answers)
	};
	return withTexts(draft, texts);
}

function closureOf(kept: unknown): readonly Closure[] {
	const { on, until } = textsOf(kept);
	return on === undefined || until === undefined ? [] : [{ on, until }];
}

function textsOf(kept: unknown): Record<string, string> {
	const entries = typeof kept === 'object' && kept !== null ? Object.entries(kept) : [];
	return Object.fromEntries(entries.filter((entry): entry is [string, string] => typeof entry[1] === 'string'));
}
