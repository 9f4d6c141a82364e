import type { ActionField } from '$lib/domain/record/command/action';
import { ACTIONS } from '$lib/domain/record/command/action';
import { countedKinds } from '$lib/domain/record/command/counting';
import { isPack } from '$lib/domain/record/life/packs';
import { isPaid } from '$lib/domain/record/command/use-fact';
import { localDate, type CivilDate, type Instant } from '$lib/domain/base/civil-date';
import { formatMinor, type Money } from '$lib/domain/base/money';
import { COUNTS, type Counts } from '$lib/domain/validity/validity';
import type { RecordView } from '$lib/state/records.svelte';
import { typed, type Typed } from '../dialog/dialog-input';
import { recordCurrency } from './record-currency';
import { amountsOf } from '$lib/domain/record/ledger';

/** Actions whose dialog asks for facts and then writes them. */
export type AskingAction =
	| 'activate'
	| 'log'
	| 'still-works'
	| 'balance-seen'
	| 'end-seen'
	| 'pay-part'
	| 'charge'
	| 'deposit'
	| 'request-cancel';

/** What stands in the fields of an action's dialog; what it does not ask is empty. */
export type ActionDraft = Record<ActionField, Typed>;

/** The dialog as it opens: it can be saved as it stands wherever the app can know an answer. */
export function presetsFor(action: AskingAction, view: RecordView, now: Instant): ActionDraft {
	const { subscription } = view;
	const today = localDate(now, subscription.zone);
	const [what = 'top-up'] = countedKinds(subscription.terms);
	const money = amountFor(action, what, view);
	return {
		'activated-on': typed(today),
		'activated-at': typed(),
		what: typed(what),
		pack: typed(subscription.terms.lives.find(isPack)?.id),
		on: typed(today),
		amount: typed(money ? formatMinor(money) : ''),
		currency: typed(money?.currency ?? recordCurrency(subscription, view.activities)),
		'valid-days': typed(),
		'last-day': typed(knownEnd(view) ?? today),
		'due-on': typed(expectedBill(view)?.dueOn ?? today),
		'claim-by': typed(),
		'asked-on': typed(today),
		channel: typed(likelyChannel(view)),
		receipt: typed(),
		'ends-on': typed(),
		'needed-until': typed(),
		'used-on': typed(today)
	};
}

/** The fields to show: of a use only its day, of a top-up no pack. */
export function fieldsShown(action: AskingAction, draft: ActionDraft, view: RecordView): readonly ActionField[] {
	const what = chosenKind(draft);
	const packs = view.subscription.terms.lives.filter(isPack);
	const open = openAmounts(view);
	const hidden: Partial<Record<ActionField, boolean>> = {
		pack: what !== 'pack-bought' || packs.length < 2,
		...(action === 'log' && !isPaid(what) && { amount: true, currency: true, 'valid-days': true }),
		...(action === 'pay-part' && open.length < 2 && { currency: true })
	};
	return ACTIONS[action].fields.filter((field) => !hidden[field]);
}

export function chosenKind({ what }: ActionDraft): Counts {
	return COUNTS.find((kind) => kind === what.text) ?? 'top-up';
}

/** What is open, by currency. */
export function openAmounts({ ledger }: RecordView): readonly Money[] {
	return amountsOf(ledger, 'unpaid');
}

/** The amount that is likeliest: what is open or expected, or the last of its kind. */
export function amountFor(action: AskingAction, what: Counts, view: RecordView): Money | undefined {
	if (action === 'log') return lastAmount(what, view);
	if (action === 'pay-part') return openAmounts(view)[0];
	if (action === 'balance-seen') return view.ledger.prepaid?.value;
	return action === 'charge' ? expectedBill(view)?.amount : undefined;
}

function lastAmount(what: Counts, { activities }: RecordView): Money | undefined {
	const amounts = activities.flatMap((fact) =>
		fact.kind === what && 'amount' in fact && fact.amount ? [fact.amount] : []
	);
	return amounts.at(-1);
}

/** The next expected bill. */
function expectedBill({ deadlines, subscription }: RecordView): { dueOn: CivilDate; amount?: Money } | undefined {
	const due = deadlines.find(({ kind, ruleId }) => kind === 'bill-due' && ruleId === 'bill');
	const amount = subscription.terms.bill?.amount;
	return due && { dueOn: due.lastDay, ...(amount && { amount }) };
}

function knownEnd({ deadlines }: RecordView): CivilDate | undefined {
	return deadlines.find(({ kind }) => kind === 'expiry' || kind === 'keep-alive')?.lastDay;
}

function likelyChannel({ subscription: { intent, terms } }: RecordView): string {
	if (intent.kind === 'leave' && intent.channel) return intent.channel;
	const channels = terms.exits.flatMap((exit) => exit.channels);
	return (channels.find(({ available }) => available === 'yes') ?? channels[0])?.kind ?? 'online';
}
