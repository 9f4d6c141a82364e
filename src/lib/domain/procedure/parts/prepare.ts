import { stepsOf, type ProcedureStep, type WarningCode } from '../step';
import { askingDate, blockersOf, deadlineOf, payDate, servicesLeft, type ProcedureContext } from '../context';

const step = stepsOf('prepare');

/** What every channel wants first: look, note, move, save, choose the day, pay, gather, stop using. */
export function preparation(context: ProcedureContext): readonly ProcedureStep[] {
	const { subscription, hasNumber, facts } = context;
	const remains = subscription.billing === 'prepaid' && subscription.form !== 'pocket-wifi';
	return [
		...(remains ? [step('see_what_remains', [], facts?.refund ? { text: facts.refund } : {})] : []),
		noteDetails(context),
		...(hasNumber ? [moveServices(context), step('save_data', ['w5_back_up'])] : []),
		...chooseDay(context),
		...settling(context),
		step('stop_using', stopWarnings(subscription.billing === 'postpaid'))
	];
}

/** Number, plan, serial number, balance and hotline, written down while the line still answers. */
export function noteDetails({ subscription }: ProcedureContext): ProcedureStep {
	const { registration, sims, billing } = subscription;
	const known = registration?.customerNumber !== undefined || sims.some(({ iccid }) => iccid !== undefined);
	return step('note_details', billing === 'postpaid' ? ['w2_billing_goes_on'] : [], known ? { done: true } : {});
}

export function moveServices({ subscription }: ProcedureContext): ProcedureStep {
	const services = servicesLeft(subscription);
	const done = subscription.bound.length > 0 && services.length === 0;
	return step('move_services', ['w4_bound_services'], {
		records: 'services-moved',
		...(services.length > 0 && { services }),
		...(done && { done })
	});
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

/** Money and papers: what the carrier may want before it takes the request. */
export function settling(context: ProcedureContext): readonly ProcedureStep[] {
	return [...fees(context), ...debts(context), ...papers(context)];
}

function fees({ facts, subscription }: ProcedureContext): readonly ProcedureStep[] {
	const known = facts?.fees ?? [];
	if (known.length === 0 && subscription.billing === 'prepaid') return [];
	return [step('check_fee', ['w13_fees'], known.length > 0 ? { fees: known } : {})];
}

function debts(context: ProcedureContext): readonly ProcedureStep[] {
	const { state, exit } = context;
	const steps: ProcedureStep[] = [];
	const payBy = payDate(context);
	if (state.unpaid.length > 0)
		steps.push(
			step('pay_bills', debtWarnings(exit?.blockedByDebt !== 'no'), {
				records: 'pay',
				money: state.unpaid,
				...(payBy && { by: payBy })
			})
		);
	else if (exit && exit.blockedByDebt !== 'no') steps.push(step('check_bills', ['w1_debt_blocks']));
	if (blockersOf(context).some(({ by }) => by === 'deposit'))
		steps.push(step('ask_about_deposit', ['w1_debt_blocks'], { money: state.deposits }));
	return steps;
}

function papers({ facts, channel }: ProcedureContext): readonly ProcedureStep[] {
	const blockers = facts?.blockers ?? [];
	const documents = facts?.documents ?? [];
	const inPerson = channel === 'store' || channel === 'phone' || channel === undefined;
	return [
		...(blockers.length > 0 ? [step('clear_blockers', [], { items: blockers })] : []),
		...(documents.length > 0 || inPerson ? [step('gather_documents', [], { items: documents })] : [])
	];
}

function debtWarnings(blocks: boolean): readonly WarningCode[] {
	return blocks ? ['w1_debt_blocks', 'w9_late_fees'] : ['w9_late_fees'];
}

/** A metered plan costs by the megabyte that a forgotten app uses. */
function stopWarnings(postpaid: boolean): readonly WarningCode[] {
	return postpaid ? ['stop_using_first', 'w3_background_data'] : ['w3_background_data'];
}
