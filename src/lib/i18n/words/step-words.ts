import type { CivilDate, Zone } from '$lib/domain/base/civil-date';
import type { FeeAnswer } from '$lib/domain/plan/fee-answer';
import type { Fee } from '$lib/domain/plan/plan';
import type { Blocker } from '$lib/domain/procedure/blocker';
import type { ProcedureStep, StepCode } from '$lib/domain/procedure/step';
import { formatDate } from '$lib/i18n/format';
import { formatMoney } from '$lib/i18n/format-money';
import { localized } from '$lib/i18n/localized';
import { dayOf } from '$lib/domain/deadline/day-of';
import * as words from '$lib/i18n/paraglide/areas/procedure.js';
import { shareWords, stepDetail } from '$lib/i18n/words/procedure-words';
import { spanWords } from '$lib/i18n/words/rule-words';

/** General words that the carrier's own answer makes untrue ("usually it is forfeited") or says better. */
const ANSWERED: ReadonlySet<StepCode> = new Set(['ask_leftover', 'visit_store']);

/** The carrier's own way, and the general words beside it. */
export function stepTexts(step: ProcedureStep, carrier: string): { own?: string; general?: string } {
	const general = step.services ? words.procedure_services_named() : stepDetail(step, carrier);
	if (!step.text) return { general };
	const own = localized(step.text);
	return own === general || ANSWERED.has(step.code) ? { own } : { own, general };
}

/** What unblocks a step: how much, by when, and why first. */
export function blockerWords({ by, sure, money, payBy }: Blocker, zone: Zone, today: CivilDate): string {
	const amount = money.map((each) => formatMoney(each)).join(' + ');
	const how = sure ? 'sure' : 'unsure';
	if (by === 'deposit') return words[`procedure_blocked_deposit_${how}`]({ amount });
	if (payBy === undefined) return words[`procedure_blocked_unpaid_${how}`]({ amount });
	const day = dayOf(payBy, zone);
	if (day < today) return words[`procedure_blocked_unpaid_${how}_now`]({ amount });
	return words[`procedure_blocked_unpaid_${how}_by`]({ amount, date: formatDate(day, today) });
}

/** What a fee comes to today, in numbers. */
export function feeAnswerWords(fee: Fee, answer: FeeAnswer, today: CivilDate): string {
	switch (answer.kind) {
		case 'months-left':
			return monthsLeftWords(answer, today);
		case 'term-over':
			return words.procedure_fee_answer_term_over({ date: formatDate(answer.since, today) });
		case 'ends-with-term':
			return words.procedure_fee_answer_ends_with_term({
				date: formatDate(answer.until, today),
				today: monthsLeftWords(answer.today, today)
			});
		case 'late-so-far':
			return words.procedure_fee_answer_late({
				span: spanWords({ days: answer.days }),
				total: formatMoney(answer.total)
			});
		case 'other-contracts':
			return words.procedure_fee_answer_other_contracts({ date: formatDate(answer.startedOn, today) });
		case 'share-now': {
			const share = fee.kind === 'share-kept' ? fee.steps[answer.step] : undefined;
			return words.procedure_fee_answer_share({
				span: spanWords({ days: answer.days }),
				share: share ? shareWords(share) : ''
			});
		}
	}
}

function monthsLeftWords(
	{ months, until, each, total, assumed }: Extract<FeeAnswer, { kind: 'months-left' }>,
	today: CivilDate
): string {
	const date = formatDate(until, today);
	const span = spanWords({ months });
	if (!each || !total) return words.procedure_fee_answer_months({ span, date });
	const sums = { span, date, each: formatMoney(each), total: formatMoney(total) };
	if (assumed) return words.procedure_fee_answer_months_assumed(sums);
	return words.procedure_fee_answer_months_total({ ...sums, months });
}
