import { localDate, parseZone } from '$lib/domain/base/civil-date';
import { withDefaults } from './defaults';
import { MY_OWN, type RecordDraft, type TextField } from './draft';
import { templateDates } from './fields-shown';
import { mainLifeOf } from './main-life';
import type { Situation } from './situation';

/** Dates that are today more often than not: a guess at any other would be saved unseen. */
// prettier-ignore
const PREFILLED = [
	'activatedOn', 'firstUsedOn', 'installedOn', 'rentalStart', 'contractStart', 'lastUse', 'boughtOn'
] as const satisfies readonly TextField[];
type Prefilled = (typeof PREFILLED)[number];

/** Dates that say when it started: once one of them is typed, our guess at another is taken back. */
// prettier-ignore
const STARTS: readonly string[] = [
	'activatedOn', 'firstUsedOn', 'installedOn', 'rentalStart', 'contractStart', 'lastUse', 'packEndedOn', 'lastDay',
	'serviceStartedOn'
];

/** The draft with today in the one date its plan counts from, unless something is there already. */
export function withToday(draft: RecordDraft, situation: Situation): RecordDraft {
	const open = withoutGuess(draft);
	if (situation.template === undefined || situation.edited || open.plan === MY_OWN || open.byHand !== '') return open;
	const shown = withDefaults(open, situation);
	const dates = templateDates(shown, mainLifeOf(situation.template.plan));
	const target = PREFILLED.find((field) => dates.includes(field));
	const zone = parseZone(shown.zone);
	if (target === undefined || zone === undefined || isStarted(open, target)) return open;
	return { ...open, [target]: localDate(situation.now, zone), prefilled: target };
}

function isStarted(draft: RecordDraft, target: Prefilled): boolean {
	return draft[target] !== '' || Object.entries(draft).some(([field, text]) => STARTS.includes(field) && text !== '');
}

/** The draft with one text typed; what we only guessed gives way to it. */
export function withText(draft: RecordDraft, field: TextField, text: string): RecordDraft {
	const typed = { ...draft, [field]: text };
	if (draft.prefilled === field) return { ...typed, prefilled: '' };
	return text !== '' && STARTS.includes(field) ? withoutGuess(typed) : typed;
}

/** The draft without a date that nobody typed. */
export function withoutGuess(draft: RecordDraft): RecordDraft {
	const field = PREFILLED.find((one) => one === draft.prefilled);
	return field === undefined ? draft : { ...draft, [field]: '', prefilled: '' };
}
