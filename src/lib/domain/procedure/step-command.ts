import type { Instant } from '../base/civil-date';
import type { Command } from '../record/command';
import type { Procedure } from './procedure';
import type { ProcedureStep } from './step';

/**
 * The command that a ticked step stands for: dated by its tick, by the way out and on the channel that the procedure
 * shows. Undefined where the step stands for none.
 */
export function commandOfStep(
	{ records, channel: own }: Pick<ProcedureStep, 'records' | 'channel'>,
	{ exitId, channel = own }: Pick<Procedure, 'exitId' | 'channel'>,
	tickedAt: Instant
): Command | undefined {
	const when = { instant: tickedAt };
	switch (records) {
		case 'request-cancel':
		case 'confirm-cancel':
			return { name: records, when, ...(exitId !== undefined && { exitId }), ...(channel && { channel }) };
		case 'report-lost':
		case 'suspend':
			return { name: records, when };
		case 'pay':
		case 'services-moved':
		case 'value-seen':
		case 'appointment':
		case 'port-code':
		case 'ported-out':
		case 'returned':
		case 'deposit-returned':
		case undefined:
			return undefined;
	}
}
