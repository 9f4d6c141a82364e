import { confirmed } from './after';
import { request } from './request';
import { stepsOf, type ProcedureStep, type StepCode } from '../step';
import { askingDate, deadlineOf, mustAsk, type ProcedureContext } from '../context';

const prepare = stepsOf('prepare');
const ask = stepsOf('request');
const after = stepsOf('after');

/** An add-on of the home operator: only the add-on ends, the home SIM and its number stay. */
export function roamingAddOn(context: ProcedureContext): readonly ProcedureStep[] {
	const by = deadlineOf(context, 'expiry', context.mainLife?.id);
	return [
		prepare('roaming_off', ['w3_background_data'], by ? { by } : {}),
		prepare('keep_home_sim'),
		...(mustAsk(context) ? [...reach(context), endAddOn(context), confirmed(context)] : []),
		after('check_home_bill', ['bill_after_closing'])
	];
}

const REACHING: ReadonlySet<StepCode> = new Set([
	'open_site',
	'open_app',
	'call_hotline',
	'visit_store',
	'look_on_site',
	'ask_hotline'
]);

/** The way to the operator, without the words that would end the home line itself. */
function reach(context: ProcedureContext): readonly ProcedureStep[] {
	return request(context).filter(({ code }) => REACHING.has(code));
}

function endAddOn(context: ProcedureContext): ProcedureStep {
	const { channel, state } = context;
	const by = askingDate(context);
	return ask('end_add_on', ['w12_wrong_taps'], {
		records: 'request-cancel',
		...(channel && { channel }),
		...(by && { by }),
		...(state.requested && { done: true })
	});
}
