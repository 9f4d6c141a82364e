import type { CatalogueEntry } from '$lib/catalogue/catalogue';
import type { ProcedureState } from '$lib/domain/procedure/state';
import type { Form, Subscription, Terms } from '$lib/domain/record/subscription';
import { at, zone } from '../literals';

const ANSWERS: Record<string, unknown> = {
	startDate: '2026-01-10',
	minimumTermMonths: 24,
	periodStartDay: 1,
	count: 7,
	from: 'activation',
	period: { closingDay: 31 }
};

/** Every question answered as the plan usually is, so that a record can be made of it. */
function answered(value: unknown, name = ''): unknown {
	if (Array.isArray(value)) return value.map((each) => answered(each, name));
	if (typeof value !== 'object' || value === null) return value;
	if ('ask' in value) {
		const { usual, choices } = value as { usual?: unknown; choices?: readonly unknown[] };
		return usual ?? choices?.[0] ?? ANSWERS[name] ?? 1;
	}
	return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, answered(each, key)]));
}

/** A record of this plan in one form; `more` states what matters. */
export function aRecordOf(
	{ plan, carrier }: CatalogueEntry,
	form: Form,
	more: Partial<Subscription> = {}
): Subscription {
	return {
		id: 'record-1',
		rev: 1,
		createdAt: at('2026-11-01T00:00:00.000Z'),
		nickname: '',
		carrier: { id: carrier.id, name: carrier.name },
		country: carrier.country,
		zone: zone(typeof plan.zone === 'string' ? plan.zone : 'UTC'),
		form,
		billing: typeof plan.billing === 'string' ? plan.billing : 'prepaid',
		plan: { id: plan.id, revision: plan.revision },
		terms: answered(plan.terms) as Terms,
		overrides: [],
		intent: { kind: 'leave' },
		msisdns: [],
		sims: [],
		bound: [],
		tags: [],
		notes: '',
		...more
	};
}

/** A line in use that owes nothing. */
export function aState(more: Partial<ProcedureState> = {}): ProcedureState {
	return {
		status: 'active',
		deadlines: [],
		unpaid: [],
		deposits: [],
		bought: [],
		requested: false,
		suspended: false,
		returned: false,
		portCodeHeld: false,
		choices: {},
		...more
	};
}
