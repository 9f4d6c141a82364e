import type { ChannelKind, Known } from '$lib/domain/base/channel';
import { parseCivilDate } from '$lib/domain/base/civil-date';
import type { Money } from '$lib/domain/base/money';
import type { Fee } from '$lib/domain/plan/plan';
import type { Procedure } from '$lib/domain/procedure/procedure';
import type { OnlineAnswer } from '$lib/domain/procedure/channels';
import type { ProcedureStep } from '$lib/domain/procedure/step';
import { formatDate } from '$lib/i18n/format';
import { formatMoney } from '$lib/i18n/format-money';
import { localized } from '$lib/i18n/localized';
import * as words from '$lib/i18n/paraglide/areas/procedure.js';

/** What a step's sentences may name. */
interface Named {
	carrier: string;
	amount: string;
}

export function stepTitle({ code, money }: ProcedureStep, carrier: string): string {
	return words[`procedure_step_${code}`](named(carrier, money));
}

export function stepDetail({ code, money }: ProcedureStep, carrier: string): string {
	return words[`procedure_step_${code}_detail`](named(carrier, money));
}

function named(carrier: string, money: readonly Money[] = []): Named {
	return { carrier, amount: money.map((each) => formatMoney(each)).join(' + ') };
}

export function warningWords(step: ProcedureStep): readonly string[] {
	return step.warnings.map((code) => words[`procedure_warning_${code}`]());
}

export function titleFor({ kind }: Procedure, carrier: string): string {
	return words[`procedure_kind_${kind}`]({ carrier });
}

const online: Record<OnlineAnswer, () => string> = {
	yes: words.procedure_online_yes,
	no: words.procedure_online_no,
	unknown: words.procedure_online_unknown,
	'not-needed': words.procedure_online_not_needed
};

export function onlineWords(answer: OnlineAnswer): string {
	return online[answer]();
}

export function channelWords(kind: ChannelKind): string {
	return words[`procedure_channel_${kind}`]();
}

/** "also from abroad", and whether it is taken at all where that is not sure. */
export function channelDetail(available: Known, fromAbroad: Known): string {
	const taken = available === 'yes' ? [] : [words[`procedure_channel_${available}`]()];
	return [...taken, words[`procedure_abroad_${fromAbroad}`]()].join(' · ');
}

/** One line with everything, for reading through. */
export function feeWords(fee: Fee): string {
	if (fee.kind !== 'conditional') return feeSummary(fee);
	const questions = fee.questions.map(localized).reduce((first, next) => words.procedure_sentences({ first, next }));
	return words.procedure_fee_with_questions({ fee: feeSummary(fee), questions });
}

/** What may be charged, without the questions on which it depends. */
export function feeSummary(fee: Fee): string {
	switch (fee.kind) {
		case 'fixed':
			return fee.amount.minor === 0
				? words.procedure_fee_none()
				: words.procedure_fee_fixed({ amount: formatMoney(fee.amount) });
		case 'conditional':
			return conditionalWords(fee);
		case 'remaining-months':
			return fee.perMonth
				? words.procedure_fee_remaining_months_each({ amount: formatMoney(fee.perMonth) })
				: words.procedure_fee_remaining_months();
		case 'late':
			return words.procedure_fee_late({ amount: formatMoney(fee.perDay) });
		case 'loss':
			return fee.amount
				? words.procedure_fee_loss({ amount: formatMoney(fee.amount) })
				: words.procedure_fee_loss_unknown();
		case 'share-kept':
			return words.procedure_fee_share_kept({
				steps: fee.steps.map(shareWords).join(words.procedure_series_separator())
			});
		case 'in-words':
			return localized(fee.text);
	}
}

function conditionalWords(fee: Extract<Fee, { kind: 'conditional' }>): string {
	const amount = fee.amount
		? words.procedure_fee_conditional({ amount: formatMoney(fee.amount) })
		: words.procedure_fee_conditional_unknown();
	const { contractsFrom, contractsTo } = fee;
	return [
		amount,
		...(contractsFrom ? [words.procedure_fee_conditional_from({ date: dateWords(contractsFrom) })] : []),
		...(contractsTo ? [words.procedure_fee_conditional_to({ date: dateWords(contractsTo) })] : [])
	].join(words.procedure_clause_separator());
}

export type Share = Extract<Fee, { kind: 'share-kept' }>['steps'][number];

export function shareWords({ fromDays: from, toDays: to, percent, amount }: Share): string {
	const kept = [
		...(percent === undefined ? [] : [words.procedure_fee_share_percent({ percent })]),
		...(amount ? [words.procedure_fee_share_amount({ amount: formatMoney(amount) })] : [])
	];
	return [...kept, ...shareSpan(from, to)].join(words.procedure_clause_separator());
}

function shareSpan(from: number | undefined, to: number | undefined): readonly string[] {
	if (from !== undefined && to !== undefined) return [words.procedure_fee_share_between({ from, to })];
	if (from !== undefined) return [words.procedure_fee_share_from({ from })];
	return to === undefined ? [] : [words.procedure_fee_share_to({ to })];
}

/** A day as the catalogue writes it, in the reader's language. */
export function dateWords(text: string): string {
	const date = parseCivilDate(text);
	return date === undefined ? text : formatDate(date);
}
