import { confirmation } from './procedure-after';
import { request } from './procedure-request';
import { stepsOf, type ProcedureStep } from './procedure-step';
import { deadlineOf, mustAsk, type Situation } from './procedure-situation';

const prepare = stepsOf('prepare');
const after = stepsOf('after');

/** An add-on of the home operator: only the add-on ends, the home SIM and its number stay. */
export function roamingAddOn(situation: Situation): readonly ProcedureStep[] {
	const by = deadlineOf(situation, 'expiry', situation.mainLife?.id);
	return [
		prepare('roaming_off', ['w3_background_data'], by ? { by } : {}),
		prepare('keep_home_sim'),
		...(mustAsk(situation) ? [...request(situation), ...confirmation(situation)] : []),
		after('check_home_bill', ['bill_after_closing'])
	];
}
