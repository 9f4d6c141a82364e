import { MY_OWN, type RecordDraft, type TextField } from './draft';
import { mainLifeOf } from './main-life';
import type { Situation } from './situation';

/** Dates that a rule can count from, first the one that says most. */
export const COUNTED_FIELDS = [
	['activation', 'activatedOn'],
	['first-use', 'firstUsedOn'],
	['install', 'installedOn'],
	['rental-start', 'rentalStart'],
	['contract-start', 'contractStart'],
	['pack-end', 'packEndedOn'],
	['purchase', 'boughtOn']
] as const;

/** The draft as the form shows it: whatever was left open says what holds instead. Texts and dates stay as typed. */
export function withDefaults(draft: RecordDraft, situation: Situation): RecordDraft {
	const placed = fill(draft, placeDefaults(draft, situation));
	const ruled = fill(placed, ruleDefaults(placed, situation));
	return fill(ruled, leavingDefaults(ruled, situation));
}

function fill(draft: RecordDraft, defaults: Partial<Record<TextField, string>>): RecordDraft {
	const open = Object.entries(defaults).filter(([field]) => Reflect.get(draft, field) === '');
	return { ...draft, ...Object.fromEntries(open) };
}

function placeDefaults(draft: RecordDraft, { template, zoneOf, currencyOf, deviceZone }: Situation) {
	const country = draft.country || (template?.carrier.country ?? '');
	const planZone = typeof template?.plan.zone === 'string' ? template.plan.zone : template?.plan.zone.usual;
	return {
		country,
		zone: planZone ?? zoneOf(country) ?? deviceZone ?? '',
		currency: currencyOf(country) ?? '',
		form: template?.plan.form[0] ?? 'physical',
		billing: usualBilling(draft, template)
	};
}

function usualBilling(draft: RecordDraft, template: Situation['template']): string {
	if (template)
		return typeof template.plan.billing === 'string' ? template.plan.billing : (template.plan.billing.usual ?? '');
	return ['contract', 'open-ended', 'recurring'].includes(draft.rule) ? 'postpaid' : 'prepaid';
}

function ruleDefaults(draft: RecordDraft, { template }: Situation): Partial<Record<TextField, string>> {
	return {
		known: 'start',
		countedAs: 'calendar-days',
		countedFrom: template && draft.byHand === '' ? templateFrom(template) : countedFrom(draft),
		dayOne: draft.rule === 'fixed-days' ? 'inclusive' : 'exclusive',
		termEnds: 'day-before-anniversary',
		firstMonth: 'start-month',
		afterTerm: 'month-to-month',
		keepAliveUnit: 'days',
		whatCounts: draft.packEndedOn === '' ? 'any-use' : 'pack-bought',
		afterTopUp: 'reset',
		payment: 'manual'
	};
}

/** A plan that asks what it counts from counts from what it usually does. */
function templateFrom({ plan }: NonNullable<Situation['template']>): string {
	const from = mainLifeOf(plan)?.from ?? '';
	return from === 'asked' ? '' : from;
}

/** Follows the date that is filled in; a purchase only where nothing says that the SIM starts later. */
function countedFrom(draft: RecordDraft): string {
	if (draft.rule === 'rolling') return draft.packEndedOn === '' ? 'event' : 'pack-end';
	const filled = COUNTED_FIELDS.find(([, field]) => draft[field] !== '' && draft[field] !== undefined)?.[0];
	if (filled !== undefined && !(filled === 'purchase' && draft.activateWithin !== '')) return filled;
	return draft.form === 'pocket-wifi' ? 'rental-start' : 'activation';
}

const WITH_RULE = [
	'end-of-month',
	'end-of-billing-period',
	'notice',
	'notice-months',
	'days-before-renewal',
	'hours-before-renewal',
	'renewal-window'
];
const LET_END = ['fixed-days', 'fixed-date', 'months'];

function leavingDefaults(draft: RecordDraft, { template }: Situation): Partial<Record<TextField, string>> {
	return {
		intent: template?.plan.intent ?? (LET_END.includes(draft.rule) ? 'let-end' : 'keep'),
		cancelRule: 'unknown',
		boundary: draft.closingDay === '' ? 'month-end' : 'closing-day',
		serviceEnds: WITH_RULE.includes(draft.cancelRule) ? 'with-rule' : 'unknown',
		noticeCounting: 'calendar-days',
		windowStarts: 'expiry-month',
		beforeEvent: draft.rentalStart !== '' || draft.form === 'pocket-wifi' ? 'rental-start' : 'activation'
	};
}

export function isByHand(draft: RecordDraft): boolean {
	return draft.plan === MY_OWN || draft.byHand !== '';
}
