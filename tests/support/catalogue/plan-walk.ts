import type { CatalogueEntry } from '$lib/catalogue/catalogue';
import type { ChannelKind } from '$lib/domain/base/channel';
import { procedureFor, type Procedure } from '$lib/domain/procedure/procedure';
import type { ProcedureState } from '$lib/domain/procedure/state';
import type { Form, Subscription } from '$lib/domain/record/subscription';
import { aDeadline } from '../deadlines';
import { catalogueEntries } from './catalogue-files';
import { aRecordOf, aState } from './plan-records';

const unpaid = [{ minor: 217800, currency: 'JPY' }];
const deposits = [{ minor: 500000, currency: 'JPY' }];
const bank = { name: 'HSBC', importance: 'money' } as const;

/** What a record can be in when its procedure is read. */
export const WALKED_STATES = {
	active: { state: {} },
	unpaid: { state: { unpaid } },
	deposit: { state: { deposits } },
	'inside the 8 days': {
		state: {
			deadlines: [aDeadline('cancel-by', '2026-12-01T15:00:00.000Z', { ruleId: 'cooling-off', nature: 'right' })]
		}
	},
	'bound services': { state: {}, more: { bound: [bank] } },
	lost: { state: { status: 'lost' } },
	expired: { state: { status: 'expired' } },
	'cancel requested': { state: { status: 'cancel-requested', requested: true } }
} as const satisfies Record<string, { state: Partial<ProcedureState>; more?: Partial<Subscription> }>;
export type WalkedState = keyof typeof WALKED_STATES;

/** One procedure of the walk; `where` names it. */
export interface Walked {
	where: string;
	entry: CatalogueEntry;
	form: Form;
	state: WalkedState;
	channel: ChannelKind | undefined;
	record: Subscription;
	procedure: Procedure;
}

/** Every plan in every form, on every channel that one of its ways out takes, in every state. */
export function walkPlans(): readonly Walked[] {
	return catalogueEntries.flatMap((entry) => entry.plan.form.flatMap((form) => walkForm(entry, form)));
}

function walkForm(entry: CatalogueEntry, form: Form): readonly Walked[] {
	const { exits } = aRecordOf(entry, form).terms;
	const taken = exits.flatMap(({ channels }) => channels.filter(({ available }) => available !== 'no'));
	const channels = [undefined, ...new Set(taken.map(({ kind }) => kind))];
	return Object.keys(WALKED_STATES)
		.filter(isWalkedState)
		.flatMap((state) => channels.map((channel) => walkOne(entry, form, state, channel)));
}

function walkOne(entry: CatalogueEntry, form: Form, state: WalkedState, channel: ChannelKind | undefined): Walked {
	const { state: facts, more }: { state: Partial<ProcedureState>; more?: Partial<Subscription> } = WALKED_STATES[state];
	const record = aRecordOf(entry, form, more);
	const procedure = procedureFor(record, aState({ ...facts, choices: channel ? { channel } : {} }), entry);
	const where = `${entry.plan.id} as ${form}, ${state}${channel ? `, by ${channel}` : ''}`;
	return { where, entry, form, state, channel, record, procedure };
}

function isWalkedState(text: string): text is WalkedState {
	return text in WALKED_STATES;
}
