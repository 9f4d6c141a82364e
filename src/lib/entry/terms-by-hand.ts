import type { Bill } from '$lib/domain/billing/billing';
import { sameValue } from '$lib/domain/record/changes';
import type { Exit } from '$lib/domain/cancellation/cancellation';
import type { Money } from '$lib/domain/base/money';
import type { Terms } from '$lib/domain/record/subscription';
import type { Life } from '$lib/domain/validity/validity';
import type { TypedDraft } from './draft-schema';
import { ownExit, ownProcessing } from './own-exit';
import { activateWithin, graceSteps, ownLife, ownRule } from './own-rule';

/** What was typed, and what would have been typed for the terms as they stand: only a difference is a change. */
export interface HandEdit {
	base: Terms;
	before: TypedDraft;
}

/** Terms entered by hand from nothing; undefined while the rule is incomplete. */
export function ownTerms(typed: TypedDraft, price: Money | undefined): Terms | undefined {
	const life = ownLife(typed);
	const exit = ownExit(typed);
	if (life === undefined || exit === undefined) return undefined;
	return withMoneyTerms({ lives: [life], exits: [exit] }, typed, price);
}

/** The terms with what was changed by hand; whatever the form has no field for stays as it was. */
export function changedTerms(typed: TypedDraft, price: Money | undefined, { base, before }: HandEdit): Terms {
	const main = mainLife(base);
	const exit = mainExit(base);
	const lives = base.lives.map((life) => (life === main ? changedLife(life, typed, before) : life));
	const exits = base.exits.map((one) => (one === exit ? changedExit(one, typed, before) : one));
	return withMoneyTerms({ ...base, lives, exits }, typed, price, before);
}

export function mainLife({ lives }: Terms): Life | undefined {
	return lives.find(({ main }) => main) ?? lives[0];
}

/** The way out that the form shows: not the statutory one beside it. */
export function mainExit({ exits }: Terms): Exit | undefined {
	return exits.find(({ nature }) => nature !== 'right') ?? exits[0];
}

function changedLife(life: Life, typed: TypedDraft, before: TypedDraft): Life {
	const { activateBy, afterEnd, ...rest } = life;
	const rule = ownRule(typed);
	const within =
		typed.activateWithin === before.activateWithin ? activateBy : fresh(typed.activateWithin, activateWithin);
	const steps = typed.graceDays === before.graceDays ? afterEnd : fresh(typed.graceDays, graceSteps);
	return {
		...rest,
		rule: rule === undefined || sameValue(rule, ownRule(before)) ? life.rule : rule,
		...(within && { activateBy: within }),
		...(steps && { afterEnd: steps })
	};
}

function fresh<T>(count: number | undefined, make: (count: number) => T): T | undefined {
	return count === undefined ? undefined : make(count);
}

function changedExit(exit: Exit, typed: TypedDraft, before: TypedDraft): Exit {
	const after = ownExit(typed);
	const was = ownExit(before);
	if (after === undefined || sameValue(after, was)) return exit;
	const { nature, processing, ...rest } = exit;
	const sameRule = sameValue(after.rule, was?.rule);
	const review = sameValue(ownProcessing(typed), ownProcessing(before)) ? processing : after.processing;
	const kept = sameRule ? nature : after.nature;
	return {
		...rest,
		rule: sameRule ? exit.rule : after.rule,
		...(kept && { nature: kept }),
		serviceEnds: after.serviceEnds === was?.serviceEnds ? exit.serviceEnds : after.serviceEnds,
		...(review && { processing: review })
	};
}

/** The closing day and the bill, which every record may have. */
export function withMoneyTerms(terms: Terms, typed: TypedDraft, price: Money | undefined, before?: TypedDraft): Terms {
	const { period, bill, ...rest } = terms;
	const closing = typed.closingDay === before?.closingDay ? period : closingPeriod(typed.closingDay);
	const billed = typed.billDay === before?.billDay && typed.payment === before?.payment ? bill : ownBill(typed, price);
	return { ...rest, ...(closing && { period: closing }), ...(billed && { bill: billed }) };
}

function closingPeriod(closingDay: number | undefined): Terms['period'] {
	return closingDay === undefined ? undefined : { closingDay };
}

/** Due on its bill day; the price is what each bill is expected to be. */
function ownBill({ billDay, payment = 'manual' }: TypedDraft, price: Money | undefined): Bill | undefined {
	if (billDay === undefined) return undefined;
	return {
		schedule: { kind: 'monthly', day: billDay },
		...(price && { amount: price }),
		payment,
		due: { daysAfter: 0 }
	};
}
