import { formatDate } from '$lib/i18n/format';
import { formatMoney } from '$lib/i18n/format-money';
import { m } from '$lib/i18n/paraglide/messages';
import type { Told } from './staff-answers';

/** What staff said, as one sentence of the record's history; empty where nothing was answered. */
export function noteOf(told: Told): string {
	const answers = [
		...feeWords(told),
		...returnWords(told),
		...refundWords(told),
		...billWords(told),
		...proofWords(told)
	];
	return answers.length === 0 ? '' : m.staff_note({ answers: answers.join('; ') });
}

function feeWords({ fee, feeAmount }: Told): readonly string[] {
	if (fee === undefined) return [];
	if (fee === 'no') return [m.staff_note_fee_no()];
	return [feeAmount ? m.staff_note_fee_amount({ amount: formatMoney(feeAmount) }) : m.staff_note_fee_yes()];
}

function returnWords({ return: returned, what }: Told): readonly string[] {
	if (returned === undefined) return [];
	if (returned === 'no') return [m.staff_note_return_no()];
	return [what === undefined ? m.staff_note_return_yes() : m.staff_note_return_what({ what })];
}

function refundWords({ refund, refundAmount }: Told): readonly string[] {
	if (refund === undefined) return [];
	if (refund === 'no') return [m.staff_note_refund_no()];
	return [refundAmount ? m.staff_note_refund_amount({ amount: formatMoney(refundAmount) }) : m.staff_note_refund_yes()];
}

function billWords({ billOn, billAmount }: Told): readonly string[] {
	if (billOn && billAmount)
		return [m.staff_note_bill_both({ date: formatDate(billOn), amount: formatMoney(billAmount) })];
	if (billOn) return [m.staff_note_bill_on({ date: formatDate(billOn) })];
	return billAmount ? [m.staff_note_bill_amount({ amount: formatMoney(billAmount) })] : [];
}

function proofWords({ receipt, reference }: Told): readonly string[] {
	return [
		...(receipt ? [m.staff_note_receipt()] : []),
		...(reference === undefined ? [] : [m.staff_note_reference({ reference })])
	];
}
