import { adviceAfterwards, noteDetails } from './advice';
import { aftermath } from './after';
import { payBills } from './prepare';
import { stepsOf, type ProcedureStep } from '../step';
import { deadlineOf, type ProcedureContext } from '../context';

const prepare = stepsOf('prepare');
const request = stepsOf('request');
const after = stepsOf('after');
const advice = stepsOf('advice');

/** Take the number along: the new carrier ends this line, so nothing may be cancelled here before. */
export function portOut(context: ProcedureContext): readonly ProcedureStep[] {
	const { facts, state, subscription } = context;
	const text = facts?.portOut;
	const codeEnd = deadlineOf(context, 'port-code-end');
	return [
		prepare('do_not_cancel', ['w12_wrong_taps'], text ? { text } : {}),
		...payBills(context, 'prepare'),
		...(subscription.terms.portCode
			? [request('get_port_code', [], { records: 'port-code', ...(state.portCodeHeld && { done: true }) })]
			: []),
		request('apply_at_new_carrier', ['w8_before_departure'], codeEnd ? { by: codeEnd } : {}),
		after('wait_for_switch', ['stay_reachable'], { records: 'ported-out' }),
		...aftermath(context).filter(({ code }) => code !== 'pay_bills'),
		// The switch itself shows that it is over; the paper of it comes later.
		advice('watch_confirmation', ['w7_keep_proof'], { records: 'confirm-cancel' }),
		advice('match_registration'),
		noteDetails(context),
		...adviceAfterwards(context)
	];
}
