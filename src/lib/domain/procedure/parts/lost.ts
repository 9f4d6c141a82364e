import { stepsOf, type ProcedureStep, type StepCode } from '../step';
import { moneyAndPapers } from './advice';
import { claimDeposit, confirmed } from './after';
import { nothingReason, theEnd } from './nothing';
import { payAfterwards, payBills } from './prepare';
import { request } from './request';
import { mustAsk, servicesLeft, type ProcedureContext } from '../context';

const prepare = stepsOf('prepare');
const advice = stepsOf('advice');

/** There is no SIM to hand over, and whoever has lost one calls. */
const NOT_NOW: ReadonlySet<StepCode> = new Set(['hand_back_sim', 'look_on_site']);

/** Suspend first, cancel later: whoever holds the SIM can use it, and the holder pays until the report. */
export function lostLine(context: ProcedureContext): readonly ProcedureStep[] {
	if (!mustAsk(context)) return [...rescue(context), theEnd(context, nothingReason(context))];
	return [
		...rescue(context),
		...(context.exit?.blockedByDebt === 'no' ? [] : payBills(context, 'prepare')),
		...request(context).filter(({ code }) => !NOT_NOW.has(code)),
		confirmed(context),
		...claimDeposit(context),
		...payAfterwards(context),
		...(context.subscription.billing === 'postpaid' ? [advice('watch_last_bill', ['bill_after_closing'])] : []),
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
