import type { From } from '$lib/domain/validity/validity';
import { FROMS, SINCE } from '../counting';
import { MY_OWN } from '../draft';
import type { Field, Form, Place } from '../field';
import { dateField, selectField, timeField } from '../field-kinds';
import type { IssueCode } from '../issues';
import type { MainLife } from '../plan/main-life';
import { lastUseFact, packEndFact, plainFact } from '../stated-facts';
import { isByTheHour, rule } from './rule';
import { cancelRule } from './cancel-rule';
import { activateWithin } from './rescue';
import { form as simForm } from './sim';
import { topUpAmount } from './top-up';

/** What a rule counts from: a start, or the last use. */
type Origin = From | 'event';

export const activatedAt = timeField('activatedAt', {
	shownWhen: (form) => hourPlace(form, 'activation'),
	clash: activatedAtAlone,
	ofSim: true
});

export const firstUsedAt = timeField('firstUsedAt', {
	shownWhen: (form) => hourPlace(form, 'first-use'),
	clash: firstUsedAtAlone,
	ofSim: true
});

export const serviceStartedOn = dateField('serviceStartedOn', {
	role: 'origin',
	shownWhen: (form) => (isCoolingOff(form) ? 'leaving' : startPlace(form)),
	ofSim: true,
	startsIt: true
});

const activation = plainFact('activated', activatedAt);

export const activatedOn = dateField('activatedOn', {
	role: 'origin',
	shownWhen: (form) => startPlace(form, 'activation'),
	// Service that started is a line that was activated; the activation's own date says it better.
	fact: {
		...activation,
		make: (date, setting) => activation.make(date ?? setting.form.value(serviceStartedOn), setting)
	},
	ofSim: true,
	startsIt: true,
	usuallyToday: true
});

export const firstUsedOn = dateField('firstUsedOn', {
	role: 'origin',
	shownWhen: (form) => startPlace(form, 'first-use'),
	fact: plainFact('first-use', firstUsedAt),
	ofSim: true,
	startsIt: true,
	usuallyToday: true
});

export const installedOn = dateField('installedOn', {
	role: 'origin',
	shownWhen: (form) => startPlace(form, 'install'),
	fact: plainFact('installed'),
	ofSim: true,
	startsIt: true,
	usuallyToday: true
});

export const rentalStart = dateField('rentalStart', {
	role: 'planned',
	shownWhen: (form) => startPlace(form, 'rental-start'),
	fact: plainFact('rental-start'),
	ofSim: true,
	startsIt: true,
	usuallyToday: true
});

export const contractStart = dateField('contractStart', {
	role: 'planned',
	shownWhen: (form) => (isOwnContract(form) ? 'rule' : startPlace(form, 'contract-start')),
	neededWhen: isOwnContract,
	answers: (path) => path === 'main.rule.startDate',
	ofTerms: ({ life }) => (life?.rule.kind === 'contract' ? life.rule.startDate : undefined),
	fact: plainFact('contract-start'),
	ofSim: true,
	startsIt: true,
	usuallyToday: true
});

export const lastUse = dateField('lastUse', {
	role: 'event',
	shownWhen: (form) => startPlace(form, 'event'),
	fact: lastUseFact(topUpAmount),
	ofSim: true,
	startsIt: true,
	usuallyToday: true
});

export const packEndedOn = dateField('packEndedOn', {
	role: 'ahead',
	shownWhen: (form) => startPlace(form, 'pack-end'),
	fact: packEndFact,
	ofSim: true,
	startsIt: true
});

export const boughtOn = dateField('boughtOn', {
	role: 'origin',
	shownWhen: (form) => (askedOrigins(form).includes('purchase') ? 'dates' : moreDate(form)),
	fact: plainFact('bought'),
	ofSim: true,
	usuallyToday: true
});

export const papersOn = dateField('papersOn', {
	role: 'origin',
	shownWhen: (form) => (isCoolingOff(form) ? 'leaving' : moreDate(form)),
	fact: plainFact('contract-document'),
	ofSim: true
});

/** Dates that a rule can count from, first the one that says most. */
const ORIGINS = [
	['activation', activatedOn],
	['first-use', firstUsedOn],
	['install', installedOn],
	['rental-start', rentalStart],
	['contract-start', contractStart],
	['pack-end', packEndedOn],
	['purchase', boughtOn]
] as const satisfies readonly (readonly [From, Field])[];

