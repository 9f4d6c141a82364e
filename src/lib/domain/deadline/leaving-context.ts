import type { ActivityKind } from '../record/activity';
import type { Exit } from '../cancellation/cancellation';
import { addDays, type CivilDate } from '../base/civil-date';
import type { ExitContext } from '../cancellation/exit-context';
import type { Fact } from '../record/facts';
import { hasDeposit, owesMoney } from '../record/ledger';
import type { LifeState } from '../record/life/life-state';
import type { Reading } from '../record/reading';
import { boundUntil, type Renewals } from '../cancellation/renewals';

/**
 * What one exit of this record is dated by, as long as nothing was asked: once it is past, the day that the line was
 * needed until no longer counts. An exit without a life is the way out of the main one.
 */
export function exitContextOf(exit: Exit, state: Reading): ExitContext {
	const { neededUntil, ...context } = requestContextOf(exit, state);
	return neededUntil !== undefined && neededUntil >= context.today ? { ...context, neededUntil } : context;
}

/** The same for a request that was made, whenever that was: it may have named the day. */
export function requestContextOf(exit: Exit, state: Reading): ExitContext {
	const { subscription, context, ledger } = state;
	const { intent, terms } = subscription;
	const { neededUntil, channel } = intent.kind === 'leave' ? intent : {};
	const life = exit.life ? state.lives.find((other) => other.life.id === exit.life) : state.main;
	const renewals = life && renewalsOf(life, context.today);
	return {
		now: context.now,
		today: context.today,
		zone: context.zone,
		holidays: context.holidays,
		calendar: context.calendar,
		...(neededUntil && { neededUntil }),
		...(channel && { channel }),
		...(terms.period && { period: terms.period }),
		...(renewals && { renewals }),
		events: eventsOf(state),
		unpaid: owesMoney(ledger),
		depositOpen: hasDeposit(ledger)
	};
}

/** From an end that the carrier itself showed the renewals count anew; else the rule gives all of them. */
function renewalsOf({ life: { rule }, end, renewal, kind }: LifeState, today: CivilDate): Renewals | undefined {
	const series = renewal?.series;
	if (rule.kind === 'contract') {
		if (series === undefined) return { kind: 'contract', contract: rule };
		const binds = boundUntil({ kind: 'contract', contract: rule }, today) !== undefined;
		const isLast = rule.afterTerm === 'month-to-month';
		return isLast ? { kind: 'once', on: series.anchor } : { kind: 'every', ...series, ...(binds && { binds }) };
	}
	if (series) return { kind: 'every', ...series };
	return end && kind === 'expiry' ? { kind: 'once', on: addDays(end.lastDay, 1) } : undefined;
}

function eventsOf(state: Reading): ExitContext['events'] {
	const { main } = state;
	const contractDocument = lastDayOf('contract-document', state);
	const activation = lastDayOf('activated', state);
	const serviceStart = activation ?? lastDayOf('first-use', state);
	const contractStart = lastDayOf('contract-start', state) ?? startDateOf(main);
	const rentalStart = lastDayOf('rental-start', state);
	return {
		...(contractDocument && { contractDocument }),
		...(serviceStart && { serviceStart }),
		...(contractStart && { contractStart }),
		...(activation && { activation }),
		...(rentalStart && { rentalStart })
	};
}

/** A start that is planned counts here: what can be called off before it is called off before that day. */
function lastDayOf(kind: ActivityKind, { context: { facts, planned } }: Reading): CivilDate | undefined {
	const isOfKind = ({ activity }: Fact) => activity.kind === kind;
	return (planned.findLast(isOfKind) ?? facts.findLast(isOfKind))?.day;
}

function startDateOf(main: LifeState | undefined): CivilDate | undefined {
	return main?.life.rule.kind === 'contract' ? main.life.rule.startDate : undefined;
}
