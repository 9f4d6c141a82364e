import type { ChannelKind } from '../base/channel';
import type { Exit, Nature } from '../cancellation/cancellation';
import type { Source } from '../plan/plan';
import { adviceAfterwards, adviceBeforeAsking } from './parts/advice';
import { aftermath, confirmed } from './parts/after';
import { channelChoices, onlineAnswer, type ChannelChoice, type OnlineAnswer } from './channels';
import { lostLine } from './parts/lost';
import { lapse, nothingReason, renewals, type NothingReason } from './parts/nothing';
import { portOut } from './parts/port-out';
import { preparation } from './parts/prepare';
import { request } from './parts/request';
import { roamingAddOn } from './parts/roaming';
import { mustAsk, contextOf, wayOf, type CatalogueFacts, type LineToLeave, type ProcedureContext } from './context';
import { sourcesFor } from './sources';
import type { NumberFate, ProcedureState } from './state';
import type { ProcedureStep, WarningCode } from './step';

/** What a procedure is about; the address under /procedures, and the tail of `procedure_kind_<kind>`. */
export const PROCEDURE_KINDS = ['lapse', 'cancel', 'withdraw', 'roaming', 'rental', 'port', 'lost', 'ended'] as const;
export type ProcedureKind = (typeof PROCEDURE_KINDS)[number];

/** A way out to choose among where there are several. */
export interface ExitChoice {
	id: string;
	nature?: Nature;
	chosen: boolean;
}

export interface Procedure {
	kind: ProcedureKind;
	/** Key of an `Attempt`: the same for every channel and state of one way out. */
	id: string;
	nothingToDo?: NothingReason;
	/** The forks above the checklist; empty or one-sided where there is nothing to choose. */
	numberFates: readonly { fate: NumberFate; chosen: boolean }[];
	exits: readonly ExitChoice[];
	channels: readonly ChannelChoice[];
	channel?: ChannelKind;
	/** The way out that is asked for; its deadlines carry it as their rule. */
	exitId?: string;
	online: OnlineAnswer;
	steps: readonly ProcedureStep[];
	/** Of the carrier's own rules; empty where the steps are general advice. */
	sources: readonly Source[];
}

/**
 * How to let this record go, from its own terms and, where its plan is in the catalogue, the carrier's facts.
 * Always has a step: where nothing has to be cancelled it says why and what is still worth doing.
 */
export function procedureFor(record: LineToLeave, state: ProcedureState, catalogue?: CatalogueFacts): Procedure {
	const context = contextOf(record, state, catalogue);
	const kind = kindOf(context);
	const asks = kind !== 'port' && kind !== 'ended' && mustAsk(context);
	const { exit, channel } = context;
	return {
		kind,
		id: asks ? `${kind}/${exit?.id ?? 'unknown'}` : kind,
		...(asks || !LEAVES_NOTHING.has(kind) ? {} : { nothingToDo: nothingReason(context) }),
		numberFates: fatesOf(context),
		exits: asks && context.exits.length > 1 ? context.exits.map((each) => choiceOf(each, exit)) : [],
		channels: asks ? channelChoices(exit, channel, (each) => wayOf(context, each)) : [],
		...(asks && channel && { channel }),
		...(asks && exit && { exitId: exit.id }),
		online: onlineAnswer(context.exits.find(({ nature }) => nature !== 'right') ?? exit),
		steps: eachWarningOnce(stepsFor(kind, context)),
		sources: sourcesFor(catalogue?.plan.sources ?? [], context, kind === 'port')
	};
}

/** A rented device goes back and a lost phone is reported, even where nothing has to be cancelled. */
const LEAVES_NOTHING: ReadonlySet<ProcedureKind> = new Set(['lapse', 'roaming', 'ended']);

function kindOf(context: ProcedureContext): ProcedureKind {
	const { subscription, state, portable, exit } = context;
	if (state.status === 'cancelled') return 'ended';
	if (state.status === 'lost') return 'lost';
	if (portable && state.choices.number === 'take_along') return 'port';
	if (subscription.form === 'roaming') return 'roaming';
	if (subscription.form === 'pocket-wifi') return 'rental';
	if (!mustAsk(context)) return 'lapse';
	return exit?.nature === 'right' ? 'withdraw' : 'cancel';
}

function stepsFor(kind: ProcedureKind, context: ProcedureContext): readonly ProcedureStep[] {
	switch (kind) {
		case 'ended':
			return [confirmed(context), ...aftermath(context), ...adviceAfterwards(context)];
		case 'lost':
			return lostLine(context);
		case 'port':
			return portOut(context);
		case 'roaming':
			return roamingAddOn(context);
		case 'lapse':
		case 'rental':
		case 'cancel':
		case 'withdraw':
			return ordinarySteps(context);
	}
}

function ordinarySteps(context: ProcedureContext): readonly ProcedureStep[] {
	if (!mustAsk(context)) return lapse(context);
	return [
		...preparation(context),
		...renewals(context),
		...request(context),
		confirmed(context),
		...aftermath(context),
		...adviceBeforeAsking(context),
		...adviceAfterwards(context)
	];
}

/** A warning that was read once is not read again further down. */
function eachWarningOnce(steps: readonly ProcedureStep[]): readonly ProcedureStep[] {
	const said = new Set<WarningCode>();
	return steps.map((step) => {
		const warnings = step.warnings.filter((code) => !said.has(code));
		for (const code of warnings) said.add(code);
		return { ...step, warnings };
	});
}

/** Both fates only where the number can leave; a lost line is saved first. */
function fatesOf({ portable, state }: ProcedureContext): Procedure['numberFates'] {
	if (!portable || state.status === 'lost') return [];
	const chosen = state.choices.number ?? 'let_go';
	return (['let_go', 'take_along'] as const).map((fate) => ({ fate, chosen: fate === chosen }));
}

function choiceOf({ id, nature }: Exit, chosen: Exit | undefined): ExitChoice {
	return { id, ...(nature && { nature }), chosen: id === chosen?.id };
}
