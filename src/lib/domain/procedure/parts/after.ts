import { stepsOf, type ProcedureStep } from '../step';
import type { Fee } from '../../plan/plan';
import { deadlineOf, mustAsk, type ProcedureContext } from '../context';
import { payAfterwards } from './prepare';

const step = stepsOf('after');

/** Nothing counts as cancelled before the carrier says so; where they look at it for days, they may call back. */
export function confirmed(context: ProcedureContext): ProcedureStep {
	const { exit, state } = context;
	const by = deadlineOf(context, 'confirm-check');
	const atOnce = exit?.processing?.businessDays === 0 || state.status === 'cancelled';
	return step('watch_confirmation', atOnce ? ['w7_keep_proof'] : ['stay_reachable', 'w7_keep_proof'], {
		records: 'confirm-cancel',
		...(by && { by }),
		...(state.status === 'cancelled' && { done: true })
	});
}

/** What is left when the line has ended: give back, get back, pay the last bill, and only now erase. */
export function aftermath(context: ProcedureContext): readonly ProcedureStep[] {
	const bills = context.subscription.billing === 'postpaid' && mustAsk(context);
	return [
		...giveBack(context),
		...claimDeposit(context),
		...payAfterwards(context),
		...(bills ? [step('watch_last_bill', ['bill_after_closing'])] : []),
		...removeProfile(context)
	];
}

/** A profile is deleted, not sent: an eSIM has no return, whatever the plan says of its other forms. */
export function giveBack(context: ProcedureContext): readonly ProcedureStep[] {
	const { subscription, state } = context;
	const duty = subscription.terms.returnDuty;
	const { form } = subscription;
	if (form === 'esim' || form === 'roaming') return [];
	const rented = form === 'pocket-wifi';
	if (!rented && (!duty || duty.required === 'no')) return [];
	if (rented && duty?.required === 'no') return [];
	if (!rented && handsBackInShop(context)) return [];
	const by = deadlineOf(context, 'return-by');
	const fees = rented ? feesOfReturn(context) : [];
	const sim = duty?.required === 'yes' ? 'send_back_sim' : 'return_sim';
	// Whether it has to go back is not known: worth a question, not a step that stands open.
	const make = rented || duty?.required === 'yes' ? step : stepsOf('advice');
	return [
		make(rented ? 'return_device' : sim, rented ? ['w9_late_fees', 'w7_keep_proof'] : ['w7_keep_proof'], {
			records: 'returned',
			...(by && { by }),
			...(fees.length > 0 && { fees }),
			...(state.returned && { done: true })
		})
	];
}

/** What a late or lost device costs; where cancelling has to be asked for, its own step says it. */
function feesOfReturn(context: ProcedureContext): readonly Fee[] {
	if (mustAsk(context)) return [];
	return context.facts?.fees.filter(({ kind }) => kind !== 'share-kept') ?? [];
}

export function handsBackInShop(context: ProcedureContext): boolean {
	const { channel, subscription } = context;
	const wanted = subscription.form === 'physical' && subscription.terms.returnDuty?.required === 'yes';
	return wanted && channel === 'store' && mustAsk(context);
}

export function claimDeposit(context: ProcedureContext): readonly ProcedureStep[] {
	const { deposits } = context.state;
	if (deposits.length === 0) return [];
	const by = deadlineOf(context, 'claim-by');
	const text = context.facts?.deposit;
	return [
		step('claim_deposit', [], {
			records: 'deposit-returned',
			money: deposits,
			...(by && { by }),
			...(text && { text })
		})
	];
}

/** Only now: before the end it would cut off codes, and it ends no contract. */
export function removeProfile({ subscription }: ProcedureContext): readonly ProcedureStep[] {
	return subscription.form === 'esim' ? [step('remove_profile', ['profile_is_not_contract'])] : [];
}
