import { confirmed } from './after';
import { request } from './request';
import { stepsOf, type ProcedureStep } from '../step';
import { deadlineOf, mustAsk, type ProcedureContext } from '../context';

const after = stepsOf('after');
const advice = stepsOf('advice');

/** An add-on of the home operator: only the add-on ends, the home SIM and its number stay. */
export function roamingAddOn(context: ProcedureContext): readonly ProcedureStep[] {
	const by = deadlineOf(context, 'expiry', context.mainLife?.id);
	return [
		...(mustAsk(context) ? [...reach(context), confirmed(context)] : []),
		after('roaming_off', ['w3_background_data'], by ? { by } : {}),
		after('check_home_bill', ['bill_after_closing']),
		advice('keep_home_sim')
	];
}

/** The way to the operator, without the words that would end the home line itself. */
function reach(context: ProcedureContext): readonly ProcedureStep[] {
	return request(context).map((step) =>
		step.records === 'request-cancel' ? { ...step, code: 'end_add_on', warnings: ['w12_wrong_taps'] } : step
	);
}
