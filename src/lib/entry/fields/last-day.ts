import { addDays, type CivilDate } from '$lib/domain/base/civil-date';
import type { Validity } from '$lib/domain/validity/validity';
import type { Doubt, Form, Place, StatedTerms } from '../field';
import { dateField, timeField } from '../field-kinds';
import { endFact } from '../stated-facts';
import { rule } from './rule';
import { activatedOn, boughtOn, contractStart, firstUsedOn, installedOn, rentalStart } from './starts';

export const lastDayUntil = timeField('lastDayUntil', {
	shownWhen: lastHourPlace,
	ofTerms: ({ life }) => (life?.rule.kind === 'fixed-date' ? life.rule.time : undefined)
});

/** The end as the carrier shows it, or the rule itself. */
export const lastDay = dateField('lastDay', {
	role: 'ahead',
	shownWhen: lastDayPlace,
	neededWhen: isFixedDate,
	doubt: endsBeforeStart,
	ofTerms: lastDayOfTerms,
	fact: endFact(lastDayUntil),
	ofSim: true,
	startsIt: true
});

const STARTS = [activatedOn, firstUsedOn, installedOn, rentalStart, contractStart, boughtOn];

function isFixedDate({ byHand, text }: Form): boolean {
	return byHand && text(rule) === 'fixed-date';
}

function lastHourPlace(form: Form): Place | undefined {
	if (isFixedDate(form)) return 'rule';
	return form.draft.plan !== '' && form.typed(lastDay) !== '' ? 'more' : undefined;
}

function lastDayPlace({ byHand, draft, life, text }: Form): Place | undefined {
	if (byHand) return ['fixed-date', 'unknown'].includes(text(rule)) ? 'rule' : 'more';
	const dated = life && !['fixed-date', 'open-ended', 'asked'].includes(life.kind);
	if (dated && (life.kind === 'unknown' || draft.known === 'end')) return 'dates';
	return draft.plan === '' ? undefined : 'more';
}

function lastDayOfTerms({ life }: StatedTerms): string | undefined {
	if (life?.rule.kind !== 'fixed-date') return undefined;
	return life.rule.boundary === 'through' ? life.rule.date : addDays(life.rule.date, -1);
}

function endsBeforeStart({ value }: Form): Doubt | undefined {
	const end = value(lastDay);
	const isLater = (start: CivilDate | undefined) => end !== undefined && start !== undefined && start > end;
	return STARTS.some((start) => isLater(value(start))) ? 'end-before-start' : undefined;
}

/** A rule by hand that is a date; undefined without one. */
export function fixedDate({ value }: Form): Validity | undefined {
	const date = value(lastDay);
	const time = value(lastDayUntil);
	return date && { kind: 'fixed-date', date, boundary: 'through', ...(time !== undefined && { time }) };
}
