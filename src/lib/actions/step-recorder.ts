import type { NewActivity } from '$lib/domain/record/activity';
import { commandsFor } from '$lib/domain/record/command';
import type { ProcedureStep, StepRecord } from '$lib/domain/procedure/step';
import { deviceNow } from '$lib/platform/clock';
import type { RecordView } from '$lib/state/records.svelte';
import { tryWriting } from './try-writing';
import { payEverything } from './pay-everything';
import { performNow, writeFacts } from './perform';

const COMMANDS = {
	'request-cancel': 'request-cancel',
	'confirm-cancel': 'confirm-cancel',
	'report-lost': 'report-lost',
	suspend: 'suspend'
} as const;
const FACTS = { 'port-code': 'port-code', 'ported-out': 'ported-out', returned: 'returned' } as const;

/** Writes the fact that a step stands for; `undefined` where it stands for none that a tick can tell. */
export function recorderFor(view: RecordView, step: ProcedureStep): (() => Promise<void>) | undefined {
	const { records } = step;
	if (records === undefined || step.done) return undefined;
	if (records === 'pay') return () => tryWriting(() => payEverything(view));
	if (records === 'deposit-returned') return () => write(view, depositsReturned(view));
	if (isKeyOf(COMMANDS, records)) {
		const name = COMMANDS[records];
		return commandsFor(view.status).includes(name) ? () => performNow(view, name) : undefined;
	}
	if (!isKeyOf(FACTS, records)) return undefined;
	const kind = FACTS[records];
	return () => write(view, [{ kind, when: { instant: deviceNow() } }]);
}

function write(view: RecordView, facts: readonly NewActivity[]): Promise<void> {
	return tryWriting(() => writeFacts(view, facts));
}

function depositsReturned({ ledger }: RecordView): readonly NewActivity[] {
	const when = { instant: deviceNow() };
	return Object.values(ledger.byCurrency)
		.filter(({ deposit }) => deposit > 0)
		.map(({ deposit, currency }) => ({ kind: 'deposit-returned', when, amount: { minor: deposit, currency } }));
}

function isKeyOf<T extends object>(table: T, key: StepRecord): key is StepRecord & keyof T {
	return key in table;
}
