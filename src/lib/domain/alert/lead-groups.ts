import { defaultLeads, type LeadsByKind } from './leads';
import { DEADLINE_KINDS, type DeadlineKind } from '../deadline/deadline';
import type { Intent } from '../record/subscription';

/** Days before; 0 is the last day itself. */
export const LEAD_CHOICES = [30, 14, 7, 3, 1, 0] as const;

/** Kinds of deadline that people want to hear of equally early. */
export const LEAD_GROUPS = ['keep-alive', 'cancel', 'expiry', 'pay', 'other'] as const;
export type LeadGroup = (typeof LEAD_GROUPS)[number];

const NAMED: Readonly<Record<Exclude<LeadGroup, 'other'>, readonly DeadlineKind[]>> = {
	'keep-alive': ['keep-alive', 'money-by', 'grace-end'],
	cancel: ['cancel-by', 'cancel-safe'],
	expiry: ['expiry'],
	pay: ['pay-by']
};

export function kindsOf(group: LeadGroup): readonly DeadlineKind[] {
	if (group !== 'other') return NAMED[group];
	const named = Object.values(NAMED).flat();
	return DEADLINE_KINDS.filter((kind) => !named.includes(kind));
}

/** The leads of a group: the strongest that says something, else the usual leads. */
export function leadsOfGroup(
	group: LeadGroup,
	intent: Intent['kind'],
	...settings: readonly (LeadsByKind | undefined)[]
): readonly number[] {
	const [first = 'expiry'] = kindsOf(group);
	for (const leads of settings) {
		const own = leads?.[first];
		if (own !== undefined) return own;
	}
	return defaultLeads(first, intent);
}

/** With one lead of a group switched on or off, for every kind in it. */
export function toggleLead(
	leads: LeadsByKind,
	group: LeadGroup,
	{ lead, current }: { lead: number; current: readonly number[] }
): LeadsByKind {
	const changed = current.includes(lead) ? current.filter((known) => known !== lead) : [...current, lead];
	const sorted = changed.toSorted((a, b) => b - a);
	return { ...leads, ...Object.fromEntries(kindsOf(group).map((kind) => [kind, sorted])) };
}