export const countedFrom = selectField('countedFrom', [...FROMS, 'event'], {
	offered: originsOffered,
	default: (form) => (form.context.template && !form.byHand ? originOfPlan(form) : originTyped(form)),
	shownWhen: ({ byHand, text }) =>
		byHand && ['fixed-days', 'months', 'rolling', 'recurring'].includes(text(rule)) ? 'rule' : undefined,
	answers: (path) => path === 'main.rule.from',
	ofTerms: ({ life }) => {
		if (life?.rule.kind === 'rolling') return life.rule.since;
		return life && 'from' in life.rule ? life.rule.from : undefined;
	}
});

function originsOffered(form: Form): readonly string[] {
	const asked = form.byHand ? undefined : form.question(countedFrom)?.choices;
	if (asked) return asked.filter((choice) => typeof choice === 'string');
	return form.text(rule) === 'rolling' ? SINCE : FROMS;
}

/** A plan that asks what it counts from has no default. */
function originOfPlan({ life }: Form): string {
	return life?.from === undefined || life.from === 'asked' ? '' : life.from;
}

/** Follows the date that is filled in; a purchase only where nothing says that the SIM starts later. */
function originTyped({ typed, text }: Form): string {
	if (text(rule) === 'rolling') return typed(packEndedOn) === '' ? 'event' : 'pack-end';
	const filled = ORIGINS.find(([, field]) => typed(field) !== '')?.[0];
	if (filled !== undefined && !(filled === 'purchase' && typed(activateWithin) !== '')) return filled;
	return usualOrigin(text);
}

function usualOrigin(text: Form['text']): From {
	return text(simForm) === 'pocket-wifi' ? 'rental-start' : 'activation';
}

export function originOf({ value }: Form): From {
	const counted = value(countedFrom);
	return FROMS.find((one) => one === counted) ?? 'activation';
}

/** The dates to be asked for. */
function askedOrigins(form: Form): readonly Origin[] {
	if (form.byHand) return originsByHand(form);
	return form.life ? originsOfPlan(form, form.life) : [];
}

/** By what "Counted from" says, never by what was filled in: a field must not move while someone types in it. */
function originsByHand({ typed, text }: Form): readonly Origin[] {
	const chosen = isOrigin(typed(countedFrom));
	switch (text(rule)) {
		case 'rolling':
			return [chosen ?? 'event'];
		case 'fixed-days':
		case 'months':
		case 'recurring':
			return [chosen ?? usualOrigin(text)];
		default:
			return [];
	}
}

/** The one date of a plan, or what is asked instead of it. */
function originsOfPlan({ draft, text }: Form, life: MainLife): readonly Origin[] {
	if (['fixed-date', 'open-ended', 'asked', 'unknown'].includes(life.kind) || draft.known === 'end') return [];
	if (draft.known === 'not-yet') return life.mayVoid ? ['purchase'] : [];
	if (life.kind === 'contract') return ['contract-start'];
	if (life.kind !== 'rolling') return [isOrigin(text(countedFrom)) ?? 'activation'];
	if (life.since !== 'pack-end') return ['event'];
	return life.startsWithActivation ? ['activation', 'pack-end'] : ['pack-end'];
}

function isOrigin(text: string): Origin | undefined {
	return text === 'event' ? text : FROMS.find((one) => one === text);
}

function startPlace(form: Form, origin?: Origin): Place | undefined {
	return origin !== undefined && askedOrigins(form).includes(origin) ? 'dates' : moreStart(form);
}

/** The hour of the start stands beside its date only where it matters. */
function hourPlace(form: Form, origin: Origin): Place | undefined {
	return isByTheHour(form) ? startPlace(form, origin) : moreStart(form);
}

function moreStart(form: Form): Place | undefined {
	const notStarted = form.draft.known === 'not-yet' && form.draft.plan !== MY_OWN;
	return notStarted ? undefined : moreDate(form);
}

function moreDate({ draft }: Form): Place | undefined {
	return draft.plan === '' ? undefined : 'more';
}

function isOwnContract({ byHand, text }: Form): boolean {
	return byHand && text(rule) === 'contract';
}

function isCoolingOff({ byHand, text }: Form): boolean {
	return byHand && text(cancelRule) === 'cooling-off';
}

function activatedAtAlone({ text }: Form): IssueCode | undefined {
	return text(activatedOn) === '' ? 'time-without-date' : undefined;
}

function firstUsedAtAlone({ text }: Form): IssueCode | undefined {
	return text(firstUsedOn) === '' ? 'time-without-date' : undefined;
}
