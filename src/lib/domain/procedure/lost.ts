import { stepsOf, type ProcedureStep } from './step';
import { claimDeposit, confirmation } from './after';
import { nothingReason, theEnd } from './nothing';
import { settling } from './prepare';
import { request } from './request';
import { mustAsk, servicesLeft, type Situation } from './context';

const prepare = stepsOf('prepare');
const after = stepsOf('after');

/** Suspend first, cancel later: whoever holds the SIM can use it, and the holder pays until the report. */
export function lostLine(situation: Situation): readonly ProcedureStep[] {
	if (!mustAsk(situation)) return [...rescue(situation), theEnd(situation, nothingReason(situation))];
	return [
		...rescue(situation),
		...settling(situation),
		...request(situation),
		...confirmation(situation),
		...claimDeposit(situation),
		...(situation.subscription.billing === 'postpaid' ? [after('watch_last_bill', ['bill_after_closing'])] : [])
	];
}

function rescue(situation: Situation): readonly ProcedureStep[] {
	const { subscription, facts, state, hasNumber } = situation;
	const noted = subscription.registration?.hotline;
	const lines = facts?.lossLines ?? (noted ? [{ number: noted }] : undefined);
	return [
		prepare('report_loss', ['w2_billing_goes_on'], {
			records: 'suspend',
			...(facts?.lost && { text: facts.lost }),
			...(lines && { lines }),
			...(state.suspended && { done: true })
		}),
		...(hasNumber ? [secureServices(situation), replaceSim(situation)] : [])
	];
}

function secureServices({ subscription }: Situation): ProcedureStep {
	const services = servicesLeft(subscription);
	return prepare('secure_services', ['w4_bound_services'], services.length > 0 ? { services } : {});
}

function replaceSim({ facts }: Situation): ProcedureStep {
	return prepare('replace_sim', [], { optional: true, ...(facts?.reissue && { text: facts.reissue }) });
}
