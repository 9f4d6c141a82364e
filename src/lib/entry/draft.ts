/** Every text the form holds. '' means: not given, so the default holds. */
const BLANK = {
	plan: '',
	byHand: '', // 'yes': the rules of a plan are changed by hand
	known: '', // 'not-yet', 'end', else the start is known
	prefilled: '', // the date field that we filled with today and nobody has touched
	carrierName: '',
	name: '',
	phone: '',
	iccid: '',
	form: '',
	billing: '',
	country: '',
	zone: '',
	boughtOn: '',
	installedOn: '',
	activatedOn: '',
	activatedAt: '',
	firstUsedOn: '',
	firstUsedAt: '',
	rentalStart: '',
	lastUse: '',
	packEndedOn: '',
	contractStart: '',
	papersOn: '',
	serviceStartedOn: '',
	lastDay: '',
	lastDayUntil: '',
	rule: '',
	countedFrom: '',
	days: '',
	countedAs: '',
	dayOne: '',
	months: '',
	termEnds: '',
	firstMonth: '',
	afterTerm: '',
	renewalMonths: '',
	penalty: '',
	activateWithin: '',
	keepAliveEvery: '',
	keepAliveUnit: '',
	whatCounts: '',
	afterTopUp: '',
	maxDays: '',
	graceDays: '',
	billDay: '',
	payment: '',
	closingDay: '',
	price: '',
	currency: '',
	cancelRule: '',
	boundary: '',
	cutoffDay: '',
	cutoffTime: '',
	serviceEnds: '',
	noticeDays: '',
	noticeCounting: '',
	earliestNotice: '',
	noticeMonths: '',
	noticeHours: '',
	windowMonths: '',
	windowStarts: '',
	beforeEvent: '',
	reviewDays: '',
	intent: '',
	neededUntil: '',
	trip: '',
	boughtAt: '',
	notes: ''
};
export type TextField = keyof typeof BLANK;

/** Days on which the carrier takes no request, both ends included; without `until` it is one day. */
export type Closure = Readonly<Record<'on' | 'until', string>>;

/** What the form holds, as typed: kept over a reload, turned into a record by `recordFromDraft`. */
export type RecordDraft = Record<TextField, string> & {
	closures: readonly Closure[];
	/** What a plan asks and no field above holds, by the question's path. */
	answers: Readonly<Record<string, string>>;
};

/** The value of "Carrier or plan" for rules by hand. */
export const MY_OWN = 'own';
/** Stands in a date or time field for what the browser could not read as one. */
export const IMPOSSIBLE = 'impossible';

export function emptyDraft(): RecordDraft {
	return { ...BLANK, closures: [{ on: '', until: '' }], answers: {} };
}

/** A draft kept by an older version, or by nobody: fields it lacks are empty, fields it has too many are dropped. */
export function restoreDraft(kept: Readonly<Record<string, unknown>>): RecordDraft {
	const empty = emptyDraft();
	const texts = Object.fromEntries(
		Object.entries(BLANK).map(([field, none]) => {
			const text = kept[field];
			return [field, typeof text === 'string' ? text : none];
		})
	);
	const closures = Array.isArray(kept.closures) ? kept.closures.flatMap(closureOf) : [];
	return {
		...empty,
		...texts,
		closures: closures.length > 0 ? closures : empty.closures,
		answers: textsOf(kept.answers)
	};
}

function closureOf(kept: unknown): readonly Closure[] {
	const { on, until } = textsOf(kept);
	return on === undefined || until === undefined ? [] : [{ on, until }];
}

function textsOf(kept: unknown): Record<string, string> {
	const entries = typeof kept === 'object' && kept !== null ? Object.entries(kept) : [];
	return Object.fromEntries(entries.filter((entry): entry is [string, string] => typeof entry[1] === 'string'));
}
