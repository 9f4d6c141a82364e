import { formatDate } from '$lib/i18n/format';
import { formatMoney } from '$lib/i18n/format-money';
import { m } from '$lib/i18n/paraglide/messages';
import type { Answered } from './staff-answers';

/** What staff said, as one sentence of the record's history; empty where nothing was answered. */
export function noteOf(answered: Answered): string {
	const answers = [
		...endWords(answered),
		...feeWords(answered),
		...returnWords(answered),
		...refundWords(answered),
		...billWords(answered),
		...proofWords(answered)
	];
	return answers.length === 0 ? '' : m.staff_note({ answers: answers.join('; ') });
}

function endWords({ endsOn }: Answered): readonly string[] {
	return endsOn === undefined ? [] : [m.staff_note_ends_on({ date: endsOn })];
}

function feeWords({ fee, feeAmount }: Answered): readonly string[] {
	if (fee === undefined) return [];
	if (fee === 'no') return [m.staff_note_fee_no()];
	return [feeAmount ? m.staff_note_fee_amount({ amount: formatMoney(feeAmount) }) : m.staff_note_fee_yes()];
}

function returnWords({ return: returned, what }: Answered): readonly string[] {
	if (returned === undefined) return [];
	if (returned === 'no') return [m.staff_note_return_no()];
	return [what === undefined ? m.staff_note_return_yes() : m.staff_note_return_what({ what })];
}

function refundWords({ refund, refundAmount }: Answered): readonly string[] {
	if (refund === undefined) return [];
	if (refund === 'no') return [m.staff_note_refund_no()];
	return [refundAmount ? m.staff_note_refund_amount({ amount: formatMoney(refundAmount) }) : m.staff_note_refund_yes()];
}

function billWords({ billOn, billAmount }: Answered): readonly string[] {
	if (billOn && billAmount)
		return [m.staff_note_bill_both({ date: formatDate(billOn), amount: formatMoney(billAmount) })];
	if (billOn) return [m.staff_note_bill_on({ date: formatDate(billOn) })];
	return billAmount ? [m.staff_note_bill_amount({ amount: formatMoney(billAmount) })] : [];
}

function proofWords({ receipt, reference }: Answered): readonly string[] {
	return [
		...(receipt ? [m.staff_note_receipt()] : []),
		...(reference === undefined ? [] : [m.staff_note_reference({ reference })])
	];
}
