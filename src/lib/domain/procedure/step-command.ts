import type { Instant } from '../base/civil-date';
import type { RecordAction } from '../record/command/action';
import type { Command } from '../record/command/command';
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
): Extract<Command, { name: RecordAction }> | undefined {
	const when = { instant: tickedAt };
	switch (records) {
		case 'request-cancel':
		case 'confirm-cancel':
			return { name: records, when, ...(exitId !== undefined && { exitId }), ...(channel && { channel }) };
		case 'report-lost':
		case 'suspend':
		case 'returned':
		case 'pay':
			return { name: records, when };
		case 'deposit-returned':
			return { name: 'deposit-back', when };
		case 'services-moved':
		case 'value-seen':
		case 'port-code':
		case 'ported-out':
		case undefined:
			return undefined;
	}
}
