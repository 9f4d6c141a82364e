import * as v from 'valibot';
import { LONGEST_NAME, LONGEST_NOTES } from '$lib/domain/base/text-length';
import { parseIccid } from '$lib/domain/base/identifiers';
import { FORMS } from '$lib/domain/record/subscription';
import * as choices from './choices';
import {
	MOST_DAYS,
	MOST_MONTHS,
	parseChoice,
	parseCount,
	parseCountry,
	parseDate,
	parseText,
	parseTime,
	parseZoneName
} from './field-parsers';
import { bad, good, type Parsed } from './issues';

/** An empty text is a value not given; anything else is parsed or becomes an issue of its field. */
function optional<T>(parse: (text: string) => Parsed<T>) {
	return v.pipe(
		v.string(),
		v.transform((text) => text.trim()),
		v.rawTransform<string, T | undefined>(({ dataset, addIssue, NEVER }) => {
			if (dataset.value === '') return undefined;
			const parsed = parse(dataset.value);
			if (parsed.ok) return parsed.value;
			addIssue({ message: parsed.issue });
			return NEVER;
		})
	);
}

const date = optional(parseDate);
const time = optional(parseTime);
const days = optional(parseCount(1, MOST_DAYS));
const daysOrNone = optional(parseCount(0, MOST_DAYS));
const months = optional(parseCount(1, MOST_MONTHS));
const dayOfMonth = optional(parseCount(1, 31));
const shortText = optional(parseText(LONGEST_NAME));

/** '?' says that the carrier has such a day and nobody knows which. */
function parseCutoff(text: string): Parsed<number | 'unknown'> {
	return /^[?？]$/.test(text) ? good('unknown') : parseCount(1, 31)(text);
}

function parseWindow(text: string): Parsed<1 | 2 | 3> {
	const counted = parseCount(1, 3)(text);
	if (!counted.ok) return counted;
	const value = ([1, 2, 3] as const).find((count) => count === counted.value);
	return value === undefined ? bad('too-large') : good(value);
}

function parseReview(text: string): Parsed<0 | 1 | 2 | 3> {
	const counted = parseCount(0, 3)(text);
	if (!counted.ok) return counted;
	const value = ([0, 1, 2, 3] as const).find((count) => count === counted.value);
	return value === undefined ? bad('too-large') : good(value);
}

/** Without its spaces; a wrong check digit is only told, for some carriers print their own. */
function parseSimNumber(text: string): Parsed<string> {
	const parsed = parseIccid(text);
	return parsed.ok ? good(parsed.value) : bad('not-an-iccid');
}

function choice<T extends string>(values: readonly T[]) {
	return optional(parseChoice(values));
}

/** Every field of the draft, each for itself; what belongs together is checked in `parse-draft.ts`. */
export const DraftSchema = v.object({
	plan: v.string(),
	byHand: choice(choices.YES),
	known: choice(choices.KNOWN),
	carrierName: shortText,
	name: shortText,
	phone: shortText,
	iccid: optional(parseSimNumber),
	form: choice(FORMS),
	billing: choice(choices.BILLINGS),
	country: optional(parseCountry),
	zone: optional(parseZoneName),
	boughtOn: date,
	installedOn: date,
	activatedOn: date,
	activatedAt: time,
	firstUsedOn: date,
	firstUsedAt: time,
	rentalStart: date,
	lastUse: date,
	packEndedOn: date,
	contractStart: date,
	papersOn: date,
	serviceStartedOn: date,
	lastDay: date,
	lastDayUntil: time,
	rule: choice(choices.RULES),
	countedFrom: choice([...choices.FROMS, ...choices.SINCE]),
	days,
	countedAs: choice(choices.COUNTED_AS),
	dayOne: choice(choices.DAY_ONE),
	months,
	termEnds: choice(choices.TERM_ENDS),
	firstMonth: choice(choices.FIRST_MONTH),
	afterTerm: choice(choices.AFTER_TERM),
	renewalMonths: months,
	penalty: choice(choices.YES),
	activateWithin: daysOrNone,
	keepAliveEvery: days,
	keepAliveUnit: choice(choices.UNITS),
	whatCounts: choice(choices.WHAT_COUNTS),
	afterTopUp: choice(choices.AFTER_TOP_UP),
	maxDays: days,
	graceDays: daysOrNone,
	billDay: dayOfMonth,
	payment: choice(choices.PAYMENTS),
	closingDay: dayOfMonth,
	price: shortText,
	currency: shortText,
	cancelRule: choice(choices.CANCEL_RULES),
	boundary: choice(choices.BOUNDARIES),
	cutoffDay: optional(parseCutoff),
	cutoffTime: time,
	serviceEnds: choice(choices.SERVICE_ENDS),
	noticeDays: daysOrNone,
	noticeCounting: choice(choices.NOTICE_COUNTING),
	earliestNotice: daysOrNone,
	noticeMonths: optional(parseCount(0, MOST_MONTHS)),
	noticeHours: optional(parseCount(0, 24 * MOST_DAYS)),
	windowMonths: optional(parseWindow),
	windowStarts: choice(choices.WINDOW_STARTS),
	beforeEvent: choice(choices.BEFORE_EVENTS),
	reviewDays: optional(parseReview),
	intent: choice(choices.INTENTS),
	neededUntil: date,
	trip: shortText,
	boughtAt: shortText,
	notes: optional(parseText(LONGEST_NOTES)),
	closures: v.array(v.object({ on: date, until: date }))
});
export type TypedDraft = v.InferOutput<typeof DraftSchema>;
