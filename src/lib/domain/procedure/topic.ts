import type { ChannelKind } from '../base/channel';
import type { Exit, Nature } from '../cancellation/cancellation';
import { procedureFor, type Procedure } from './procedure';
import type { LineToLeave } from './context';
import type { ProcedureState } from './state';
import type { Status } from '../record/status';
import type { Form } from '../record/subscription';
import type { Validity } from '../validity/validity';

/** What can be read without a record: the addresses under /procedures; tails of `procedure_topic_<topic>`. */
// prettier-ignore
export const PROCEDURE_TOPICS = [
	'lapse', 'prepaid', 'online', 'app', 'store', 'phone', 'email', 'post', 'ask', 'withdraw', 'roaming', 'rental',
	'port', 'lost', 'ended'
] as const;
export type ProcedureTopic = (typeof PROCEDURE_TOPICS)[number];

const SEVEN_DAYS: Validity = {
	kind: 'fixed-days',
	count: 7,
	from: 'activation',
	counting: 'calendar-days',
	firstDay: 'inclusive'
};
const HALF_A_YEAR: Validity = {
	kind: 'rolling',
	span: { months: 6 },
	since: 'event',
	qualifying: ['top-up'],
	firstDay: 'exclusive',
	onTopUp: 'reset'
};

export function isProcedureTopic(text: string): text is ProcedureTopic {
	return PROCEDURE_TOPICS.some((topic) => topic === text);
}

/** General advice on one topic, composed by the same rules as a record's own procedure; without a source of its own. */
export function procedureOn(topic: ProcedureTopic): Procedure {
	switch (topic) {
		case 'lapse':
			return procedureFor(prepaid('esim', SEVEN_DAYS, 'plan'), inStatus('active'));
		case 'prepaid':
			return procedureFor(prepaid('physical', HALF_A_YEAR, 'number'), inStatus('active'));
		case 'store':
			return procedureFor(mayBeLent(line(topic)), inStatus('active'));
		case 'online':
		case 'app':
		case 'phone':
		case 'email':
		case 'post':
			return procedureFor(line(topic), inStatus('active'));
		case 'ask':
			return procedureFor(line(undefined), inStatus('active'));
		case 'withdraw':
			return procedureFor(line('post', 'right'), inStatus('active'));
		case 'roaming':
			return procedureFor({ ...line('phone'), form: 'roaming', billing: 'prepaid' }, inStatus('active'));
		case 'rental':
			return procedureFor({ ...line('email'), form: 'pocket-wifi', billing: 'prepaid' }, inStatus('active'));
		case 'port':
			return procedureFor(line('online'), { ...inStatus('active'), choices: { number: 'take_along' } });
		case 'lost':
		case 'ended':
			return procedureFor(line('phone'), inStatus(topic === 'lost' ? 'lost' : 'cancelled'));
	}
}

function line(channel: ChannelKind | undefined, nature?: Nature): LineToLeave {
	const exit: Exit = {
		id: 'cancel',
		rule: { kind: 'unknown' },
		...(nature && { nature }),
		serviceEnds: 'unknown',
		blockedByDebt: 'unknown',
		blockedByDeposit: 'unknown',
		channels: channel ? [{ kind: channel, available: 'unknown' }] : []
	};
	return record('physical', 'postpaid', { kind: 'open-ended' }, 'number', exit);
}

/** Whether the SIM goes back over the counter is asked there. */
function mayBeLent(lent: LineToLeave): LineToLeave {
	return { ...lent, terms: { ...lent.terms, returnDuty: { required: 'unknown' } } };
}

function prepaid(form: Form, rule: Validity, lifeId: 'number' | 'plan'): LineToLeave {
	return record(form, 'prepaid', rule, lifeId, {
		id: 'none',
		rule: { kind: 'none-needed' },
		serviceEnds: 'with-rule',
		blockedByDebt: 'no',
		blockedByDeposit: 'no',
		channels: []
	});
}

function record(
	form: Form,
	billing: LineToLeave['billing'],
	rule: Validity,
	lifeId: 'number' | 'plan',
	exit: Exit
): LineToLeave {
	return {
		form,
		billing,
		terms: { lives: [{ id: lifeId, main: true, rule }], exits: [exit] },
		intent: { kind: 'leave' },
		msisdns: [],
		sims: [],
		bound: []
	};
}

/** A line that owes nothing and has no dates. */
export function inStatus(status: Status): ProcedureState {
	return {
		status,
		deadlines: [],
		unpaid: [],
		deposits: [],
		bought: [],
		requested: false,
		suspended: false,
		returned: false,
		portCodeHeld: false,
		choices: {}
	};
}
