import { stepsOf, type ProcedureStep } from '../step';
import { askingDate, deadlineOf, mustAsk, type ProcedureContext } from '../context';

const step = stepsOf('advice');

/** What holds for any carrier and any channel: folded under one heading, and only where it applies. */
export function adviceBeforeAsking(context: ProcedureContext): readonly ProcedureStep[] {
	const { subscription, hasNumber, facts } = context;
	const card = subscription.billing === 'prepaid' && isLine(context);
	return [
		...(card ? [step('see_what_remains', [], facts?.refund ? { text: facts.refund } : {})] : []),
		...(isLine(context) ? [noteDetails(context)] : []),
		...(hasNumber ? [...codesGoOn(context), step('save_data', ['w5_back_up'])] : []),
		...chooseDay(context),
		...moneyAndPapers(context),
		...(isLine(context) ? [stopUsing(context)] : [])
	];
}

/** What it costs, whether a bill is open, what may be in the way, what to bring. */
export function moneyAndPapers(context: ProcedureContext): readonly ProcedureStep[] {
	const { facts, subscription, state, exit, channel } = context;
	const fees = facts?.fees ?? [];
	const blockers = facts?.blockers ?? [];
	const inPerson = channel === 'store' || channel === 'phone' || channel === undefined;
	const asksBills =
		state.unpaid.length === 0 && exit && exit.blockedByDebt !== 'no' && subscription.billing === 'postpaid';
	const feeKnown = fees.length > 0 || subscription.billing === 'postpaid';
	return [
		...(feeKnown ? [step('check_fee', ['w13_fees'], fees.length > 0 ? { fees } : {})] : []),
		...(asksBills ? [step('check_bills', ['w1_debt_blocks'])] : []),
		...(blockers.length > 0 ? [step('clear_blockers', [], { items: blockers })] : []),
		...(inPerson && (facts?.documents ?? []).length === 0 ? [step('gather_documents')] : [])
	];
}

/** Before the end, and after it: proof, the plastic, what is kept about a person. */
export function adviceAfterwards(context: ProcedureContext): readonly ProcedureStep[] {
	const { subscription, hasNumber } = context;
	const bills = subscription.billing === 'postpaid' && mustAsk(context);
	return [
		...(bills ? [step('keep_proof', ['w7_keep_proof'])] : []),
		...discard(context),
		...(hasNumber && bills ? [step('ask_data_erased', ['w10_personal_data'], { optional: true })] : [])
	];
}

/** Number, plan, serial number, balance and hotline, written down while the line still answers. */
export function noteDetails({ subscription }: ProcedureContext): ProcedureStep {
	const { registration, sims, billing } = subscription;
	const known = registration?.customerNumber !== undefined || sims.some(({ iccid }) => iccid !== undefined);
	return step('note_details', billing === 'postpaid' ? ['w2_billing_goes_on'] : [], known ? { done: true } : {});
}

/** Nobody has said which services hang on the number: the step that names them is a general one. */
export function codesGoOn({ subscription }: ProcedureContext): readonly ProcedureStep[] {
	return subscription.bound.length > 0
		? []
		: [step('move_services', ['w4_bound_services'], { records: 'services-moved' })];
}

/** A keeper has nothing to cut up, and a card that goes back is not cut up either. */
export function discard({ subscription }: ProcedureContext): readonly ProcedureStep[] {
	const returned = subscription.terms.returnDuty?.required;
	const keeps = subscription.form === 'physical' && (returned === undefined || returned === 'no');
	return keeps && subscription.intent.kind !== 'keep' ? [step('discard_sim')] : [];
}

function chooseDay(context: ProcedureContext): readonly ProcedureStep[] {
	const by = deadlineOf(context, 'cancel-by', context.exit?.id) ?? askingDate(context);
	if (!by && context.subscription.intent.kind !== 'leave') return [];
	return [
		step('choose_day', ['w8_before_departure'], {
			...(by && { by }),
			...(context.state.requested && { done: true })
		})
	];
}

/** A metered plan costs by the megabyte that a forgotten app uses. */
function stopUsing({ subscription }: ProcedureContext): ProcedureStep {
	return step(
		'stop_using',
		subscription.billing === 'postpaid' ? ['stop_using_first', 'w3_background_data'] : ['w3_background_data']
	);
}

function isLine({ subscription }: ProcedureContext): boolean {
	return subscription.form === 'physical' || subscription.form === 'esim';
}
