import { stepsOf, type ProcedureStep } from '../step';
import { moneyAndPapers } from './advice';
import { claimDeposit, confirmed } from './after';
import { nothingReason, theEnd } from './nothing';
import { payAfterwards, payBills } from './prepare';
import { request } from './request';
import { mustAsk, servicesLeft, type ProcedureContext } from '../context';

const prepare = stepsOf('prepare');
const after = stepsOf('after');

/** Suspend first, cancel later: whoever holds the SIM can use it, and the holder pays until the report. */
export function lostLine(context: ProcedureContext): readonly ProcedureStep[] {
	if (!mustAsk(context)) return [...rescue(context), theEnd(context, nothingReason(context))];
	return [
		...rescue(context),
		...(context.exit?.blockedByDebt === 'no' ? [] : payBills(context, 'prepare')),
		...request(context).filter(({ code }) => code !== 'hand_back_sim'),
		confirmed(context),
		...claimDeposit(context),
		...payAfterwards(context),
		...(context.subscription.billing === 'postpaid' ? [after('watch_last_bill', ['bill_after_closing'])] : []),
		...moneyAndPapers(context)
	];
}

function rescue(context: ProcedureContext): readonly ProcedureStep[] {
	const { subscription, facts, state, hasNumber } = context;
	const noted = subscription.registration?.hotline;
	const lines = facts?.lossLines ?? (noted ? [{ number: noted }] : undefined);
	return [
		prepare('report_loss', ['w2_billing_goes_on'], {
			records: 'suspend',
			...(facts?.lost && { text: facts.lost }),
			...(lines && { lines }),
			...(state.suspended && { done: true })
		}),
		...(hasNumber ? [secureServices(context), replaceSim(context)] : [])
	];
}

function secureServices({ subscription }: ProcedureContext): ProcedureStep {
	const services = servicesLeft(subscription);
	return prepare('secure_services', ['w4_bound_services'], services.length > 0 ? { services } : {});
}

function replaceSim({ facts }: ProcedureContext): ProcedureStep {
	return prepare('replace_sim', [], { optional: true, ...(facts?.reissue && { text: facts.reissue }) });
}
