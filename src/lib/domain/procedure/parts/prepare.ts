import { stepsOf, type ProcedureStep, type WarningCode } from '../step';
import { payDate, servicesLeft, type ProcedureContext } from '../context';

const step = stepsOf('prepare');

/** What truly stands before the request: a bill that blocks it, and codes that still go to the number. */
export function preparation(context: ProcedureContext): readonly ProcedureStep[] {
	const { exit, subscription } = context;
	return [
		...(exit?.blockedByDebt === 'no' ? [] : payBills(context, 'prepare')),
		...(subscription.bound.length > 0 ? [moveServices(context)] : [])
	];
}

/** An open bill that stops nothing is paid all the same, afterwards. */
export function payAfterwards(context: ProcedureContext): readonly ProcedureStep[] {
	return context.exit?.blockedByDebt === 'no' ? payBills(context, 'after') : [];
}

export function payBills(context: ProcedureContext, phase: 'prepare' | 'after'): readonly ProcedureStep[] {
	const { state, exit } = context;
	if (state.unpaid.length === 0) return [];
	const payBy = payDate(context);
	return [
		stepsOf(phase)('pay_bills', debtWarnings(exit?.blockedByDebt !== 'no'), {
			records: 'pay',
			money: state.unpaid,
			...(payBy && { by: payBy })
		})
	];
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

function debtWarnings(blocks: boolean): readonly WarningCode[] {
	return blocks ? ['w1_debt_blocks', 'w9_late_fees'] : ['w9_late_fees'];
}
